package org.gridgovernance.store.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.delivery.AcceptOffer;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentId;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.DeclineOffer;
import org.gridgovernance.resource.delivery.PickGoods;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.delivery.ReleaseAllotment;
import org.gridgovernance.resource.delivery.SettleAllotment;
import org.gridgovernance.resource.delivery.ShipGoods;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.CloseRequest;
import org.gridgovernance.resource.request.DeclineRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.WithdrawRequest;

/**
 * How goods are asked for, promised, sent and received, filled in.
 *
 * @param home the area that acts
 * @param now when it happens
 */
record Shipments(AreaCode home, Supplier<Instant> now) {
    RequestGoods ask(StockPointId point, List<GoodsLine> lines, int inDays) {
        return RequestGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .lines(lines)
                .neededBy(Moment.day(now.get()).plusDays(inDays))
                .putPeople(PriorityGroup.INFANT, 3)
                .purpose(Supplies.TEXT)
                .build();
    }

    ApproveRequest approve(SupplyRequestId request, List<GoodsLine> lines) {
        return ApproveRequest.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .request(request)
                .lines(lines)
                .build();
    }

    DeclineRequest decline(SupplyRequestId request) {
        return DeclineRequest.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .request(request)
                .because(Supplies.TEXT)
                .build();
    }

    WithdrawRequest withdraw(SupplyRequestId request) {
        return WithdrawRequest.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .request(request)
                .build();
    }

    CloseRequest close(SupplyRequestId request) {
        return CloseRequest.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .request(request)
                .build();
    }

    AllotGoods allot(StockPointId point, PointRef to, List<GoodsLine> lines, Duration kept) {
        return AllotGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .point(point)
                .to(to)
                .lines(lines)
                .until(now.get().plus(kept))
                .build();
    }

    /** Likewise, as an answer. */
    AllotGoods answering(SupplyRequest request, StockPointId point, List<GoodsLine> lines, Duration kept) {
        return AllotGoods.builder()
                .from(allot(point, request.to(), lines, kept))
                .request(request.named())
                .build();
    }

    /** Likewise, back to where it came from. */
    AllotGoods returning(Allotment came, StockPointId point, List<GoodsLine> lines, Duration kept) {
        return AllotGoods.builder()
                .from(allot(point, new PointRef(came.home(), came.point()), lines, kept))
                .returns(came.named())
                .build();
    }

    PickGoods pick(AllotmentId allotment, List<PickedLine> lines) {
        return PickGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .lines(lines)
                .build();
    }

    ShipGoods ship(AllotmentId allotment, List<PickedLine> lines) {
        return ShipGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .lines(lines)
                .build();
    }

    ReleaseAllotment release(AllotmentId allotment) {
        return ReleaseAllotment.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .build();
    }

    SettleAllotment settle(AllotmentId allotment) {
        return SettleAllotment.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .build();
    }

    AcceptOffer accept(AllotmentRef allotment) {
        return AcceptOffer.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .build();
    }

    DeclineOffer decline(AllotmentRef allotment) {
        return DeclineOffer.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .because(Supplies.TEXT)
                .build();
    }

    ReceiveGoods receive(AllotmentRef allotment, Optional<StockPointId> point, List<ReceivedLot> otherwise) {
        return ReceiveGoods.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .allotment(allotment)
                .point(point)
                .lots(otherwise)
                .build();
    }
}
