package org.gridgovernance.grid.questionnaire;

/**
 * One thing that is looked at (评估项). Immutable.
 *
 * @param code its code, of the form of {@link Questionnaire}
 * @param zh what is asked, in Chinese
 * @param en what is asked, in English
 * @param weight how much it counts beside others, 1 to 100
 * @param scale how it is marked
 */
public record Item(String code, String zh, String en, int weight, Scale scale) {
    /** How many points of a hundred its weight would bring. */
    double worth(int points) {
        return 100.0 * weight * points / scale.best();
    }

    boolean allows(Mark mark) {
        return mark.points() >= 0 && mark.points() <= scale.best();
    }
}
