package org.gridgovernance.resource.requisition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/** What is wrong with goods that are to go back, and how they leave a point. */
final class ReturnedGoods {
    private ReturnedGoods() {}

    /** What is wrong with them by themselves. */
    static List<Reason> faults(ReturnRequisitioned command) {
        return Lines.ofItems(
                command.lines(), ReturnedLine::item, "lines", (line, at) -> lotFaults(line.lots(), at + ".lots"));
    }

    private static Stream<Reason> lotFaults(List<ReturnedLot> lots, String at) {
        return Stream.concat(
                Lines.twice(lots, lot -> List.of(lot.lot(), lot.inQuarantine()), StockReason.LOT_TWICE, at, "lot"),
                Lines.lots(lots, at, (lot, place) -> lot.quantity().faults(place + ".quantity")));
    }

    /** What is wrong with them by what was taken. */
    static Stream<Reason> faults(List<ReturnedLine> lines, Requisition requisition, Facts facts) {
        return Lines.each(lines, "lines", (line, at) -> {
            Optional<Reason> unknown = line.item().fault(false, facts, at + ".item");
            return unknown.isPresent() ? unknown.stream() : faults(line, requisition, at + ".lots");
        });
    }

    /** Of a lot that stands twice, on the shelf and in quarantine, both together. */
    private static Stream<Reason> faults(ReturnedLine line, Requisition requisition, String at) {
        Map<LotId, BigDecimal> told = new HashMap<>();
        return Lines.each(line.lots(), at, (lot, place) -> {
            BigDecimal all =
                    Objects.requireNonNull(told.merge(lot.lot(), lot.quantity().amount(), BigDecimal::add));
            return HeldGoods.faults(
                    requisition,
                    Optional.of(line.item()),
                    lot.lot(),
                    new Quantity(all, lot.quantity().unit()),
                    place);
        });
    }

    /** How they leave the point, an item each. */
    static StockMovement movement(ReturnedLine line, Requisition requisition) {
        return StockMovement.of(
                        MovementKind.GIVE_BACK,
                        requisition.id().value(),
                        line.lots().stream().map(ReturnedLot::posting).toList())
                .during(requisition.incident());
    }
}
