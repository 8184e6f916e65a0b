/**
 * Reports that departments demand (报表要求): asked once, answered from the register, and given again to whoever asks next.
 *
 * <p>A {@link org.gridgovernance.task.demand.ReportDemand} asks for a figure ({@link
 * org.gridgovernance.task.demand.FigureCode}) of an area as of a day. Where a standing report ({@link
 * org.gridgovernance.task.demand.StandingReports}, 常备报表) tells how it is reckoned from the register, nobody collects
 * anything; a figure that would have to be collected comes in by the duty list alone. What was answered is kept as a {@link
 * org.gridgovernance.task.demand.Figure}, and the second department that asks for the same gets the same (一数一源).
 *
 * <pre>{@code
 * ReportDemand demand = desk.execute(DemandFigure.builder()…figure(FigureCode.POPULATION).asOf(lastDay)
 *     .matter(MatterCode.of("report.figures")).department(bureau).due(nextWeek).build());
 * Figures.answer(desk, demand, now);                    // reckoned from the register, no minutes spent
 * ReportBurden.of(desk, community, year).minutes();     // what reports cost the community
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.task.demand;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
