/**
 * Statistics of cases (调解统计), by the ministry's types and origins, after a city bureau's monthly report (2016).
 *
 * <p>{@link org.gridgovernance.mediation.statistics.CaseStatistics} counts what was registered, accepted and concluded in a
 * period, by type of dispute (纠纷类型) and by origin (案件来源), and why cases were declined or ended. What it counts by type and
 * what it counts by origin come to the same, or it throws.
 *
 * <pre>{@code
 * CaseStatistics year = CaseStatistics.of(desk, street, new Period(newYear, newYearsEve)).get();
 * year.total().succeeded();
 * year.markdown();   // for people
 * year.csv();        // for a spreadsheet, no formula in it
 * }</pre>
 *
 * <p>Only cases that one may see are counted: a bureau that wants all of them gives its clerk a gate, see {@link
 * org.gridgovernance.policy.MayReadConfidential}.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.statistics;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
