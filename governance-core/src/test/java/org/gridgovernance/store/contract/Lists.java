package org.gridgovernance.store.contract;

import static org.gridgovernance.store.contract.Town.done;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.demand.AnswerDemand;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.FigureSource;
import org.gridgovernance.task.demand.ReportDemandId;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * What departments ask of an area: entries of its duty list, and figures.
 *
 * @param home the area
 * @param now the clock
 */
record Lists(AreaCode home, Supplier<Instant> now) {
    static final MatterCode FIGURES = MatterCode.of("report.figures");

    /** An own duty that stands on the list from now on. */
    DutyItemId own(Desk desk, MatterCode matter) {
        DutyItemId item = done(desk, apply(matter, DutyListKind.OWN, Optional.empty(), Support.NONE))
                .id();
        done(desk, enter(item));
        return item;
    }

    ApplyForEntry apply(MatterCode matter, DutyListKind list, Optional<OrganizationRef> by, Support support) {
        return ApplyForEntry.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .matter(matter)
                .list(list)
                .legalBasis("居委会组织法第三条")
                .requestedBy(by)
                .support(support)
                .validFrom(Moment.day(now.get()))
                .build();
    }

    EnterDutyItem enter(DutyItemId item) {
        return EnterDutyItem.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .item(item)
                .build();
    }

    DemandFigure demand(FigureCode figure, OrganizationRef by, int daysAgo) {
        return DemandFigure.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .figure(figure)
                .asOf(Moment.day(now.get()).minusDays(daysAgo))
                .matter(FIGURES)
                .department(by)
                .due(Moment.day(now.get()).plusDays(3))
                .build();
    }

    AnswerDemand answer(ReportDemandId demand, SortedMap<String, Long> values, int minutes) {
        return AnswerDemand.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .demand(demand)
                .values(values)
                .source(FigureSource.COLLECTED)
                .minutes(minutes)
                .build();
    }
}
