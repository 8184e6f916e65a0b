package org.gridgovernance.examples.supplying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.delivery.AcceptOffer;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.delivery.SettleAllotment;
import org.gridgovernance.resource.delivery.ShipGoods;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequest;

/** The steps by which goods move, each still without its id and its time. */
public final class SupplyActs {
    private static final Duration KEPT = Duration.ofDays(3);

    private SupplyActs() {}

    /** So much of a bought lot is taken in (入库). */
    public static Telling<Voucher> takeIn(
            StockPoint point, SupplyItem item, long amount, String batch, LocalDate expiresOn) {
        return (id, at) -> TakeInGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .source(SourceKind.BOUGHT)
                .addLines(ArrivingLine.of(
                        item.named(),
                        ArrivingLot.of(batch, Quantity.of(amount, item.unit())).until(expiresOn)))
                .build();
    }

    /** So much is used, first expiry first (领用). */
    public static Telling<Voucher> use(StockPoint point, SupplyItem item, long amount) {
        return (id, at) -> UseGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .addLines(LotLine.of(item.named(), Quantity.of(amount, item.unit())))
                .build();
    }

    /** What lies in quarantine of a lot is of no use any more (报废). */
    public static Telling<Voucher> scrap(StockPoint point, SupplyItem item, LotId lot, long amount, LossCause cause) {
        return (id, at) -> ScrapGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .account(Account.QUARANTINE)
                .addLines(LotLine.of(item.named(), Quantity.of(amount, item.unit()), lot))
                .cause(cause)
                .build();
    }

    /** So much is needed at a point by tomorrow (申请). */
    public static Telling<SupplyRequest> request(StockPoint point, SupplyItem item, long amount) {
        return (id, at) -> RequestGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .addLines(line(item, amount))
                .neededBy(Moment.day(at).plusDays(1))
                .build();
    }

    /** All of it is approved (批准). */
    public static Telling<SupplyRequest> approve(SupplyRequest request) {
        return (id, at) -> ApproveRequest.builder()
                .commandId(id)
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .build();
    }

    /** So much is kept for a request for three days (调拨预留). */
    public static Telling<Allotment> allot(StockPoint from, SupplyRequest request, SupplyItem item, long amount) {
        return (id, at) -> promise(from, request.to(), item, amount, at)
                .commandId(id)
                .request(request.named())
                .build();
    }

    /** So much is kept for a point that did not ask, for three days: an offer, if it is of another community. */
    public static Telling<Allotment> offer(StockPoint from, StockPoint to, SupplyItem item, long amount) {
        PointRef there = new PointRef(to.home(), to.id());
        return (id, at) -> promise(from, there, item, amount, at).commandId(id).build();
    }

    /** So much of what came by an allotment is kept to go back by another (退回). */
    public static Telling<Allotment> sendBack(
            Allotment came, StockPoint from, StockPoint to, SupplyItem item, long amount) {
        PointRef there = new PointRef(to.home(), to.id());
        return (id, at) -> promise(from, there, item, amount, at)
                .commandId(id)
                .returns(came.named())
                .build();
    }

    private static AllotGoods.Builder promise(StockPoint from, PointRef to, SupplyItem item, long amount, Instant at) {
        return AllotGoods.builder()
                .occurredAt(at)
                .home(from.home())
                .point(from.id())
                .to(to)
                .addLines(line(item, amount))
                .until(at.plus(KEPT));
    }

    /** Who is offered goods accepts them (同意接收). */
    public static Telling<Receipt> accept(Allotment offer) {
        return (id, at) -> AcceptOffer.builder()
                .commandId(id)
                .occurredAt(at)
                .home(offer.to().home())
                .allotment(offer.named())
                .build();
    }

    /** It is shipped, first expiry first (发运). */
    public static Telling<Allotment> ship(Allotment allotment) {
        return (id, at) -> ShipGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .build();
    }

    /** It arrives; what is not told otherwise arrived as it was sent (签收). */
    public static Telling<Receipt> receive(Allotment shipped, ReceivedLot... otherwise) {
        return (id, at) -> ReceiveGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(shipped.to().home())
                .allotment(shipped.named())
                .addLots(otherwise)
                .build();
    }

    /** Who gave learns that it arrived (办结). */
    public static Telling<Allotment> settle(Allotment shipped) {
        return (id, at) -> SettleAllotment.builder()
                .commandId(id)
                .occurredAt(at)
                .home(shipped.home())
                .allotment(shipped.id())
                .build();
    }

    /** So much of an item. */
    public static GoodsLine line(SupplyItem item, long amount) {
        return new GoodsLine(item.named(), Quantity.of(amount, item.unit()));
    }
}
