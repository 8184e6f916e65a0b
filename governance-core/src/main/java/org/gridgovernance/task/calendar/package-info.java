/**
 * By when (时限): the working calendar, terms and deadlines.
 *
 * <p>A {@link org.gridgovernance.task.calendar.Term} (期限) counts working hours, working days, calendar days or hours. Which
 * days are workdays (工作日) is a rule, {@link org.gridgovernance.task.calendar.WorkingCalendar}: the standard one, {@link
 * org.gridgovernance.task.calendar.ChineseCalendar}, knows the holidays and the make-up workdays (调休) that were announced.
 *
 * <pre>{@code
 * WorkingCalendar calendar = desk.rule(WorkingCalendar.IN_FORCE, community, Posture.NORMAL, today).rule();
 * Deadline due = Deadline.of(calendar, registeredAt, Term.workingDays(5));
 * due.light(now);                              // GREEN, AMBER from 80 % of the term on, RED from its end on
 * due.shifted(calendar, shelvedAt, resumedAt); // what was left when it was shelved is left again
 * }</pre>
 *
 * <p>A {@link org.gridgovernance.task.calendar.Deadline} is written once, where it begins; whether something is late follows
 * from it and the clock, and is never stored.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.calendar;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
