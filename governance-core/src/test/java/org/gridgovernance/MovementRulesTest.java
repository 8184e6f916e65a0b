package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.arrival.ArrivalReason;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.ledger.LossReport;
import org.gridgovernance.resource.ledger.LossRow;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.EntrustLot;
import org.gridgovernance.resource.movement.GiveBackGoods;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.MovementReason;
import org.gridgovernance.resource.movement.QuarantineLot;
import org.gridgovernance.resource.movement.ReleaseLot;
import org.gridgovernance.resource.movement.ReportLoss;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.movement.VoucherId;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of taking goods in and out, met by a command at the desk, and what becomes of the goods. */
class MovementRulesTest {
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(10));
    private static final VoucherId NO_VOUCHER = new VoucherId(Town.id(905));

    /** A point with a hundred masks of one lot. */
    private record Store(Town town, StockPointId point, SupplyItemRef masks, LotId lot) {
        static Store of(Town town) {
            return of(town, StockActs.until("B1", TODAY.plusDays(100)));
        }

        static Store of(Town town, LotFacts facts) {
            StockPointId point = StockActs.point(town);
            SupplyItemRef masks = StockActs.masks(town);
            return new Store(town, point, masks, StockActs.stocked(town, point, masks, EARLIER, 100, facts));
        }

        LotLine line(long many) {
            return LotLine.of(masks, StockActs.pieces(many), lot);
        }

        Stock stock() {
            return StockActs.stock(town, point, masks);
        }
    }

    private static final List<Line> TAKING_IN = List.of(
            refused(
                    StockPointReason.POINT_UNKNOWN,
                    "point",
                    town -> takeIn(town, StockActs.NO_POINT, StockActs.lasting("B1"))),
            refused(
                    StockPointReason.POINT_UNKNOWN,
                    "point",
                    town -> takeIn(town, StockActs.point(town, Town.ELSEWHERE, "别处"), StockActs.lasting("B1"))),
            refused(StockPointReason.BEFORE_OPENED, "occurredAt", town -> TakeInGoods.builder()
                    .from(takeIn(town, StockActs.point(town), StockActs.lasting("B1")))
                    .occurredAt(StockActs.OPENED.minus(Duration.ofDays(1)))
                    .build()),
            refused(StockReason.NO_LINES, "lines", town -> StockActs.takeIn(town, StockActs.point(town), NOW)),
            refused(StockReason.LINE_TWICE, "lines[1].item", town -> {
                ArrivingLine line = StockActs.taken(StockActs.masks(town), 5, StockActs.lasting("B1"));
                return StockActs.takeIn(town, StockActs.point(town), NOW, line, line);
            }),
            refused(
                    SupplyItemReason.ITEM_UNKNOWN,
                    "lines[0].item",
                    town -> StockActs.takeIn(
                            town,
                            StockActs.point(town),
                            NOW,
                            StockActs.taken(StockActs.NO_ITEM, 5, StockActs.lasting("B1")))),
            refused(
                    QuantityReason.UNIT_DIFFERS,
                    "lines[0].lots[0].quantity.unit",
                    town -> StockActs.takeIn(
                            town,
                            StockActs.point(town),
                            NOW,
                            StockActs.taken(StockActs.rice(town), 5, StockActs.lasting("B1")))),
            refused(QuantityReason.NOT_WHOLE, "lines[0].lots[0].quantity", town -> taken(town, lot("1.5", "B1"))
                    .apply(0)),
            refused(QuantityReason.TOO_MUCH, "lines[0].lots[0].quantity", town -> taken(town, lot("1E+10", "B1"))
                    .apply(0)),
            refused(StockReason.NO_LOTS, "lines[0].lots", town -> taken(town).apply(0)),
            refused(StockReason.NO_LOTS, "lines[0].lots", town -> taken(town, lots(201))
                    .apply(0)),
            refused(
                    MovementReason.TOO_MANY_LOTS,
                    "lines",
                    town -> StockActs.takeIn(
                            town,
                            StockActs.point(town),
                            NOW,
                            IntStream.range(0, 11)
                                    .mapToObj(i -> ArrivingLine.of(
                                            new SupplyItemRef(HOME, new SupplyItemId(Town.id(i))), lots(200)))
                                    .toArray(ArrivingLine[]::new))),
            refused(StockReason.LOT_TWICE, "lines[0].lots[1].batch", town -> taken(
                            town, lot("1", "B1"), lot("2", " B1 "))
                    .apply(0)),
            refused(
                    StockReason.LOT_MALFORMED,
                    "lines[0].lots[0].batch",
                    town -> takeIn(town, StockActs.point(town), StockActs.lasting(" "))),
            refused(
                    StockReason.LOT_MALFORMED,
                    "lines[0].lots[0].batch",
                    town -> takeIn(town, StockActs.point(town), StockActs.lasting("9".repeat(41)))),
            refused(
                    StockReason.LOT_DATES,
                    "lines[0].lots[0]",
                    town -> takeIn(town, StockActs.point(town), made(TODAY.plusDays(1), TODAY.plusDays(9)))),
            refused(
                    StockReason.LOT_DATES,
                    "lines[0].lots[0]",
                    town -> takeIn(town, StockActs.point(town), StockActs.until("B1", TODAY.plusYears(101)))),
            refused(
                    StockReason.LOT_EXPIRED,
                    "lines[0].lots[0]",
                    town -> takeIn(town, StockActs.point(town), StockActs.until("B1", TODAY.minusDays(1)))),
            refused(MovementReason.SOURCE_ELSEWHERE, "source", town -> TakeInGoods.builder()
                    .from(takeIn(town, StockActs.point(town), StockActs.lasting("B1")))
                    .source(SourceKind.DONATED)
                    .build()),
            refused(MovementReason.SOURCE_ELSEWHERE, "source", town -> TakeInGoods.builder()
                    .from(takeIn(town, StockActs.point(town), StockActs.lasting("B1")))
                    .source(SourceKind.REQUISITIONED)
                    .build()),
            refused(StockReason.CUSTODIAN_UNKNOWN, "lines[0].lots[0].custodian", town -> taken(
                            town, lot("1", "B1").entrusted(StockActs.NO_WORKER))
                    .apply(0)),
            refused(StockReason.TOO_MANY_LOTS, "lines[0]", town -> {
                IntFunction<TakeInGoods> many = taken(town, lots(200));
                town.does(many.apply(1));
                town.does(many.apply(2));
                return many.apply(3);
            }),
            refused(MovementReason.TEXT_BLANK, "because", town -> TakeInGoods.builder()
                    .from(takeIn(town, StockActs.point(town), StockActs.lasting("B1")))
                    .because(PersonalText.of(" "))
                    .build()),
            RuleTable.warned(
                    ArrivalReason.BEYOND_SHELF_LIFE,
                    "lines[0].lots[0].expiresOn",
                    town -> takeIn(town, StockActs.point(town), made(TODAY, TODAY.plusDays(366)))));

    private static final List<Line> GOING_OUT = List.of(
            refused(
                    StockPointReason.POINT_UNKNOWN,
                    "point",
                    town -> StockActs.use(
                            town, StockActs.NO_POINT, NOW, LotLine.of(StockActs.masks(town), StockActs.pieces(1)))),
            refused(
                    QuantityReason.NOT_POSITIVE,
                    "lines[0].quantity",
                    town -> using(town, store -> LotLine.of(store.masks, StockActs.pieces(0)))),
            refused(
                    QuantityReason.NOT_POSITIVE,
                    "lines[0].lots[0].amount",
                    town -> using(
                            town,
                            store -> new LotLine(
                                    store.masks,
                                    StockActs.pieces(1),
                                    List.of(new Pick(store.lot, BigDecimal.valueOf(-1)))))),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> using(town, store -> store.line(101))),
            refused(
                    StockReason.NOT_ENOUGH,
                    "lines[0].quantity",
                    town -> using(town, store -> LotLine.of(store.masks, StockActs.pieces(101)))),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> UseGoods.builder()
                    .from(using(town, store -> store.line(1)))
                    .occurredAt(EARLIER.minusSeconds(1))
                    .build()),
            refused(
                    StockReason.LOT_UNKNOWN,
                    "lines[0].quantity",
                    town -> using(town, store -> LotLine.of(store.masks, StockActs.pieces(1), StockActs.NO_LOT))),
            refused(StockReason.LOT_EXPIRED, "lines[0].quantity", town -> {
                Store store = Store.of(town, StockActs.until("B1", TODAY.minusDays(1)));
                return StockActs.use(town, store.point, NOW, store.line(1));
            }),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> {
                Store store = Store.of(town, StockActs.until("B1", TODAY.minusDays(1)));
                return StockActs.use(town, store.point, NOW, LotLine.of(store.masks, StockActs.pieces(1)));
            }),
            refused(
                    MovementReason.LOTS_CONTRADICT,
                    "lines[0].lots",
                    town -> using(
                            town,
                            store -> new LotLine(
                                    store.masks, StockActs.pieces(2), List.of(new Pick(store.lot, BigDecimal.ONE))))),
            refused(
                    StockReason.NO_LOTS,
                    "lines[0].lots",
                    town -> scrap(Store.of(town), store -> LotLine.of(store.masks, StockActs.pieces(1)))),
            refused(MovementReason.TEXT_BLANK, "purpose", town -> UseGoods.builder()
                    .from(using(town, store -> store.line(1)))
                    .purpose(PersonalText.of(""))
                    .build()),
            refused(MovementReason.TEXT_BLANK, "because", town -> ScrapGoods.builder()
                    .from(scrap(Store.of(town), store -> store.line(1)))
                    .because(PersonalText.of(" "))
                    .build()),
            refused(MovementReason.CAUSE_UNEXPLAINED, "cause", town -> ScrapGoods.builder()
                    .from(scrap(Store.of(town), store -> store.line(1)))
                    .cause(LossCause.OTHER)
                    .build()),
            refused(MovementReason.CAUSE_UNEXPLAINED, "cause", town -> ReportLoss.builder()
                    .from(lose(Store.of(town), NOW, 1))
                    .cause(LossCause.OTHER)
                    .build()),
            refused(MovementReason.ACCOUNT_NOT_KEPT, "account", town -> ScrapGoods.builder()
                    .from(scrap(Store.of(town), store -> store.line(1)))
                    .account(Account.TRANSIT)
                    .build()),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> ScrapGoods.builder()
                    .from(scrap(Store.of(town), store -> store.line(1)))
                    .account(Account.QUARANTINE)
                    .build()),
            refused(StockReason.NOT_ENOUGH, "lines[0].quantity", town -> lose(Store.of(town), NOW, 101)),
            refused(MovementReason.NOT_BORROWED, "lines[0].lots[0].lot", town -> giveBack(Store.of(town), 1)),
            refused(StockReason.LOT_UNKNOWN, "lot", town -> quarantine(Store.of(town), StockActs.NO_LOT)),
            refused(StockReason.NOT_ENOUGH, "lot", town -> {
                Store store = Store.of(town);
                town.does(quarantine(store, store.lot));
                return quarantine(store, store.lot);
            }),
            refused(StockReason.NOT_ENOUGH, "lot", town -> {
                Store store = Store.of(town);
                return QuarantineLot.builder()
                        .from(quarantine(store, store.lot))
                        .quantity(StockActs.pieces(101))
                        .build();
            }),
            refused(QuantityReason.UNIT_DIFFERS, "quantity.unit", town -> {
                Store store = Store.of(town);
                return QuarantineLot.builder()
                        .from(quarantine(store, store.lot))
                        .quantity(Quantity.of(1, Unit.BOX))
                        .build();
            }),
            refused(SupplyItemReason.ITEM_UNKNOWN, "item", town -> QuarantineLot.builder()
                    .from(quarantine(Store.of(town), StockActs.NO_LOT))
                    .item(StockActs.NO_ITEM)
                    .build()),
            refused(SupplyItemReason.ITEM_OUT_OF_REACH, "item", town -> QuarantineLot.builder()
                    .from(quarantine(Store.of(town), StockActs.NO_LOT))
                    .item(new SupplyItemRef(Town.ELSEWHERE, StockActs.NO_ITEM.id()))
                    .build()),
            refused(StockReason.NOT_ENOUGH, "lot", town -> release(Store.of(town))),
            refused(StockReason.LOT_EXPIRED, "lot", town -> {
                Store store = Store.of(town, StockActs.until("B1", TODAY.minusDays(1)));
                town.does(quarantine(store, store.lot));
                return release(store);
            }),
            refused(StockReason.LOT_UNKNOWN, "lot", town -> EntrustLot.builder()
                    .from(entrust(Store.of(town), Optional.empty()))
                    .lot(StockActs.NO_LOT)
                    .build()),
            refused(
                    StockReason.CUSTODIAN_UNKNOWN,
                    "custodian",
                    town -> entrust(Store.of(town), Optional.of(StockActs.NO_WORKER))));

    private static final List<Line> COMING_BACK = List.of(
            refused(MovementReason.VOUCHER_UNKNOWN, "voucher", town -> bringBack(Store.of(town), NO_VOUCHER, NOW, 1)),
            refused(MovementReason.NOT_A_USE, "voucher", town -> {
                Store store = Store.of(town);
                return bringBack(store, town.does(lose(store, NOW, 5)).id(), NOW, 1);
            }),
            refused(MovementReason.BEFORE_USE, "occurredAt", town -> {
                Store store = Store.of(town);
                return bringBack(store, used(store, NOW, 5), NOW.minusSeconds(1), 1);
            }),
            refused(MovementReason.MORE_THAN_USED, "lines[0].lots[0].amount", town -> {
                Store store = Store.of(town);
                return bringBack(store, used(store, EARLIER, 5), NOW, 6);
            }),
            refused(MovementReason.MORE_THAN_USED, "lines[0].lots[0].amount", town -> {
                Store store = Store.of(town);
                VoucherId used = used(store, EARLIER, 5);
                town.does(bringBack(store, used, NOW, 2));
                town.does(bringBack(store, used, NOW, 1));
                return bringBack(store, used, NOW, 3);
            }),
            refused(MovementReason.MORE_THAN_USED, "lines[0].lots[0].amount", town -> {
                Store store = Store.of(town);
                LotId other = StockActs.stocked(town, store.point, store.masks, EARLIER, 10, StockActs.lasting("B2"));
                VoucherId used = used(store, EARLIER, 5);
                return BringBackGoods.builder()
                        .from(bringBack(store, used, NOW, 1))
                        .lines(List.of(LotLine.of(store.masks, StockActs.pieces(1), other)))
                        .build();
            }),
            refused(MovementReason.ACCOUNT_NOT_KEPT, "account", town -> {
                Store store = Store.of(town);
                return BringBackGoods.builder()
                        .from(bringBack(store, used(store, EARLIER, 5), NOW, 1))
                        .account(Account.LOSS)
                        .build();
            }),
            RuleTable.warned(MovementReason.EXPIRED_ASIDE, "lines[0].lots[0]", town -> {
                Store store = Store.of(town, StockActs.until("B1", TODAY.minusDays(1)));
                return bringBack(store, used(store, EARLIER, 5), NOW, 5);
            }));

    private static final List<Line> RULES =
            Stream.of(TAKING_IN, GOING_OUT, COMING_BACK).flatMap(List::stream).toList();

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    /** Reservations are met by those who reserve, see there, and at the books themselves. */
    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, MovementReason.values());
        RuleTable.coversAll(
                RULES,
                StockReason.NO_LINES,
                StockReason.LINE_TWICE,
                StockReason.LOT_UNKNOWN,
                StockReason.LOT_MALFORMED,
                StockReason.LOT_DATES,
                StockReason.LOT_EXPIRED,
                StockReason.LOT_TWICE,
                StockReason.NO_LOTS,
                StockReason.NOT_ENOUGH,
                StockReason.TOO_MANY_LOTS,
                StockReason.CUSTODIAN_UNKNOWN);
    }

    @Test
    void allFaultsOfAllLinesAreToldAtOnce() {
        Town town = new Town();
        Store store = Store.of(town);
        SupplyItemRef rice = StockActs.rice(town);
        Rejection rejection = town.tries(StockActs.use(
                        town, store.point, NOW, store.line(101), LotLine.of(rice, Quantity.of("2.5", Unit.KILOGRAM))))
                .getLeft();
        assertThat(rejection.reasons())
                .containsExactly(
                        StockReason.NOT_ENOUGH.at("lines[0].quantity"), StockReason.NOT_ENOUGH.at("lines[1].quantity"));
    }

    @Test
    void goodsGoOutFirstExpiryFirstAndComeBackToAnotherPoint() {
        Town town = new Town();
        Store store = Store.of(town);
        LotId sooner = StockActs.stocked(
                town, store.point, store.masks, EARLIER, 30, StockActs.until("B0", TODAY.plusDays(9)));
        IncidentCode flood = new IncidentCode("FLOOD-2025");
        Voucher used = town.does(UseGoods.builder()
                .from(StockActs.use(town, store.point, NOW, LotLine.of(store.masks, StockActs.pieces(40))))
                .incident(flood)
                .purpose(Errands.said())
                .build());
        assertThat(used.lines().get(0).amount(sooner)).isEqualByComparingTo("30");
        assertThat(used.lines().get(0).amount(store.lot)).isEqualByComparingTo("10");
        assertThat(used.lines().get(0).facts(sooner).map(LotFacts::batch)).hasValue("B0");
        assertThat(store.stock().lot(sooner)).isEmpty();

        StockPointId other = StockActs.point(town, HOME, "二号物资室");
        Voucher back = town.does(BringBackGoods.builder()
                .from(bringBack(store, used.id(), NOW, 1))
                .point(other)
                .lines(List.of(LotLine.of(store.masks, StockActs.pieces(12), sooner)))
                .build());
        assertThat(back.incident()).hasValue(flood);
        assertThat(back.broughtBackOf()).hasValue(used.id());
        Stock there = StockActs.stock(town, other, store.masks);
        assertThat(there.lot(sooner).map(lot -> lot.facts().batch())).hasValue("B0");
        assertThat(there.onHand(Account.SHELF)).isEqualByComparingTo("12");
        Voucher now = town.desk().find(Voucher.entry(HOME, used.id())).get().state();
        assertThat(now.out(store.masks, sooner)).isEqualByComparingTo("18");
        assertThat(town.desk()
                        .count(Criteria.of(Voucher.TYPE)
                                .where(Voucher.INCIDENT.is(flood), Voucher.LOTS.contains(sooner.value())))
                        .get())
                .isEqualTo(2);
    }

    @Test
    void expiredGoodsComeBackIntoQuarantineAndAreScrapped() {
        Town town = new Town();
        Store store = Store.of(town, StockActs.until("B1", TODAY.minusDays(1)));
        town.does(bringBack(store, used(store, EARLIER, 5), NOW, 5));
        assertThat(store.stock().onHand(Account.QUARANTINE)).isEqualByComparingTo("5");
        Voucher scrapped = town.does(ScrapGoods.builder()
                .from(scrap(store, same -> same.line(5)))
                .account(Account.QUARANTINE)
                .build());
        assertThat(scrapped.cause()).hasValue(LossCause.DAMAGED);
        assertThat(store.stock().onHand(Account.QUARANTINE)).isZero();
    }

    @Test
    void whatIsBorrowedGoesBackToItsLender() {
        Town town = new Town();
        Store store = Store.of(town, from(SourceKind.BORROWED));
        Voucher given = town.does(giveBack(store, 60));
        assertThat(given.lines().get(0).postings())
                .containsExactly(new Posting(store.lot, Account.SHELF, Account.LENDER, BigDecimal.valueOf(60)));
        assertThat(store.stock().onHand(Account.SHELF)).isEqualByComparingTo("40");
    }

    @Test
    void aLotIsPutAsideReleasedAndEntrusted() {
        Town town = new Town();
        Store store = Store.of(town);
        town.does(QuarantineLot.builder()
                .from(quarantine(store, store.lot))
                .quantity(StockActs.pieces(30))
                .build());
        assertThat(store.stock().available(NOW)).isEqualByComparingTo("70");
        town.does(release(store));
        assertThat(store.stock().available(NOW)).isEqualByComparingTo("100");
        WorkerId worker = Errands.worker(town, Errands.department(town, "应急"), 40);
        Stock entrusted = town.does(entrust(store, Optional.of(worker)));
        assertThat(entrusted.lot(store.lot).flatMap(Lot::custodian)).hasValue(worker);
        assertThat(town.does(entrust(store, Optional.of(worker)))).isEqualTo(entrusted);
        assertThat(town.does(entrust(store, Optional.empty())).lot(store.lot).flatMap(Lot::custodian))
                .isEmpty();
    }

    @Test
    void aLotComesToWhomItIsEntrusted() {
        Town town = new Town();
        WorkerId worker = Errands.worker(town, Errands.department(town, "应急"), 40);
        Voucher taken = town.does(taken(town, lot("1", "B1").entrusted(worker)).apply(0));
        assertThat(taken.lines().get(0).lots().get(0).custodian()).hasValue(worker);
    }

    @Test
    void whatWasLostIsReportedByPointItemAndCause() {
        Town town = new Town();
        Store store = Store.of(town);
        town.does(lose(store, NOW, 5));
        town.does(lose(store, NOW, 7));
        town.does(scrap(store, same -> same.line(2)));
        town.does(lose(store, EARLIER, 1));
        LossReport report =
                LossReport.of(town.desk(), Errands.STREET, Period.of(TODAY)).get();
        PointRef point = new PointRef(HOME, store.point);
        assertThat(report.rows())
                .containsExactly(
                        new LossRow(
                                point,
                                store.masks,
                                Unit.PIECE,
                                MovementKind.SCRAP,
                                LossCause.DAMAGED,
                                BigDecimal.valueOf(2)),
                        new LossRow(
                                point,
                                store.masks,
                                Unit.PIECE,
                                MovementKind.LOSE,
                                LossCause.STOLEN,
                                BigDecimal.valueOf(12)));
        assertThat(report.lost(store.masks)).isEqualByComparingTo("14");
        assertThat(report.csv(town.desk()))
                .containsExactly("区划,物资点,品目,类别,原因,数量,单位", HOME + ",社区物资室,口罩,报废,破损,2,个", HOME + ",社区物资室,口罩,报损,被盗,12,个");
        Desk nobody = town.governance().as(Actor.of("nobody", Grant.of(Role.RESIDENT, HOME)));
        assertThat(LossReport.of(nobody, HOME, Period.of(TODAY)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void anOfficerUsesAndBringsBackAndDoesNotTakeInOrScrap() {
        Town town = new Town();
        Store store = Store.of(town);
        Desk officer = town.governance().as(Actor.of("officer", Grant.of(Role.GRID_OFFICER, HOME)));
        assertThat(officer.execute(StockActs.use(town, store.point, NOW, store.line(60)))
                        .isRight())
                .isTrue();
        assertThat(officer.execute(scrap(store, same -> same.line(1))).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        Desk keeper = town.governance().as(Actor.of("keeper", Grant.of(Role.STOREKEEPER, HOME)));
        assertThat(keeper.execute(scrap(store, same -> same.line(1))).isRight()).isTrue();
    }

    private static LotFacts from(SourceKind source) {
        return LotFacts.builder().batch("B1").source(LotSource.of(source)).build();
    }

    private static LotFacts made(LocalDate on, LocalDate last) {
        return LotFacts.builder()
                .from(StockActs.until("B1", last))
                .producedOn(on)
                .build();
    }

    private static TakeInGoods takeIn(Town town, StockPointId point, LotFacts facts) {
        return StockActs.takeIn(town, point, NOW, StockActs.taken(StockActs.masks(town), 5, facts));
    }

    private static ArrivingLot lot(String amount, String batch) {
        return ArrivingLot.of(batch, Quantity.of(amount, Unit.PIECE));
    }

    /** As many of a piece each. */
    private static ArrivingLot[] lots(int many) {
        return IntStream.range(0, many).mapToObj(i -> lot("1", "B" + i)).toArray(ArrivingLot[]::new);
    }

    /** As often as it is asked for, at one point. */
    private static IntFunction<TakeInGoods> taken(Town town, ArrivingLot... lots) {
        StockPointId point = StockActs.point(town);
        SupplyItemRef masks = StockActs.masks(town);
        return time -> StockActs.takeIn(town, point, NOW, ArrivingLine.of(masks, lots));
    }

    private static UseGoods using(Town town, Function<Store, LotLine> line) {
        Store store = Store.of(town);
        return StockActs.use(town, store.point, NOW, line.apply(store));
    }

    private static VoucherId used(Store store, Instant at, long many) {
        return store.town
                .does(StockActs.use(store.town, store.point, at, store.line(many)))
                .id();
    }

    private static ScrapGoods scrap(Store store, Function<Store, LotLine> line) {
        return ScrapGoods.builder()
                .commandId(store.town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(store.point)
                .addLine(line.apply(store))
                .cause(LossCause.DAMAGED)
                .build();
    }

    private static ReportLoss lose(Store store, Instant at, long many) {
        return ReportLoss.builder()
                .commandId(store.town.nextId())
                .occurredAt(at)
                .home(HOME)
                .point(store.point)
                .addLine(store.line(many))
                .cause(LossCause.STOLEN)
                .build();
    }

    private static GiveBackGoods giveBack(Store store, long many) {
        return GiveBackGoods.builder()
                .commandId(store.town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(store.point)
                .addLine(store.line(many))
                .build();
    }

    private static BringBackGoods bringBack(Store store, VoucherId voucher, Instant at, long many) {
        return BringBackGoods.builder()
                .commandId(store.town.nextId())
                .occurredAt(at)
                .home(HOME)
                .voucher(voucher)
                .point(store.point)
                .addLine(store.line(many))
                .build();
    }

    private static QuarantineLot quarantine(Store store, LotId lot) {
        return QuarantineLot.builder()
                .commandId(store.town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(store.point)
                .item(store.masks)
                .lot(lot)
                .build();
    }

    private static ReleaseLot release(Store store) {
        return ReleaseLot.builder()
                .commandId(store.town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(store.point)
                .item(store.masks)
                .lot(store.lot)
                .build();
    }

    private static EntrustLot entrust(Store store, Optional<WorkerId> custodian) {
        return EntrustLot.builder()
                .commandId(store.town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(store.point)
                .item(store.masks)
                .lot(store.lot)
                .custodian(custodian)
                .build();
    }
}
