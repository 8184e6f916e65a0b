package org.gridgovernance;

import static org.gridgovernance.ArrivalActs.line;
import static org.gridgovernance.ArrivalActs.lots;
import static org.gridgovernance.ArrivalActs.pieces;
import static org.gridgovernance.RequisitionActs.ago;
import static org.gridgovernance.RequisitionActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.requisition.CompensateRequisition;
import org.gridgovernance.resource.requisition.CompensatedLot;
import org.gridgovernance.resource.requisition.EraseOwner;
import org.gridgovernance.resource.requisition.OrderRequisition;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionReason;
import org.gridgovernance.resource.requisition.RequisitionedThing;
import org.gridgovernance.resource.requisition.ReturnRequisitioned;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ReturnedLot;
import org.gridgovernance.resource.requisition.TakeThings;
import org.gridgovernance.resource.requisition.TakenAsset;
import org.gridgovernance.resource.requisition.ThingCount;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of requisitions, met by a command at the desk. */
class RequisitionRulesTest {
    private static final RequisitionId NONE = new RequisitionId(Town.id(99));
    private static final LotId NO_LOT = new LotId(Town.id(98));

    private static final List<RuleTable.Line> RULES = List.of(
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .serve(NONE)),
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .settle(NONE)),
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .erase(NONE)),
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .take(NONE, new ThingCount(1, 1))),
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .pay(NONE, 1)
                    .build()),
            refused(RequisitionReason.REQUISITION_UNKNOWN, "requisition", town -> today(town)
                    .receive(NONE, goods(town).point(), line(goods(town).masks(), 1))),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .take(settled(town), new ThingCount(1, 1))),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .settle(settled(town))),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .serve(settled(town))),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .giveBack(ordered(town), new ThingCount(1, 1))),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .pay(ordered(town), 1)
                    .build()),
            refused(RequisitionReason.NOT_AT_THIS_STAGE, "requisition", town -> today(town)
                    .erase(ordered(town))),
            refused(RequisitionReason.BEFORE_LAST_STEP, "occurredAt", town -> ago(town, 11)
                    .take(ordered(town), new ThingCount(1, 1))),
            refused(RequisitionReason.BEFORE_LAST_STEP, "occurredAt", town -> {
                RequisitionId requisition = ordered(town);
                town.does(ago(town, 3).serve(requisition));
                return ago(town, 4).settle(requisition);
            }),
            refused(RequisitionReason.AUTHORITY_UNKNOWN, "authority", town -> OrderRequisition.builder()
                    .from(order(town).build())
                    .authority(new OrganizationRef(RequisitionActs.COUNTY, new OrganizationId(Town.id(97))))
                    .build()),
            refused(
                    RequisitionReason.AUTHORITY_TOO_LOW,
                    "authority",
                    town -> things(today(town).order(HOME.parent().orElseThrow()))),
            refused(RequisitionReason.NO_AUTHORITY, "authority", town -> OrderRequisition.builder()
                    .from(order(town).build())
                    .authority(ArrivalActs.today(town)
                            .organization(RequisitionActs.COUNTY, OrganizationKind.VOLUNTEER_TEAM, "蓝天救援队"))
                    .build()),
            refused(
                    RequisitionReason.AUTHORITY_OUT_OF_REACH,
                    "authority",
                    town -> things(today(town).order(AreaCode.of("420103")))),
            refused(RequisitionReason.ORDER_MALFORMED, "order", town -> order(town)
                    .order(" ")
                    .build()),
            refused(RequisitionReason.OWNER_MISSING, "owner", town -> order(town)
                    .owner(Provider.somebody())
                    .build()),
            refused(RequisitionReason.NOTHING_ORDERED, "goods", town -> today(town)
                    .order()
                    .build()),
            refused(RequisitionReason.THINGS_MALFORMED, "things", town -> order(town)
                    .addThing(new RequisitionedThing(" 冷藏车", 1))
                    .build()),
            refused(RequisitionReason.THINGS_MALFORMED, "things", town -> order(town)
                    .addThing(new RequisitionedThing("场馆", 0))
                    .build()),
            refused(RequisitionReason.NOTIFIED_ALREADY, "requisition", town -> {
                RequisitionId requisition = ordered(town);
                town.does(today(town).serve(requisition));
                return today(town).serve(requisition);
            }),
            refused(RequisitionReason.NOT_NOTIFIED, "requisition", town -> {
                RequisitionId requisition = taken(town);
                town.does(today(town).giveBack(requisition, new ThingCount(1, 2)));
                return today(town).settle(requisition);
            }),
            refused(RequisitionReason.STILL_OPEN, "requisition", town -> {
                RequisitionId requisition = taken(town);
                town.does(today(town).serve(requisition));
                town.does(today(town).giveBack(requisition, new ThingCount(1, 1)));
                return today(town).settle(requisition);
            }),
            refused(RequisitionReason.NOT_ORDERED, "lines[0].item", town -> today(town)
                    .receive(
                            ordered(town), goods(town).point(), line(goods(town).item("棉被"), 1))),
            refused(RequisitionReason.MORE_THAN_ORDERED, "lines[0]", town -> {
                Tale tale = Tale.of(town);
                return today(town).receive(tale.requisition(), tale.point(), line(tale.masks(), 61));
            }),
            refused(RequisitionReason.MORE_THAN_ORDERED, "things[0].count", town -> today(town)
                    .take(taken(town), new ThingCount(1, 2))),
            refused(RequisitionReason.TOO_MANY_LOTS, "lines", town -> {
                SupplyItemRef masks = goods(town).masks();
                StockPointId point = goods(town).point();
                RequisitionId requisition = town.does(ago(town, 10)
                                .order()
                                .addGood(new GoodsLine(masks, pieces(1_000)))
                                .build())
                        .id();
                IntStream.range(0, 10)
                        .forEach(i -> town.does(today(town).receive(requisition, point, lots(masks, 50))));
                return today(town).receive(requisition, point, line(masks, 1));
            }),
            refused(RequisitionReason.TOO_MANY_LOTS, "lots", town -> {
                CompensateRequisition.Builder pays = today(town).pay(taken(town), 1);
                IntStream.range(0, 501)
                        .forEach(i -> pays.addLot(new CompensatedLot(new LotId(Town.id(1_000 + i)), pieces(1))));
                return pays.build();
            }),
            refused(RequisitionReason.THINGS_UNCLEAR, "things", town -> today(town)
                    .take(ordered(town))),
            refused(RequisitionReason.THINGS_UNCLEAR, "things", town -> today(town)
                    .take(ordered(town), new ThingCount(1, 0))),
            refused(RequisitionReason.THINGS_UNCLEAR, "things", town -> today(town)
                    .giveBack(taken(town), new ThingCount(1, 1), new ThingCount(1, 1))),
            refused(RequisitionReason.ASSETS_UNCLEAR, "assets", town -> TakeThings.builder()
                    .from(today(town).take(ordered(town), new ThingCount(1, 1)))
                    .addAsset(new TakenAsset(2, AssetActs.boat(town)))
                    .build()),
            refused(AssetReason.ASSET_UNKNOWN, "assets[0].asset", town -> TakeThings.builder()
                    .from(today(town).take(ordered(town), new ThingCount(1, 1)))
                    .addAsset(new TakenAsset(1, new AssetId(Town.id(96))))
                    .build()),
            refused(RequisitionReason.THING_UNKNOWN, "things[0].number", town -> today(town)
                    .take(ordered(town), new ThingCount(0, 1))),
            refused(RequisitionReason.THING_UNKNOWN, "things[0].number", town -> today(town)
                    .giveBack(taken(town), new ThingCount(3, 1))),
            refused(RequisitionReason.LOT_FOREIGN, "lots[0].lot", town -> today(town)
                    .pay(taken(town), 1)
                    .addLot(new CompensatedLot(NO_LOT, pieces(1)))
                    .build()),
            refused(RequisitionReason.LOT_FOREIGN, "lines[0].lots[0].lot", town -> {
                Tale tale = Tale.of(town);
                return today(town)
                        .giveBack(
                                tale.requisition(),
                                tale.point(),
                                new ReturnedLine(
                                        goods(town).item("棉被"),
                                        List.of(new ReturnedLot(tale.lot(), pieces(1), false))));
            }),
            refused(RequisitionReason.MORE_THAN_OPEN, "things[0].count", town -> today(town)
                    .giveBack(taken(town), new ThingCount(1, 3))),
            refused(RequisitionReason.MORE_THAN_OPEN, "lots[0].quantity", town -> {
                Tale tale = Tale.of(town);
                return today(town)
                        .pay(tale.requisition(), 0)
                        .addLot(new CompensatedLot(tale.lot(), pieces(41)))
                        .build();
            }),
            refused(RequisitionReason.MORE_THAN_OPEN, "lines[0].lots[1].quantity", town -> {
                Tale tale = Tale.of(town);
                return tale.back(
                        today(town),
                        new ReturnedLot(tale.lot(), pieces(30), false),
                        new ReturnedLot(tale.lot(), pieces(11), true));
            }),
            refused(RequisitionReason.NOTHING_COMPENSATED, "fen", town -> today(town)
                    .pay(taken(town), 0)
                    .build()),
            refused(RequisitionReason.FEN_RANGE, "fen", town -> today(town)
                    .pay(taken(town), -1)
                    .build()),
            refused(RequisitionReason.FEN_RANGE, "fen", town -> today(town)
                    .pay(taken(town), 10_000_000_000_001L)
                    .build()),
            refused(
                    RequisitionReason.BASIS_MALFORMED,
                    "basis",
                    town -> today(town).pay(taken(town), 1).basis(" ").build()),
            refused(RequisitionReason.BASIS_MALFORMED, "basis", town -> EraseOwner.builder()
                    .from(today(town).erase(settled(town)))
                    .basis("")
                    .build()),
            refused(RequisitionReason.TOO_MANY_COMPENSATIONS, "requisition", town -> {
                RequisitionId requisition = taken(town);
                IntStream.range(0, 100)
                        .forEach(i -> town.does(today(town).pay(requisition, 1).build()));
                return today(town).pay(requisition, 1).build();
            }),
            refused(StockReason.NO_LINES, "lines", town -> {
                Tale tale = Tale.of(town);
                return today(town).giveBack(tale.requisition(), tale.point(), new ReturnedLine[0]);
            }),
            refused(StockReason.LINE_TWICE, "lines[1].item", town -> {
                Tale tale = Tale.of(town);
                ReturnedLine once =
                        new ReturnedLine(tale.masks(), List.of(new ReturnedLot(tale.lot(), pieces(1), false)));
                return today(town).giveBack(tale.requisition(), tale.point(), once, once);
            }),
            refused(StockReason.LOT_TWICE, "lines[0].lots[1].lot", town -> {
                Tale tale = Tale.of(town);
                ReturnedLot lot = new ReturnedLot(tale.lot(), pieces(1), false);
                return tale.back(today(town), lot, lot);
            }),
            refused(StockReason.LOT_TWICE, "lots[1].lot", town -> {
                Tale tale = Tale.of(town);
                CompensatedLot lot = new CompensatedLot(tale.lot(), pieces(1));
                return today(town).pay(tale.requisition(), 1).addLots(lot, lot).build();
            }),
            refused(StockReason.NO_LOTS, "lines[0].lots", town -> Tale.of(town).back(today(town))),
            refused(StockReason.NOT_ENOUGH, "lines[0]", town -> {
                Tale tale = Tale.of(town);
                return tale.back(today(town), new ReturnedLot(tale.lot(), pieces(1), true));
            }),
            refused(StockReason.LOT_UNKNOWN, "lines[0]", town -> {
                Tale tale = Tale.of(town);
                StockPointId other = town.does(OpenStockPoint.builder()
                                .commandId(town.nextId())
                                .occurredAt(Town.NOW)
                                .home(HOME)
                                .kind(PointKind.COMMUNITY)
                                .title("另一物资点")
                                .build())
                        .id();
                return today(town)
                        .giveBack(
                                tale.requisition(),
                                other,
                                new ReturnedLine(tale.masks(), List.of(new ReturnedLot(tale.lot(), pieces(1), false))));
            }),
            refused(QuantityReason.NOT_WHOLE, "lines[0].lots[0].quantity", town -> {
                Tale tale = Tale.of(town);
                return tale.back(today(town), new ReturnedLot(tale.lot(), Quantity.of("0.5", Unit.PIECE), false));
            }),
            refused(QuantityReason.UNIT_DIFFERS, "lines[0].lots[0].quantity.unit", town -> {
                Tale tale = Tale.of(town);
                return tale.back(today(town), new ReturnedLot(tale.lot(), Quantity.of(1, Unit.BOX), false));
            }),
            refused(SupplyItemReason.ITEM_UNKNOWN, "lines[0].item", town -> {
                Tale tale = Tale.of(town);
                return today(town)
                        .giveBack(
                                tale.requisition(),
                                tale.point(),
                                new ReturnedLine(
                                        new SupplyItemRef(HOME, new SupplyItemId(Town.id(96))),
                                        List.of(new ReturnedLot(tale.lot(), pieces(1), false))));
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(RuleTable.Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(RuleTable.Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, RequisitionReason.values());
    }

    /** A requisition of which forty masks were taken to a point, in one lot. */
    record Tale(RequisitionId requisition, StockPointId point, SupplyItemRef masks, LotId lot) {
        static Tale of(Town town) {
            SupplyItemRef masks = goods(town).masks();
            StockPointId point = goods(town).point();
            RequisitionId requisition = today(town).ordered(masks);
            Requisition taken = town.does(ago(town, 5).receive(requisition, point, line(masks, 40)));
            return new Tale(requisition, point, masks, taken.lots().get(0).lot());
        }

        ReturnRequisitioned back(RequisitionActs acts, ReturnedLot... lots) {
            return acts.giveBack(requisition, point, new ReturnedLine(masks, List.of(lots)));
        }
    }

    private static ArrivalActs goods(Town town) {
        return ArrivalActs.today(town);
    }

    private static RequisitionId ordered(Town town) {
        return today(town).ordered(goods(town).masks());
    }

    private static RequisitionId taken(Town town) {
        RequisitionId requisition = ordered(town);
        town.does(ago(town, 5).take(requisition, new ThingCount(1, 2)));
        return requisition;
    }

    private static RequisitionId settled(Town town) {
        RequisitionId requisition = ordered(town);
        town.does(ago(town, 5).settle(requisition));
        return requisition;
    }

    private static OrderRequisition.Builder order(Town town) {
        return today(town).order().addThing(new RequisitionedThing("冷藏车", 3));
    }

    private static OrderRequisition things(OrderRequisition.Builder order) {
        return order.addThing(new RequisitionedThing("冷藏车", 3)).build();
    }
}
