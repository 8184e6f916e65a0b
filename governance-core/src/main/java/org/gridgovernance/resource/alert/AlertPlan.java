package org.gridgovernance.resource.alert;

import java.util.Optional;
import org.gridgovernance.task.matter.MatterCode;

/**
 * What is done about alerts of a kind (预警处置). Immutable.
 *
 * @param matter the matter of the task that follows in a community; none where no task follows
 * @param leadDays of what expires: how many days before its last day of use it is told, 0 to 366
 */
public record AlertPlan(Optional<MatterCode> matter, int leadDays) {
    /** The earliest that can be told. */
    public static final int MOST_DAYS = 366;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are less than 0 or more than 366
     */
    public AlertPlan {
        if (leadDays < 0 || leadDays > MOST_DAYS) {
            throw new IllegalArgumentException("a lead has 0 to 366 days");
        }
    }
}
