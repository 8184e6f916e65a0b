package org.gridgovernance.resource.requisition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.arrival.ArrivalReason;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;

/** What is wrong with goods that are to go back, and how they leave a point. */
final class ReturnedGoods {
    private static final int MOST_LOTS = 50;

    private ReturnedGoods() {}

    /** What is wrong with them by themselves. */
    static List<Reason> faults(ReturnRequisitioned command) {
        List<ReturnedLine> lines = command.lines();
        if (lines.isEmpty() || lines.size() > StockBook.MOST_LINES) {
            return List.of(StockReason.NO_LINES.at("lines"));
        }
        Set<SupplyItemRef> items = new HashSet<>();
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String at = "lines[" + i + "]";
            if (!items.add(lines.get(i).item())) {
                faults.add(StockReason.LINE_TWICE.at(at + ".item"));
            }
            lotFaults(lines.get(i).lots(), at + ".lots").forEach(faults::add);
        }
        return faults;
    }

    private static Stream<Reason> lotFaults(List<ReturnedLot> lots, String at) {
        if (lots.isEmpty() || lots.size() > MOST_LOTS) {
            return Stream.of(ArrivalReason.NO_LOTS.at(at));
        }
        long places = lots.stream()
                .map(lot -> List.of(lot.lot(), lot.inQuarantine()))
                .distinct()
                .count();
        Stream<Reason> twice = places < lots.size() ? Stream.of(StockReason.LOT_TWICE.at(at)) : Stream.empty();
        return Stream.concat(twice, IntStream.range(0, lots.size()).boxed().flatMap(i -> lots.get(i)
                .quantity()
                .faults(at + "[" + i + "].quantity")));
    }

    /** What is wrong with them by what was taken. */
    static Stream<Reason> faults(List<ReturnedLine> lines, Requisition requisition, Facts facts) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> faults(lines.get(i), requisition, facts, "lines[" + i + "]"));
    }

    private static Stream<Reason> faults(ReturnedLine line, Requisition requisition, Facts facts, String at) {
        if (facts.find(line.item().ref()).isEmpty()) {
            return Stream.of(SupplyItemReason.ITEM_UNKNOWN.at(at + ".item"));
        }
        Map<LotId, BigDecimal> told = new HashMap<>();
        List<Reason> faults = new ArrayList<>();
        for (int j = 0; j < line.lots().size(); j++) {
            ReturnedLot lot = line.lots().get(j);
            BigDecimal all =
                    Objects.requireNonNull(told.merge(lot.lot(), lot.quantity().amount(), BigDecimal::add));
            String place = at + ".lots[" + j + "]";
            HeldGoods.faults(
                            requisition,
                            Optional.of(line.item()),
                            lot.lot(),
                            new Quantity(all, lot.quantity().unit()),
                            place)
                    .forEach(faults::add);
        }
        return faults.stream();
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
