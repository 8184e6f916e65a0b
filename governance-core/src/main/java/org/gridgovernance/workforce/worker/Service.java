package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Time served on a day (服务时长). Immutable.
 *
 * @param on the day
 * @param minutes how many minutes, 1 to 1,440
 * @param what a code of the host for what was done, 1 to 40 characters, nothing personal; empty if nobody said
 */
public record Service(LocalDate on, int minutes, Optional<String> what) {}
