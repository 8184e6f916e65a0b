package org.gridgovernance.grid.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/**
 * What is asked when something is assessed (评估问卷). Its id and the codes of sections and items are of lower-case letters,
 * digits and hyphens, a letter first, at most 40; its texts have 1 to 200 characters. No code is used twice among sections
 * or among items; there are at most 100 items. Whoever changes an item gives it a new version. Immutable and thread-safe.
 *
 * @param key its id and version
 * @param sections its sections
 */
public record Questionnaire(QuestionnaireKey key, List<Section> sections) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of the form described here
     */
    public Questionnaire {
        sections = List.copyOf(sections);
        if (!QuestionnaireForm.isSound(key, sections)) {
            throw new IllegalArgumentException("not a questionnaire: see its form");
        }
    }

    /**
     * A questionnaire of these sections.
     *
     * @throws IllegalArgumentException if it is not of the form described here
     */
    public static Questionnaire of(String id, int version, Section... sections) {
        return new Questionnaire(new QuestionnaireKey(id, version), List.of(sections));
    }

    /** All items, in order. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /**
     * Everything that is wrong with marks: {@link QuestionnaireReason}.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    public List<Reason> faults(List<Mark> marks, String path) {
        return new Marking(this, marks).faults(path);
    }

    /**
     * What they come to: the points of each item as a share of its best, by weight.
     *
     * @throws IllegalArgumentException if anything is wrong with them, see {@link #faults}
     */
    public Scores score(List<Mark> marks) {
        return new Marking(this, marks).scores();
    }

    Map<String, Item> byCode() {
        return items().collect(Collectors.toMap(Item::code, Function.identity()));
    }
}
