package org.gridgovernance.workforce.worker;

import java.time.LocalDate;

/**
 * A training somebody took (培训). Immutable.
 *
 * @param subject what was trained
 * @param on its last day
 * @param hours how many hours it took (学时), 1 to 1,000
 */
public record Training(Skill subject, LocalDate on, int hours) {}
