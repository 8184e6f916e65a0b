package org.gridgovernance.task;

import java.time.LocalDate;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Time spent on a task (工时). Immutable.
 *
 * @param worker by whom
 * @param minutes how long, 1 to 1,440
 * @param on the day
 */
public record Effort(WorkerId worker, int minutes, LocalDate on) {}
