package org.gridgovernance.task.declaration;

import org.gridgovernance.task.matter.Channel;

/**
 * How often somebody came or went for a case (跑动次数). Immutable.
 *
 * @param trips how often the applicant came
 * @param byProxy how often somebody came for the applicant
 * @param toTheDoor how often an officer went to the applicant; that is no trip of theirs
 */
public record Visits(int trips, int byProxy, int toTheDoor) {
    /** None. */
    public static final Visits NONE = new Visits(0, 0, 0);

    /** With one more, by that channel; what is done online is none. */
    public Visits plus(Channel channel) {
        return switch (channel) {
            case ONLINE -> this;
            case ON_THE_SPOT -> new Visits(trips + 1, byProxy, toTheDoor);
            case BY_PROXY -> new Visits(trips, byProxy + 1, toTheDoor);
            case DOOR_VISIT -> new Visits(trips, byProxy, toTheDoor + 1);
        };
    }

    /** Whether the applicant never had to come (零跑动). */
    public boolean isWithoutTrip() {
        return trips == 0;
    }
}
