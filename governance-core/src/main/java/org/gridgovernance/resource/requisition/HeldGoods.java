package org.gridgovernance.resource.requisition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;

/** What is open of a requisition, and what is wrong with taking more of it off. */
final class HeldGoods {
    private HeldGoods() {}

    /**
     * What is wrong with so much of a lot going back or being paid for.
     *
     * @param item the item that the command says it is of, if it says so
     */
    static Stream<Reason> faults(
            Requisition requisition, Optional<SupplyItemRef> item, LotId lot, Quantity quantity, String at) {
        Optional<HeldLot> held = requisition.lot(lot).filter(found -> item.map(found.item()::equals)
                .orElse(true));
        if (held.isEmpty()) {
            return Stream.of(RequisitionReason.LOT_FOREIGN.at(at + ".lot"));
        }
        if (held.get().taken().unit() != quantity.unit()) {
            return Stream.of(QuantityReason.UNIT_DIFFERS.at(at + ".quantity.unit"));
        }
        return held.get().open().compareTo(quantity.amount()) < 0
                ? Stream.of(RequisitionReason.MORE_THAN_OPEN.at(at + ".quantity"))
                : Stream.empty();
    }

    /** What is wrong with so many things, each against what there may be of it at most. */
    static Stream<Reason> faults(
            Requisition requisition,
            List<ThingCount> things,
            ToIntFunction<HeldThing> most,
            RequisitionReason otherwise) {
        return Lines.each(things, "things", (told, at) -> {
            Optional<HeldThing> thing = requisition.thing(told.number());
            if (thing.isEmpty()) {
                return Stream.of(RequisitionReason.THING_UNKNOWN.at(at + ".number"));
            }
            return told.count() > most.applyAsInt(thing.get())
                    ? Stream.of(otherwise.at(at + ".count"))
                    : Stream.empty();
        });
    }

    /** What was taken of an item, of all lots. */
    static BigDecimal taken(Requisition requisition, SupplyItemRef item) {
        return requisition.lots().stream()
                .filter(lot -> lot.item().equals(item))
                .map(lot -> lot.taken().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
