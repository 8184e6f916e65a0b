package org.gridgovernance.task.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;

/** What a catalogue must be like. */
final class CatalogueForm {
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int LONGEST = 200;
    private static final int MOST_CATEGORIES = 200;
    private static final int MOST_MATTERS = 5_000;
    private static final int MOST_PAPERS = 50;
    private static final int MOST_MINUTES = 100_000;

    private CatalogueForm() {}

    /** The first thing that is wrong with it. */
    static Optional<String> fault(String id, int version, List<MatterCategory> categories, List<Matter> matters) {
        if (!WORD.matcher(id).matches() || version < 1) {
            return Optional.of("its id or version");
        }
        if (categories.size() > MOST_CATEGORIES || matters.size() > MOST_MATTERS) {
            return Optional.of("too many matters or categories");
        }
        Set<MatterCode> codes = new HashSet<>();
        Stream<MatterCode> amiss = Stream.concat(
                categories.stream()
                        .filter(category -> !isSound(category) || !codes.add(category.code()))
                        .map(MatterCategory::code),
                matters.stream()
                        .filter(matter -> !isSound(matter)
                                || !codes.contains(matter.code().category())
                                || !codes.add(matter.code()))
                        .map(Matter::code));
        return amiss.map(MatterCode::code).findFirst();
    }

    private static boolean isSound(MatterCategory category) {
        return category.code().isCategory() && isText(category.zh()) && isText(category.en());
    }

    private static boolean isSound(Matter matter) {
        return !matter.code().isCategory()
                && isText(matter.zh())
                && isText(matter.en())
                && matter.effort() >= 1
                && matter.effort() <= MOST_MINUTES
                && areSound(matter.requirements());
    }

    private static boolean areSound(List<Requirement> requirements) {
        return requirements.size() <= MOST_PAPERS
                && requirements.stream().map(Requirement::code).distinct().count() == requirements.size()
                && requirements.stream()
                        .allMatch(paper ->
                                WORD.matcher(paper.code()).matches() && isText(paper.zh()) && isText(paper.en()));
    }

    private static boolean isText(String text) {
        return PlainText.fits(text, LONGEST);
    }
}
