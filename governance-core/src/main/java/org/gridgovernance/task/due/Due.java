package org.gridgovernance.task.due;

import java.time.Instant;
import org.gridgovernance.task.calendar.Light;

/**
 * What is to be told next of a step.
 *
 * @param at from when on
 * @param light soon due, or late
 * @param level how far up; 0 for those who handle it
 */
record Due(Instant at, Light light, int level) {
    NoticeKind kind() {
        if (level > 0) {
            return NoticeKind.ESCALATED;
        }
        return light == Light.AMBER ? NoticeKind.SOON_DUE : NoticeKind.OVERDUE;
    }
}
