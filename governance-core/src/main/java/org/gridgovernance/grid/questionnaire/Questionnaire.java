package org.gridgovernance.grid.questionnaire;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Reason;
import org.immutables.value.Value;

/**
 * What is asked when something is assessed (评估问卷). Its id and the codes of sections and items are of lower-case letters,
 * digits and hyphens, a letter first, at most 40; its texts have 1 to 200 characters. No code is used twice among sections
 * or among items; there are at most 100 items. Whoever changes an item gives it a new version. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableQuestionnaire.class)
public interface Questionnaire {
    /** Its id and version. */
    QuestionnaireKey key();

    /** Its sections. */
    List<Section> sections();

    /**
     * A questionnaire of these sections.
     *
     * @throws IllegalArgumentException if it is not of the form described here
     */
    static Questionnaire of(String id, int version, Section... sections) {
        return builder()
                .key(new QuestionnaireKey(id, version))
                .addSections(sections)
                .build();
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of the form described here
     */
    @Value.Check
    default void check() {
        if (!new QuestionnaireForm(this).isSound()) {
            throw new IllegalArgumentException("not a questionnaire: see its form");
        }
    }

    /** All items, in order. */
    default Stream<Item> items() {
        return sections().stream().flatMap(section -> section.items().stream());
    }

    /**
     * Everything that is wrong with marks: {@link QuestionnaireReason}.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    default List<Reason> faults(List<Mark> marks, String path) {
        return new Marking(this, marks).faults(path);
    }

    /**
     * What they come to: the points of each item as a share of its best, by weight.
     *
     * @throws IllegalArgumentException if anything is wrong with them, see {@link #faults}
     */
    default Scores score(List<Mark> marks) {
        return new Marking(this, marks).scores();
    }

    /** The items by their codes. */
    default Map<String, Item> byCode() {
        return items().collect(Collectors.toMap(Item::code, Function.identity()));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableQuestionnaire.Builder {
        Builder() {}
    }
}
