package org.gridgovernance.mediation.agreement;

import java.time.LocalDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * A follow-up visit (回访). Immutable. Source: People's Mediation Law (人民调解法) art. 31; the Ministry of Justice's format.
 *
 * @param on the day
 * @param by who visited
 * @param party the number of the party visited
 * @param findings what was said of performance; 1 to 2,000 characters
 * @param satisfaction how satisfied the party is
 */
public record FollowUp(LocalDate on, WorkerId by, int party, PersonalText findings, Satisfaction satisfaction) {}
