package org.gridgovernance.grid.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;

/** Looks whether a questionnaire can be asked. */
final class QuestionnaireForm {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST_ITEMS = 100;
    private static final int HEAVIEST = 100;
    private static final int LONGEST = 200;

    private QuestionnaireForm() {}

    static boolean isSound(QuestionnaireKey key, List<Section> sections) {
        List<String> items = sections.stream()
                .flatMap(section -> section.items().stream().map(Item::code))
                .toList();
        return key.version() > 0
                && isCode(key.id())
                && !items.isEmpty()
                && items.size() <= MOST_ITEMS
                && areCodes(items)
                && areCodes(sections.stream().map(Section::code).toList())
                && sections.stream().allMatch(QuestionnaireForm::isSound);
    }

    private static boolean isSound(Section section) {
        return !section.items().isEmpty()
                && isTold(section.zh(), section.en())
                && section.items().stream().allMatch(QuestionnaireForm::isSound);
    }

    private static boolean isSound(Item item) {
        return isTold(item.zh(), item.en()) && item.weight() > 0 && item.weight() <= HEAVIEST;
    }

    private static boolean isTold(String... texts) {
        return Stream.of(texts).allMatch(text -> PlainText.fits(text, LONGEST));
    }

    /** Whether each is a code, and none stands twice. */
    private static boolean areCodes(Collection<String> texts) {
        return texts.stream().allMatch(QuestionnaireForm::isCode) && new HashSet<>(texts).size() == texts.size();
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
