package org.gridgovernance.resource.requisition;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * The requisitions of an area that are not settled (未结清的征用), and what is still to be returned or paid for. Immutable; nothing in it is
 * personal.
 *
 * @param area the area, with all below it
 * @param lines a line for each requisition, the oldest first
 */
public record OpenRequisitions(AreaCode area, List<Line> lines) {
    private static final int PORTION = 1_000;

    /** Copies the lines. */
    public OpenRequisitions {
        lines = List.copyOf(lines);
    }

    /**
     * One requisition. Immutable.
     *
     * @param home where it is on record
     * @param requisition which
     * @param authority who ordered it
     * @param order the number of the order
     * @param orderedOn the day it was ordered
     * @param isNotified whether its owner was told
     * @param lots the lots of which something is neither returned nor compensated
     * @param things the things of which some are neither returned nor compensated
     * @param fen what was paid so far, in fen
     */
    public record Line(
            AreaCode home,
            RequisitionId requisition,
            OrganizationRef authority,
            String order,
            LocalDate orderedOn,
            boolean isNotified,
            List<HeldLot> lots,
            List<HeldThing> things,
            long fen) {
        /** Copies the lists. */
        public Line {
            lots = List.copyOf(lots);
            things = List.copyOf(things);
        }

        /** Whether nothing is open, so that it may be settled once its owner was told (可结清). */
        public boolean isDone() {
            return lots.isEmpty() && things.isEmpty();
        }

        /** For how many days it stands by that day. */
        public long days(LocalDate today) {
            return ChronoUnit.DAYS.between(orderedOn, today);
        }
    }

    /** Reads them. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read requisitions there. */
    public static Either<Rejection, OpenRequisitions> of(Desk desk, AreaCode area) {
        List<Line> lines = new ArrayList<>();
        return desk.searchAll(
                        Criteria.of(Requisition.TYPE)
                                .within(area)
                                .where(Requisition.STAGE.in(List.of(RequisitionStage.ORDERED, RequisitionStage.HELD)))
                                .orderedBy(Requisition.ORDERED_ON)
                                .limit(PORTION),
                        page -> page.stream().map(found -> line(found.state())).forEach(lines::add))
                .map(all -> new OpenRequisitions(area, lines));
    }

    private static Line line(Requisition requisition) {
        return new Line(
                requisition.home(),
                requisition.id(),
                requisition.authority(),
                requisition.order(),
                Moment.day(requisition.orderedAt()),
                requisition.notifiedAt().isPresent(),
                requisition.lots().stream()
                        .filter(lot -> lot.open().signum() > 0)
                        .toList(),
                requisition.things().stream().filter(thing -> thing.open() > 0).toList(),
                requisition.fen());
    }

    /** Those that have stood for longer than so many days (久未结清). */
    public List<Line> longerThan(int days, LocalDate today) {
        return lines.stream().filter(line -> line.days(today) > days).toList();
    }
}
