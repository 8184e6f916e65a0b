package org.gridgovernance;

import static org.gridgovernance.DeliveryActs.NONE;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.DeclineOffer;
import org.gridgovernance.resource.delivery.DeliveryReason;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of allotments and receipts, met by a command at the desk. */
class DeliveryRulesTest {
    private static final AllotmentRef NOBODYS = new AllotmentRef(HOME, NONE);
    private static final Instant BEFORE = NOW.minusSeconds(1);

    private static final List<Line> RULES = List.of(
            // promising
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> allot(town, a -> a.point(DeliveryActs.NOWHERE))),
            refused(
                    DeliveryReason.TO_UNKNOWN,
                    "to",
                    town -> allot(town, a -> a.to(new PointRef(HOME, DeliveryActs.NOWHERE)))),
            refused(DeliveryReason.SAME_POINT, "to", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(10).to(depot.from()).build();
            }),
            refused(DeliveryReason.TO_CLOSED, "to", town -> {
                Depot depot = Depot.of(town);
                now(town).shut(depot.to());
                return depot.allot(10).build();
            }),
            refused(StockPointReason.POINT_CLOSED, "point", town -> {
                Depot depot = Depot.of(town);
                PointRef shut = now(town).shut(now(town).point(DeliveryActs.STREET));
                return now(town).allot(shut, depot.to(), line(depot.item(), 10)).build();
            }),
            refused(StockReason.NO_LINES, "lines", town -> allot(town, a -> a.lines(List.of()))),
            refused(QuantityReason.NOT_POSITIVE, "lines[0].quantity", town -> Depot.of(town)
                    .allot(-1)
                    .build()),
            refused(QuantityReason.UNIT_DIFFERS, "lines[0].quantity.unit", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(10)
                        .lines(List.of(new GoodsLine(depot.item(), Quantity.of(10, Unit.BOX))))
                        .build();
            }),
            refused(SupplyItemReason.ITEM_OUT_OF_REACH, "lines[0].item", town -> {
                SupplyItemRef item = DeliveryActs.ago(town, 25).item(HOME, Unit.PIECE);
                PointRef from = now(town).point(HOME);
                now(town).stocked(from, item, 10);
                return now(town)
                        .allot(from, now(town).point(ELSEWHERE), line(item, 1))
                        .build();
            }),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> Depot.of(town)
                    .allot(101)
                    .build()),
            refused(StockReason.RESERVED, "lines[0].quantity", town -> {
                Depot depot = Depot.of(town);
                depot.promised(60);
                return depot.allot(41).build();
            }),
            refused(StockReason.UNTIL_IMPLAUSIBLE, "until", town -> allot(town, a -> a.until(NOW))),
            refused(
                    StockReason.UNTIL_IMPLAUSIBLE,
                    "until",
                    town -> allot(town, a -> a.until(NOW.plus(Duration.ofDays(367))))),
            refused(
                    DeliveryReason.REQUEST_UNKNOWN,
                    "request",
                    town -> allot(
                            town, a -> a.request(new SupplyRequestRef(HOME, new SupplyRequestId(Town.id(9_005)))))),
            refused(DeliveryReason.REQUEST_NOT_APPROVED, "request", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(5)
                        .request(now(town).asked(depot.to(), line(depot.item(), 5)))
                        .build();
            }),
            refused(DeliveryReason.REQUEST_NOT_APPROVED, "request", town -> {
                Depot depot = Depot.of(town);
                SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 5));
                town.does(now(town).close(request));
                return depot.allot(5).request(request).build();
            }),
            refused(DeliveryReason.POINT_DIFFERS, "to", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(5)
                        .request(now(town).approved(now(town).point(HOME), line(depot.item(), 5)))
                        .build();
            }),
            refused(DeliveryReason.NOT_REQUESTED, "lines[0].item", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(5)
                        .request(now(town).approved(depot.to(), line(now(town).item(), 5)))
                        .build();
            }),
            warned(DeliveryReason.MORE_THAN_WAITED_FOR, "lines[0].quantity", town -> {
                Depot depot = Depot.of(town, HOME, HOME);
                SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 5));
                town.does(depot.allot(3).request(request).build());
                return depot.allot(3).request(request).build();
            }),
            refused(DeliveryReason.RETURNS_UNKNOWN, "returns", town -> allot(town, a -> a.returns(NOBODYS))),
            refused(DeliveryReason.RETURNS_UNKNOWN, "returns", town -> {
                Depot depot = Depot.of(town);
                return depot.allot(5).returns(depot.received(10)).build();
            }),
            refused(DeliveryReason.RETURNS_UNKNOWN, "returns", town -> {
                Depot depot = Depot.of(town);
                AllotmentRef shipped = depot.shipped(10);
                now(town).stocked(depot.to(), depot.item(), 10);
                return back(depot, shipped, 5);
            }),
            refused(DeliveryReason.MORE_THAN_RECEIVED, "lines[0].quantity", town -> {
                Depot depot = Depot.of(town);
                AllotmentRef shipped = depot.shipped(10);
                town.does(depot.receive(shipped, depot.arrived(depot.early(), 6, 1))
                        .build());
                now(town).stocked(depot.to(), depot.item(), 10);
                return back(depot, shipped, 8);
            }),
            refused(DeliveryReason.MORE_THAN_RECEIVED, "lines[0].quantity", town -> {
                Depot depot = Depot.of(town);
                AllotmentRef came = depot.received(10);
                town.does(now(town).ship(town.does(back(depot, came, 4)).named()));
                town.does(back(depot, came, 3));
                town.does(now(town).release(town.does(back(depot, came, 3)).named()));
                now(town).stocked(depot.to(), depot.item(), 10);
                return back(depot, came, 4);
            }),
            refused(DeliveryReason.NOT_ALLOTTED, "lines[0].item", town -> {
                Depot depot = Depot.of(town);
                SupplyItemRef other = DeliveryActs.ago(town, 25).item();
                now(town).stocked(depot.to(), other, 5);
                return now(town)
                        .allot(depot.to(), depot.from(), line(other, 5))
                        .returns(depot.received(10))
                        .build();
            }),
            // picking and shipping
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .pick(NOBODYS)),
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .ship(NOBODYS)),
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .release(NOBODYS)),
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .settle(NOBODYS)),
            refused(DeliveryReason.NOT_AT_THIS_STAGE, "allotment", town -> now(town)
                    .pick(Depot.of(town).shipped(10))),
            refused(DeliveryReason.NOT_AT_THIS_STAGE, "allotment", town -> now(town)
                    .ship(Depot.of(town).shipped(10))),
            refused(DeliveryReason.NOT_AT_THIS_STAGE, "allotment", town -> now(town)
                    .release(Depot.of(town).shipped(10))),
            refused(DeliveryReason.NOT_AT_THIS_STAGE, "allotment", town -> now(town)
                    .settle(Depot.of(town).promised(10))),
            refused(DeliveryReason.BEFORE_LAST_ACT, "occurredAt", town -> at(town, BEFORE)
                    .pick(Depot.of(town).promised(10))),
            refused(DeliveryReason.BEFORE_LAST_ACT, "occurredAt", town -> at(town, BEFORE)
                    .ship(Depot.of(town).promised(10))),
            refused(DeliveryReason.BEFORE_LAST_ACT, "occurredAt", town -> at(town, BEFORE)
                    .release(Depot.of(town).promised(10))),
            refused(DeliveryReason.BEFORE_LAST_ACT, "occurredAt", town -> {
                Depot depot = Depot.of(town);
                AllotmentRef allotment = depot.received(10);
                return at(town, BEFORE).settle(allotment);
            }),
            refused(DeliveryReason.NOT_ALLOTTED, "lines[0].item", town -> {
                Depot depot = Depot.of(town);
                return now(town).pick(depot.promised(10), DeliveryActs.taken(DeliveryActs.NOTHING, depot.early(), 1));
            }),
            refused(DeliveryReason.NOTHING_TAKEN, "lines[0].lots", town -> {
                Depot depot = Depot.of(town);
                return now(town).pick(depot.promised(10), new PickedLine(depot.item(), List.of()));
            }),
            refused(DeliveryReason.NOTHING_TAKEN, "lines", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(10), new PickedLine(depot.item(), List.of()));
            }),
            refused(StockReason.NO_LINES, "lines", town -> now(town)
                    .ship(
                            NOBODYS,
                            Collections.nCopies(201, new PickedLine(DeliveryActs.NOTHING, List.of()))
                                    .toArray(PickedLine[]::new))),
            refused(StockReason.TOO_MANY_LOTS, "lines[0].lots", town -> now(town)
                    .ship(
                            NOBODYS,
                            new PickedLine(
                                    DeliveryActs.NOTHING,
                                    Collections.nCopies(501, new Pick(new LotId(Town.id(1)), BigDecimal.ONE))))),
            refused(StockReason.LINE_TWICE, "lines[1].item", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(10), depot.taken(depot.early(), 1), depot.taken(depot.late(), 1));
            }),
            refused(StockReason.LOT_TWICE, "lines[0].lots[1].lot", town -> {
                Depot depot = Depot.of(town);
                Pick pick = new Pick(depot.early(), BigDecimal.ONE);
                return now(town).ship(depot.promised(10), new PickedLine(depot.item(), List.of(pick, pick)));
            }),
            refused(QuantityReason.NOT_POSITIVE, "lines[0].lots[0].amount", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(10), depot.taken(depot.early(), 0));
            }),
            refused(StockReason.MORE_THAN_RESERVED, "lines[0]", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(10), depot.taken(depot.early(), 11));
            }),
            refused(StockReason.MORE_THAN_RESERVED, "lines[0]", town -> {
                Depot depot = Depot.of(town);
                return now(town).pick(depot.promised(10), depot.taken(depot.early(), 11));
            }),
            refused(StockReason.NOT_ENOUGH, "lines[0]", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(50), depot.taken(depot.early(), 41));
            }),
            refused(StockReason.LOT_UNKNOWN, "lines[0]", town -> {
                Depot depot = Depot.of(town);
                return now(town).ship(depot.promised(10), depot.taken(new LotId(Town.id(9_006)), 1));
            }),
            refused(StockReason.LOT_EXPIRED, "lines[0]", town -> {
                Depot depot = Depot.of(town);
                LotId expired = now(town).stocked(depot.from(), depot.item(), 10, Optional.of(TODAY.minusDays(1)));
                return now(town).ship(depot.promised(10), depot.taken(expired, 1));
            }),
            refused(DeliveryReason.NOT_ACCEPTED, "allotment", town -> now(town)
                    .ship(Depot.of(town, HOME, ELSEWHERE).promised(10))),
            refused(DeliveryReason.DECLINED, "allotment", town -> {
                AllotmentRef allotment = Depot.of(town, HOME, ELSEWHERE).promised(10);
                town.does(now(town).decline(ELSEWHERE, allotment));
                return now(town).ship(allotment);
            }),
            refused(DeliveryReason.REQUEST_NOT_APPROVED, "allotment", town -> {
                Depot depot = Depot.of(town);
                SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 5));
                AllotmentRef allotment =
                        town.does(depot.allot(5).request(request).build()).named();
                town.does(now(town).close(request));
                return now(town).ship(allotment);
            }),
            refused(DeliveryReason.NOT_RECEIVED, "allotment", town -> now(town)
                    .settle(Depot.of(town).shipped(10))),
            // answering
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .accept(HOME, NOBODYS)),
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .decline(HOME, NOBODYS)),
            refused(DeliveryReason.ALLOTMENT_UNKNOWN, "allotment", town -> now(town)
                    .receive(HOME, NOBODYS)
                    .build()),
            refused(DeliveryReason.NOT_FOR_HERE, "allotment", town -> now(town)
                    .accept(HOME, Depot.of(town, HOME, ELSEWHERE).promised(10))),
            refused(DeliveryReason.NO_OFFER, "allotment", town -> now(town)
                    .accept(HOME, Depot.of(town).promised(10))),
            refused(DeliveryReason.NO_OFFER, "allotment", town -> {
                AllotmentRef allotment = Depot.of(town, ELSEWHERE, HOME).promised(10);
                town.does(now(town).release(allotment));
                return now(town).decline(HOME, allotment);
            }),
            refused(DeliveryReason.BEFORE_LAST_ACT, "occurredAt", town -> at(town, BEFORE)
                    .accept(HOME, Depot.of(town, ELSEWHERE, HOME).promised(10))),
            refused(DeliveryReason.DECIDED_ALREADY, "allotment", town -> {
                AllotmentRef allotment = Depot.of(town, ELSEWHERE, HOME).promised(10);
                town.does(now(town).accept(HOME, allotment));
                return now(town).decline(HOME, allotment);
            }),
            refused(DeliveryReason.DECIDED_ALREADY, "allotment", town -> {
                AllotmentRef allotment = Depot.of(town, ELSEWHERE, HOME).promised(10);
                town.does(now(town).decline(HOME, allotment));
                return now(town).accept(HOME, allotment);
            }),
            refused(DeliveryReason.TEXT_BLANK, "because", town -> DeclineOffer.builder()
                    .from(now(town)
                            .decline(HOME, Depot.of(town, ELSEWHERE, HOME).promised(10)))
                    .because(PersonalText.of(" "))
                    .build()),
            // receiving
            refused(DeliveryReason.NOT_FOR_HERE, "allotment", town -> now(town)
                    .receive(ELSEWHERE, Depot.of(town).shipped(10))
                    .build()),
            refused(DeliveryReason.NOT_SHIPPED, "allotment", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.promised(10)).build();
            }),
            refused(DeliveryReason.BEFORE_SHIPPED, "occurredAt", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10)).occurredAt(BEFORE).build();
            }),
            refused(DeliveryReason.RECEIVED_ALREADY, "allotment", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.received(10)).build();
            }),
            refused(StockPointReason.POINT_UNKNOWN, "point", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10))
                        .point(DeliveryActs.NOWHERE)
                        .build();
            }),
            refused(StockPointReason.POINT_CLOSED, "point", town -> {
                Depot depot = Depot.of(town);
                PointRef shut = now(town).shut(now(town).point(HOME));
                return depot.receive(depot.shipped(10)).point(shut.id()).build();
            }),
            refused(StockPointReason.GOODS_COMING, "point", town -> {
                Depot depot = Depot.of(town);
                depot.promised(10);
                return now(town).closing(depot.to());
            }),
            refused(StockPointReason.GOODS_COMING, "point", town -> {
                Depot depot = Depot.of(town);
                depot.shipped(10);
                return now(town).closing(depot.to());
            }),
            refused(DeliveryReason.LOT_NOT_SENT, "lots[0].lot", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10), depot.arrived(depot.late(), 1, 0))
                        .build();
            }),
            refused(StockReason.LOT_TWICE, "lots[1].lot", town -> {
                Depot depot = Depot.of(town);
                ReceivedLot lot = depot.arrived(depot.early(), 1, 0);
                return depot.receive(depot.shipped(10), lot, lot).build();
            }),
            refused(QuantityReason.NEGATIVE, "lots[0].received", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10), depot.arrived(depot.early(), -1, 0))
                        .build();
            }),
            refused(QuantityReason.NOT_WHOLE, "lots[0].damaged", town -> {
                Depot depot = Depot.of(town);
                ReceivedLot half = new ReceivedLot(depot.item(), depot.early(), BigDecimal.ONE, new BigDecimal("0.5"));
                return depot.receive(depot.shipped(10), half).build();
            }),
            refused(DeliveryReason.OVER_IMPLAUSIBLE, "lots[0]", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10), depot.arrived(depot.early(), 20, 1))
                        .build();
            }),
            warned(DeliveryReason.OVER, "lots[0]", town -> {
                Depot depot = Depot.of(town);
                return depot.receive(depot.shipped(10), depot.arrived(depot.early(), 20, 0))
                        .build();
            }),
            refused(StockReason.TOO_MANY_LOTS, "lots[0]", town -> {
                Depot depot = Depot.of(town);
                AllotmentRef shipped = depot.shipped(10);
                for (int i = 0; i < 500; i++) {
                    now(town).stocked(depot.to(), depot.item(), 1);
                }
                return depot.receive(shipped, depot.arrived(depot.early(), 9, 0))
                        .build();
            }),
            refused(DeliveryReason.TOO_MANY_LOTS, "lots", town -> now(town)
                    .receive(
                            HOME,
                            NOBODYS,
                            Collections.nCopies(
                                            2_001,
                                            DeliveryActs.arrived(DeliveryActs.NOTHING, new LotId(Town.id(1)), 1, 0))
                                    .toArray(ReceivedLot[]::new))
                    .build()),
            warned(DeliveryReason.EXPIRED_ON_THE_WAY, "allotment", DeliveryRulesTest::expiring));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line, new Town(), Town::desk);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, DeliveryReason.values());
    }

    /** A lot that was good when it was shipped, and expired before it arrived. */
    private static ReceiveGoods expiring(Town town) {
        Depot depot = Depot.of(town).daysAgo(5);
        LotId expiring = depot.acts().stocked(depot.from(), depot.item(), 10, Optional.of(TODAY.minusDays(2)));
        AllotmentRef allotment = depot.promised(20);
        town.does(depot.acts().ship(allotment, depot.taken(expiring, 10)));
        return depot.at(NOW).receive(allotment).build();
    }

    private static AllotGoods back(Depot depot, AllotmentRef came, long amount) {
        return depot.acts()
                .allot(depot.to(), depot.from(), line(depot.item(), amount))
                .returns(came)
                .build();
    }

    private static DeliveryActs at(Town town, Instant then) {
        return new DeliveryActs(town, then);
    }

    private static AllotGoods allot(Town town, UnaryOperator<AllotGoods.Builder> but) {
        return but.apply(Depot.of(town).allot(10)).build();
    }
}
