package org.gridgovernance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;

/** A warehouse of the street with a hundred masks in two lots, and a point of a community that is to have some. */
record Depot(DeliveryActs acts, SupplyItemRef item, PointRef from, PointRef to, LotId early, LotId late) {
    /** Ready since long ago; the lot of forty expires first. */
    static Depot of(Town town) {
        return of(town, DeliveryActs.STREET, Town.HOME);
    }

    static Depot of(Town town, AreaCode giver, AreaCode taker) {
        DeliveryActs acts = DeliveryActs.now(town);
        SupplyItemRef item = DeliveryActs.ago(town, 25).item();
        PointRef from = acts.point(giver);
        LotId late = acts.stocked(from, item, 60);
        LotId early = acts.stocked(from, item, 40, Optional.of(Town.TODAY.plusDays(100)));
        return new Depot(acts, item, from, acts.point(taker), early, late);
    }

    Depot at(Instant then) {
        return new Depot(new DeliveryActs(acts.town(), then), item, from, to, early, late);
    }

    Depot daysAgo(int days) {
        return at(Town.NOW.minus(Duration.ofDays(days)));
    }

    AllotGoods.Builder allot(long amount) {
        return acts.allot(from, to, DeliveryActs.line(item, amount));
    }

    AllotmentRef promised(long amount) {
        return acts.town().does(allot(amount).build()).named();
    }

    AllotmentRef shipped(long amount) {
        AllotmentRef allotment = promised(amount);
        acts.town().does(acts.ship(allotment));
        return allotment;
    }

    ReceiveGoods.Builder receive(AllotmentRef allotment, ReceivedLot... lots) {
        return acts.receive(to.home(), allotment, lots);
    }

    AllotmentRef received(long amount) {
        AllotmentRef allotment = shipped(amount);
        acts.town().does(receive(allotment).build());
        return allotment;
    }

    PickedLine taken(LotId lot, long amount) {
        return DeliveryActs.taken(item, lot, amount);
    }

    ReceivedLot arrived(LotId lot, long received, long damaged) {
        return DeliveryActs.arrived(item, lot, received, damaged);
    }
}
