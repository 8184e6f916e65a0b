package org.gridgovernance.insight;

import org.gridgovernance.resident.person.Sex;

/**
 * Numbers of people by sex. Immutable.
 *
 * @param male men and boys
 * @param female women and girls
 * @param unstated whose sex is not known, not stated, or erased
 */
public record BySex(long male, long female, long unstated) {
    static final BySex NOBODY = new BySex(0, 0, 0);

    /** All of them. */
    public long people() {
        return male + female + unstated;
    }

    /** These and those. */
    public BySex plus(BySex others) {
        return new BySex(male + others.male, female + others.female, unstated + others.unstated);
    }

    BySex plus(Sex sex) {
        return switch (sex) {
            case MALE -> new BySex(male + 1, female, unstated);
            case FEMALE -> new BySex(male, female + 1, unstated);
            case UNKNOWN, NOT_STATED -> new BySex(male, female, unstated + 1);
        };
    }
}
