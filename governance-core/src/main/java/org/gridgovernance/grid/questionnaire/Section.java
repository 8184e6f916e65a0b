package org.gridgovernance.grid.questionnaire;

import java.util.List;

/**
 * Items that are scored together (评估板块): security, fire lanes. Immutable.
 *
 * @param code its code, of the form of {@link Questionnaire}
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 * @param items its items
 */
public record Section(String code, String zh, String en, List<Item> items) {
    /** Copies the items. */
    public Section {
        items = List.copyOf(items);
    }

    /** A section of these items. */
    public static Section of(String code, String zh, String en, Item... items) {
        return new Section(code, zh, en, List.of(items));
    }
}
