package org.gridgovernance.resource.requisition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.Ref;

/** How the events of a requisition make its state. */
final class RequisitionFold {
    private RequisitionFold() {}

    static Requisition ordered(Ref<Requisition> ref, RequisitionEvent.Ordered event, Moment moment) {
        return Requisition.builder()
                .id(new RequisitionId(ref.id()))
                .home(ref.home())
                .authority(event.authority())
                .order(event.order())
                .owner(event.owner())
                .goods(event.goods())
                .things(event.things().stream().map(HeldThing::ordered).toList())
                .incident(event.incident())
                .stage(RequisitionStage.ORDERED)
                .orderedAt(moment.occurredAt())
                .steppedAt(moment.occurredAt())
                .build();
    }

    static Requisition notified(Requisition before, RequisitionEvent.Notified event, Moment moment) {
        return stepped(before, moment).notifiedAt(moment.occurredAt()).build();
    }

    static Requisition received(Requisition before, RequisitionEvent.Received event, Moment moment) {
        return stepped(before, moment)
                .stage(RequisitionStage.HELD)
                .addAllLots(event.lots().stream().map(HeldLot::taken).toList())
                .build();
    }

    static Requisition taken(Requisition before, RequisitionEvent.ThingsTaken event, Moment moment) {
        return stepped(before, moment)
                .stage(RequisitionStage.HELD)
                .things(recorded(changed(before, event.things(), HeldThing::take), event.assets()))
                .build();
    }

    private static List<HeldThing> recorded(List<HeldThing> things, List<TakenAsset> assets) {
        List<HeldThing> after = new ArrayList<>(things);
        assets.forEach(each ->
                after.set(each.number() - 1, after.get(each.number() - 1).recorded(each.asset())));
        return after;
    }

    static Requisition returned(Requisition before, RequisitionEvent.Returned event, Moment moment) {
        Map<LotId, List<Quantity>> back = event.lines().stream()
                .flatMap(line -> line.lots().stream())
                .collect(Collectors.groupingBy(
                        ReturnedLot::lot, Collectors.mapping(ReturnedLot::quantity, Collectors.toList())));
        return stepped(before, moment)
                .lots(changed(before, back, HeldLot::giveBack))
                .build();
    }

    static Requisition returned(Requisition before, RequisitionEvent.ThingsReturned event, Moment moment) {
        return stepped(before, moment)
                .things(changed(before, event.things(), HeldThing::giveBack))
                .build();
    }

    static Requisition compensated(Requisition before, RequisitionEvent.Compensated event, Moment moment) {
        Map<LotId, List<Quantity>> paid = event.lots().stream()
                .collect(Collectors.groupingBy(
                        CompensatedLot::lot, Collectors.mapping(CompensatedLot::quantity, Collectors.toList())));
        return stepped(before, moment)
                .lots(changed(before, paid, HeldLot::compensate))
                .things(changed(before, event.things(), HeldThing::compensate))
                .addCompensation(
                        new Compensation(moment.occurredAt(), event.fen(), event.basis(), event.lots(), event.things()))
                .build();
    }

    static Requisition settled(Requisition before, RequisitionEvent.Settled event, Moment moment) {
        return stepped(before, moment).stage(RequisitionStage.SETTLED).build();
    }

    static Requisition erased(Requisition before, RequisitionEvent.OwnerErased event, Moment moment) {
        return Requisition.builder().from(before).erasedOn(moment.occurredOn()).build();
    }

    private static List<HeldLot> changed(
            Requisition before, Map<LotId, List<Quantity>> amounts, BiFunction<HeldLot, Quantity, HeldLot> change) {
        List<HeldLot> after = new ArrayList<>();
        for (HeldLot held : before.lots()) {
            HeldLot lot = held;
            for (Quantity amount : amounts.getOrDefault(held.lot(), List.of())) {
                lot = change.apply(lot, amount);
            }
            after.add(lot);
        }
        return after;
    }

    private static List<HeldThing> changed(
            Requisition before, List<ThingCount> counts, BiFunction<HeldThing, Integer, HeldThing> change) {
        List<HeldThing> after = new ArrayList<>(before.things());
        counts.forEach(each -> after.set(each.number() - 1, change.apply(after.get(each.number() - 1), each.count())));
        return after;
    }

    private static Requisition.Builder stepped(Requisition before, Moment moment) {
        boolean later = moment.occurredAt().isAfter(before.steppedAt());
        return Requisition.builder().from(before).steppedAt(later ? moment.occurredAt() : before.steppedAt());
    }
}
