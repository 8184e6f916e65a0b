package org.gridgovernance.grid.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * What an assessment came to (得分). Immutable.
 *
 * @param total 0 to 100, to one decimal: all items by their weights
 * @param sections the score of each section, in the order of the questionnaire
 */
public record Scores(double total, List<SectionScore> sections) {
    /** Copies the list. */
    public Scores {
        sections = List.copyOf(sections);
    }

    /** The score of the section of that code, if there is one. */
    public Optional<Double> section(String code) {
        return sections.stream()
                .filter(each -> each.section().equals(code))
                .map(SectionScore::score)
                .findFirst();
    }
}
