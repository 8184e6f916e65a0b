package org.gridgovernance;

import java.time.Instant;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointEvent;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;

/**
 * Shuts a stock point of a test's town, whatever is in it.
 *
 * @param commandId its name
 * @param occurredAt when
 * @param home the area
 * @param point the point
 */
record ShutPoint(CommandId commandId, Instant occurredAt, AreaCode home, StockPointId point)
        implements Command<StockPoint> {
    /** What towns that keep stocks have besides. */
    static final Concept CONCEPT = Concept.named("shut-point")
            .handles(Handling.of("shut-point", ShutPoint.class)
                    .needs("stock-point.shut", Role.DATA_STEWARD)
                    .touches(
                            command -> StockPoint.entry(command.home(), command.point()),
                            StockPointReason.POINT_UNKNOWN.at("point"))
                    .decides((command, facts, deciding) -> Outcome.of(
                                    StockPoint.entry(command.home(), command.point()), new StockPointEvent.Closed())
                            .accepted()))
            .build();
}
