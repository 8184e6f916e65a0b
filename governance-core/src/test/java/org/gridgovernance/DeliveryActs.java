package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.count.CloseStockPoint;
import org.gridgovernance.resource.delivery.AcceptOffer;
import org.gridgovernance.resource.delivery.AllotGoods;
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
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.ApproveRequest;
import org.gridgovernance.resource.request.CloseRequest;
import org.gridgovernance.resource.request.DeclineRequest;
import org.gridgovernance.resource.request.RequestGoods;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.request.WithdrawRequest;

/** What is done to ask for goods and bring them, at an instant. */
record DeliveryActs(Town town, Instant at) {
    static final AreaCode STREET = HOME.parent().orElseThrow();
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    static final Instant UNTIL = NOW.plus(Duration.ofDays(3));
    static final SupplyItemRef NOTHING = new SupplyItemRef(STREET, new SupplyItemId(Town.id(9_001)));
    static final StockPointId NOWHERE = new StockPointId(Town.id(9_002));
    static final AllotmentId NONE = new AllotmentId(Town.id(9_003));

    static DeliveryActs now(Town town) {
        return new DeliveryActs(town, NOW);
    }

    static DeliveryActs ago(Town town, int days) {
        return new DeliveryActs(town, NOW.minus(Duration.ofDays(days)));
    }

    /** Somebody else who may do everything: so that nobody approves what he asked for. */
    static Desk chief(Town town) {
        return town.governance().as(Actor.of("chief", Grant.of(Role.DATA_STEWARD, STREET)));
    }

    static <A extends Aggregate> A by(Desk desk, Command<A> command) {
        Either<Rejection, Accepted<A>> answer = desk.execute(command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        return answer.get().aggregate();
    }

    SupplyItemRef item() {
        return item(STREET, Unit.PIECE);
    }

    SupplyItemRef item(AreaCode home, Unit unit) {
        return town.does(RecordSupplyItem.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(home)
                        .code(SupplyCode.of("2010101"))
                        .unit(unit)
                        .profile(ItemProfile.builder()
                                .title("口罩" + town.nextId().value())
                                .build())
                        .build())
                .named();
    }

    PointRef point(AreaCode home) {
        return new PointRef(
                home,
                town.does(OpenStockPoint.builder()
                                .commandId(town.nextId())
                                .occurredAt(NOW.minus(Duration.ofDays(30)))
                                .home(home)
                                .kind(home.isCommunity() ? PointKind.COMMUNITY : PointKind.STREET)
                                .title("物资点" + town.nextId().value())
                                .build())
                        .id());
    }

    LotId stocked(PointRef point, SupplyItemRef item, long amount, Optional<LocalDate> expiresOn) {
        Unit unit = town.desk().find(item.ref()).get().state().unit();
        return StockActs.arrived(town.does(TakeInGoods.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.ofDays(20)))
                .home(point.home())
                .point(point.id())
                .source(SourceKind.BOUGHT)
                .addLine(ArrivingLine.of(
                        item,
                        new ArrivingLot(
                                "B1", Optional.empty(), expiresOn, Quantity.of(amount, unit), Optional.empty())))
                .build()));
    }

    CloseStockPoint closing(PointRef point) {
        return CloseStockPoint.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .build();
    }

    /** Nothing is in it. */
    PointRef shut(PointRef point) {
        town.does(closing(point));
        return point;
    }

    LotId stocked(PointRef point, SupplyItemRef item, long amount) {
        return stocked(point, item, amount, Optional.empty());
    }

    Stock stock(PointRef point, SupplyItemRef item) {
        return town.desk()
                .find(Stock.entry(point.home(), point.id(), item))
                .get()
                .state();
    }

    static GoodsLine line(SupplyItemRef item, long amount) {
        return new GoodsLine(item, Quantity.of(amount, Unit.PIECE));
    }

    RequestGoods.Builder request(PointRef to, GoodsLine... lines) {
        RequestGoods.Builder begun = RequestGoods.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(to.home())
                .point(to.id())
                .lines(List.of(lines))
                .neededBy(Moment.day(at).plusDays(2));
        return begun;
    }

    ApproveRequest approve(SupplyRequestRef request, GoodsLine... lines) {
        return ApproveRequest.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .lines(List.of(lines))
                .build();
    }

    DeclineRequest decline(SupplyRequestRef request) {
        return DeclineRequest.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .because(WORDS)
                .build();
    }

    WithdrawRequest withdraw(SupplyRequestRef request) {
        return WithdrawRequest.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .build();
    }

    CloseRequest close(SupplyRequestRef request) {
        return CloseRequest.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(request.home())
                .request(request.id())
                .build();
    }

    /** Asked for by somebody else than the steward. */
    SupplyRequestRef asked(PointRef to, GoodsLine... lines) {
        return by(chief(town), request(to, lines).build()).named();
    }

    /** Asked for, and approved as asked. */
    SupplyRequestRef approved(PointRef to, GoodsLine... lines) {
        SupplyRequestRef request = asked(to, lines);
        town.does(approve(request));
        return request;
    }

    AllotGoods.Builder allot(PointRef from, PointRef to, GoodsLine... lines) {
        AllotGoods.Builder begun = AllotGoods.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(from.home())
                .point(from.id())
                .to(to)
                .lines(List.of(lines))
                .until(UNTIL);
        return begun;
    }

    PickGoods pick(AllotmentRef allotment, PickedLine... lines) {
        return PickGoods.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .lines(List.of(lines))
                .build();
    }

    ShipGoods ship(AllotmentRef allotment, PickedLine... lines) {
        return ShipGoods.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .lines(List.of(lines))
                .build();
    }

    ReleaseAllotment release(AllotmentRef allotment) {
        return ReleaseAllotment.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .build();
    }

    SettleAllotment settle(AllotmentRef allotment) {
        return SettleAllotment.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(allotment.home())
                .allotment(allotment.id())
                .build();
    }

    AcceptOffer accept(AreaCode home, AllotmentRef allotment) {
        return AcceptOffer.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(home)
                .allotment(allotment)
                .build();
    }

    DeclineOffer decline(AreaCode home, AllotmentRef allotment) {
        return DeclineOffer.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(home)
                .allotment(allotment)
                .because(WORDS)
                .build();
    }

    ReceiveGoods.Builder receive(AreaCode home, AllotmentRef allotment, ReceivedLot... lots) {
        ReceiveGoods.Builder begun = ReceiveGoods.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(home)
                .allotment(allotment)
                .lots(List.of(lots));
        return begun;
    }

    static PickedLine taken(SupplyItemRef item, LotId lot, long amount) {
        return new PickedLine(item, List.of(new Pick(lot, BigDecimal.valueOf(amount))));
    }

    static ReceivedLot arrived(SupplyItemRef item, LotId lot, long received, long damaged) {
        return new ReceivedLot(item, lot, BigDecimal.valueOf(received), BigDecimal.valueOf(damaged));
    }
}
