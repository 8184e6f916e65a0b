package org.gridgovernance.grid.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;

/** Looks whether a questionnaire can be asked. */
record QuestionnaireForm(Questionnaire asked) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST_ITEMS = 100;
    private static final int HEAVIEST = 100;
    private static final int LONGEST = 200;

    boolean isSound() {
        List<String> sections = asked.sections().stream().map(Section::code).toList();
        List<String> items = asked.items().map(Item::code).toList();
        return asked.key().version() > 0
                && !items.isEmpty()
                && items.size() <= MOST_ITEMS
                && Stream.of(Stream.of(asked.key().id()), sections.stream(), items.stream())
                        .flatMap(codes -> codes)
                        .allMatch(code -> CODE.matcher(code).matches())
                && isEachOnce(sections)
                && isEachOnce(items)
                && asked.sections().stream().allMatch(QuestionnaireForm::isSound);
    }

    private static boolean isSound(Section section) {
        return !section.items().isEmpty()
                && isTold(section.zh(), section.en())
                && section.items().stream()
                        .allMatch(
                                item -> isTold(item.zh(), item.en()) && item.weight() > 0 && item.weight() <= HEAVIEST);
    }

    private static boolean isTold(String... texts) {
        return Stream.of(texts).allMatch(text -> PlainText.fits(text, LONGEST));
    }

    private static boolean isEachOnce(Collection<String> codes) {
        return new HashSet<>(codes).size() == codes.size();
    }
}
