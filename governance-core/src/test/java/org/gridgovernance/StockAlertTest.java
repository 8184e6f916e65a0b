package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlert;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.StockId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.alert.AlertPlan;
import org.gridgovernance.resource.alert.AlertReason;
import org.gridgovernance.resource.alert.FollowStockAlert;
import org.gridgovernance.resource.alert.RaiseStockAlert;
import org.gridgovernance.resource.alert.StockAlertRule;
import org.gridgovernance.resource.alert.StockWatch;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.ReviseSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.ScrapGoods;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs low or expires is told once, and in a community a task follows. */
class StockAlertTest {
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(10));
    private static final StockId NO_STOCK = new StockId(Town.id(906));

    private static final List<Line> RULES = List.of(
            refused(
                    AlertReason.STOCK_UNKNOWN,
                    "stock",
                    town -> raise(town, NO_STOCK, StockAlertKind.LOW, Optional.empty())),
            refused(AlertReason.STOCK_UNKNOWN, "stock", town -> follow(town, HOME, NO_STOCK)),
            refused(
                    AlertReason.NOT_SO,
                    "kind",
                    town -> follow(town, HOME, stocked(town, 50, 20).id())),
            refused(AlertReason.FOLLOWED_ALREADY, "kind", town -> {
                Stock stock = stocked(town, 60, 200);
                town.does(use(town, stock, 20));
                return follow(town, HOME, stock.id());
            }),
            refused(TaskReason.NOT_A_COMMUNITY, "home", town -> follow(town, Errands.STREET, NO_STOCK)),
            refused(
                    AlertReason.LOT_CONTRADICTS,
                    "kind",
                    town -> raise(town, NO_STOCK, StockAlertKind.EXPIRED, Optional.empty())),
            refused(
                    AlertReason.LOT_CONTRADICTS,
                    "kind",
                    town -> raise(town, NO_STOCK, StockAlertKind.LOW, Optional.of(StockActs.NO_LOT))),
            refused(
                    StockReason.LOT_UNKNOWN,
                    "lot",
                    town -> raise(
                            town, stocked(town, 100, 20).id(), StockAlertKind.EXPIRED, Optional.of(StockActs.NO_LOT))),
            refused(
                    AlertReason.NOT_SO,
                    "kind",
                    town -> raise(town, stocked(town, 50, 20).id(), StockAlertKind.LOW, Optional.empty())),
            refused(AlertReason.NOT_SO, "kind", town -> raise(town, stocked(town, 100, 20), StockAlertKind.EXPIRED)),
            refused(AlertReason.NOT_SO, "kind", town -> raise(town, stocked(town, 100, -1), StockAlertKind.EXPIRING)),
            refused(AlertReason.NOT_SO, "kind", town -> raise(town, stocked(town, 100, 31), StockAlertKind.EXPIRING)));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, AlertReason.values());
    }

    @Test
    void whatRunsLowIsATaskAtOnceAndOnlyOnce() {
        Town town = new Town();
        Stock stock = stocked(town, 60, 200);
        town.does(use(town, stock, 10));
        assertThat(tasks(town)).isEmpty();
        town.does(use(town, stock, 1));
        town.does(use(town, stock, 1));
        Task task = tasks(town).get(0);
        assertThat(tasks(town)).hasSize(1);
        assertThat(task.request().matter()).isEqualTo(MatterCode.of("emergency-supplies.restock"));
        assertThat(task.request().source()).isEqualTo(TaskSource.STOCK);
        assertThat(task.request().what().reveal()).hasValue("低于储备下限，口罩，社区物资室");
        assertThat(task.request().plannedMinutes()).hasValue(60);
        assertThat(now(town, stock).alerts()).containsExactly(new StockAlert(StockAlertKind.LOW, Optional.empty()));

        comes(town, stock, 1);
        assertThat(now(town, stock).alerts()).containsExactly(StockAlert.LOW);
        comes(town, stock, 1);
        assertThat(now(town, stock).alerts()).isEmpty();
        assertThat(now(town, stock).followed()).isEmpty();
        town.does(use(town, stock, 1));
        assertThat(tasks(town)).hasSize(2);
    }

    @Test
    void whatNeverWasEnoughAndWhatIsToBeMoreThanItWasIsToldToo() {
        Town town = new Town();
        Stock few = stocked(town, 49, 200);
        assertThat(few.alerts()).containsExactly(StockAlert.LOW);
        Stock enough = stocked(town, 60, 200);
        assertThat(watch(town)).isEqualTo(new StockWatch(0, 0, 0, 0));
        town.does(ReviseSupplyItem.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(enough.item().home())
                .item(enough.item().id())
                .profile(ItemProfile.builder()
                        .title("口罩")
                        .putBand(PointKind.COMMUNITY, new StockBand(BigDecimal.valueOf(61), BigDecimal.valueOf(5_000)))
                        .build())
                .build());
        assertThat(watch(town)).isEqualTo(new StockWatch(0, 0, 1, 0));
        assertThat(watch(town).told()).isZero();
        assertThat(now(town, enough).alerts()).containsExactly(StockAlert.LOW);
        comes(town, enough, 1);
        assertThat(now(town, enough).alerts()).isEmpty();
    }

    private static void comes(Town town, Stock stock, long many) {
        town.does(StockActs.takeIn(
                town, stock.point(), NOW, StockActs.taken(stock.item(), many, StockActs.lasting("B2"))));
    }

    @Test
    void whoeverMovesGoodsNeedNotBeAllowedToReportTasks() {
        Town town = new Town();
        Stock stock = stocked(town, 60, 200);
        Desk keeper = town.governance().as(Actor.of("keeper", Grant.of(Role.STOREKEEPER, HOME)));
        assertThat(keeper.execute(use(town, stock, 20)).isRight()).isTrue();
        assertThat(tasks(town)).hasSize(1);
    }

    @Test
    void aMovementIsNeverStoppedByItsAlert() {
        MatterCatalogue none = new MatterCatalogue("ours", 1, List.of(), List.of());
        Town town = new Town(
                standard -> standard.rule(MatterCatalogue.IN_FORCE, "ours", 1, Scope.everywhere(), () -> none));
        Stock stock = stocked(town, 60, 200);
        town.does(use(town, stock, 20));
        assertThat(now(town, stock).alerts()).hasSize(1);
        assertThat(tasks(town)).isEmpty();
    }

    @Test
    void theRuleInForceTellsHowLongBeforeAndWhatFollows() {
        Town town = new Town(standard -> standard.rule(
                StockAlertRule.IN_FORCE,
                "a week before, and nobody is sent",
                1,
                Scope.everywhere(),
                kind -> new AlertPlan(Optional.empty(), 7)));
        stocked(town, 100, 8);
        assertThat(watch(town)).isEqualTo(new StockWatch(0, 0, 0, 0));
        stocked(town, 100, 7);
        assertThat(watch(town)).isEqualTo(new StockWatch(1, 0, 0, 0));
        assertThat(tasks(town)).isEmpty();
    }

    @Test
    void outsideOfCommunitiesTheAlertStandsInTheStock() {
        Town town = new Town();
        StockPointId point = StockActs.point(town, Errands.STREET, "街道仓库");
        SupplyItemRef masks = StockActs.masks(town);
        town.does(TakeInGoods.builder()
                .from(StockActs.takeIn(town, point, EARLIER, StockActs.taken(masks, 60, StockActs.until("B1", TODAY))))
                .home(Errands.STREET)
                .build());
        assertThat(watch(town)).isEqualTo(new StockWatch(1, 0, 0, 0));
        assertThat(tasks(town)).isEmpty();
    }

    @Test
    void aLookTellsWhatExpiresEachOnce() {
        Town town = new Town();
        Stock stock = stocked(town, 45, 200);
        more(town, stock, 10, -1);
        more(town, stock, 10, 30);
        more(town, stock, 10, 31);
        more(town, stock, 10, 0);
        stocked(town, 100, -1);
        assertThat(watch(town)).isEqualTo(new StockWatch(2, 2, 0, 0));
        assertThat(watch(town).told()).isZero();
        assertThat(tasks(town))
                .extracting(task -> task.request().what().reveal().orElseThrow())
                .contains("临近有效期，口罩，社区物资室，批号L30，有效期至" + TODAY.plusDays(30))
                .contains("已过有效期，口罩，社区物资室，批号L-1，有效期至" + TODAY.minusDays(1))
                .hasSize(6);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void scrappingWhatHasExpiredLeavesNoLessToUse() {
        Town town = new Town();
        Stock stock = stocked(town, 50, 200);
        more(town, stock, 10, -1);
        LotId expired = now(town, stock).lots().get(1).id();
        town.does(ScrapGoods.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .point(stock.point())
                .addLine(LotLine.of(stock.item(), StockActs.pieces(10), expired))
                .cause(LossCause.EXPIRED)
                .build());
        assertThat(now(town, stock).alerts()).isEmpty();
    }

    @Test
    void whoMayNotRaiseAlertsIsRefused() {
        Town town = new Town();
        stocked(town, 100, -1);
        Desk observer = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, HOME)));
        assertThat(StockWatch.due(observer, HOME, NOW).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void tellingAgainChangesNothing() {
        Town town = new Town();
        Stock stock = stocked(town, 100, -1);
        Stock told = town.does(raise(town, stock, StockAlertKind.EXPIRED));
        assertThat(town.does(raise(town, stock, StockAlertKind.EXPIRED))).isEqualTo(told);
        assertThat(tasks(town)).hasSize(2);
    }

    private static StockWatch watch(Town town) {
        return StockWatch.due(town.desk(), Errands.STREET, NOW).get();
    }

    private static List<Task> tasks(Town town) {
        return town.desk().search(Criteria.of(Task.TYPE)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    private static Stock now(Town town, Stock stock) {
        return StockActs.stock(town, stock.point(), stock.item());
    }

    /** A point of its own with masks that may be used so many days from today. */
    private static Stock stocked(Town town, long many, int days) {
        boolean first = town.desk().count(Criteria.of(SupplyItem.TYPE)).get() == 0;
        SupplyItemRef masks = first
                ? StockActs.masks(town)
                : town.desk()
                        .search(Criteria.of(SupplyItem.TYPE))
                        .get()
                        .items()
                        .get(0)
                        .state()
                        .named();
        StockPointId point = StockActs.point(town, HOME, first ? "社区物资室" : "物资室" + town.nextId());
        StockActs.stocked(town, point, masks, EARLIER, many, lasting(days));
        return StockActs.stock(town, point, masks);
    }

    private static void more(Town town, Stock stock, long many, int days) {
        StockActs.stocked(town, stock.point(), stock.item(), EARLIER, many, lasting(days));
    }

    private static LotFacts lasting(int days) {
        return StockActs.until("L" + days, TODAY.plusDays(days));
    }

    private static UseGoods use(Town town, Stock stock, long many) {
        return StockActs.use(town, stock.point(), NOW, LotLine.of(stock.item(), StockActs.pieces(many)));
    }

    private static RaiseStockAlert raise(Town town, Stock stock, StockAlertKind kind) {
        return raise(town, stock.id(), kind, Optional.of(stock.lots().get(0).id()));
    }

    private static RaiseStockAlert raise(Town town, StockId stock, StockAlertKind kind, Optional<LotId> lot) {
        return RaiseStockAlert.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .stock(stock)
                .kind(kind)
                .lot(lot)
                .build();
    }

    private static FollowStockAlert follow(Town town, AreaCode home, StockId stock) {
        return FollowStockAlert.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(home)
                .stock(stock)
                .kind(StockAlertKind.LOW)
                .build();
    }
}
