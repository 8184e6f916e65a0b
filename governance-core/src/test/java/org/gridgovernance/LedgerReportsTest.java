package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.LossReport;
import org.gridgovernance.resource.ledger.LossRow;
import org.gridgovernance.resource.ledger.StockCard;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.junit.jupiter.api.Test;

/** What the books tell of losses, and of one stock in some days. */
class LedgerReportsTest {
    private final Town town = new Town();
    private final DeliveryActs acts = new DeliveryActs(town, NOW.minus(Duration.ofHours(1)));
    private final SupplyItemRef masks = acts.item();
    private final PointRef from = acts.point(DeliveryActs.STREET);
    private final PointRef to = acts.point(HOME);

    /** Ten go, eight arrive. */
    private void sendShort() {
        LotId lot = acts.stocked(from, masks, 10);
        AllotmentRef sent = town.does(
                        acts.allot(from, to, DeliveryActs.line(masks, 10)).build())
                .named();
        town.does(acts.ship(sent));
        town.does(
                acts.receive(HOME, sent, DeliveryActs.arrived(masks, lot, 8, 0)).build());
    }

    @Test
    void whatWasMissingOnArrivalAndWhatACountMissedIsLost() {
        sendShort();
        LotId lot = acts.stock(to, masks).lots().get(0).id();
        ReliefActs relief = ReliefActs.in(town);
        StockCountId count = relief.started(to.id(), NOW.minusSeconds(60));
        town.does(relief.count(count, masks, NOW.minusSeconds(60), ReliefActs.missed(lot, 3)));
        LossReport once = report();
        assertThat(once.rows())
                .extracting(LossRow::point, LossRow::unit, LossRow::kind, LossRow::amount)
                .containsExactly(
                        tuple(to, Unit.PIECE, MovementKind.RECEIVE, BigDecimal.valueOf(2)),
                        tuple(to, Unit.PIECE, MovementKind.COUNT, BigDecimal.valueOf(5)));
        assertThat(once.rows()).extracting(row -> row.cause().code()).first().isEqualTo(LossCause.MISSING.code());
        assertThat(once.rows().get(1).cause()).isInstanceOf(DifferenceReason.class);
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, HOME)));
        assertThat(LossReport.of(clerk, HOME, Period.of(TODAY)).get().csv(clerk))
                .last()
                .asString()
                .contains(town.desk().find(masks.ref()).get().state().profile().title());
        town.does(relief.count(count, masks, NOW, ReliefActs.missed(lot, 7)));
        assertThat(report().lost(masks)).isEqualByComparingTo("3");
        assertThat(report().csv(town.desk())).hasSize(3).last().asString().contains("盘点调整", ",1,个");
    }

    private LossReport report() {
        return LossReport.of(town.desk(), DeliveryActs.STREET, Period.of(TODAY)).get();
    }

    @Test
    void aCardBeginsWithWhatThereWas() {
        acts.stocked(to, masks, 10);
        town.does(StockActs.use(
                town, to.id(), NOW.minus(Duration.ofDays(5)), LotLine.of(masks, Quantity.of(3, Unit.PIECE))));
        town.does(StockActs.use(town, to.id(), NOW, LotLine.of(masks, Quantity.of(1, Unit.PIECE))));
        StockCard card = card(new Period(TODAY.minusDays(6), TODAY.minusDays(1)), LedgerTime.OCCURRED);
        assertThat(card.opening()).isEqualByComparingTo("10");
        assertThat(card.lines()).hasSize(1);
        assertThat(card.closing()).isEqualByComparingTo("7");
        assertThat(card(Period.of(TODAY.minusDays(1)), LedgerTime.OCCURRED))
                .returns(List.of(), StockCard::lines)
                .returns(BigDecimal.valueOf(7), StockCard::closing);
        assertThat(card(Period.of(TODAY), LedgerTime.RECORDED))
                .returns(BigDecimal.ZERO, StockCard::opening)
                .returns(BigDecimal.valueOf(6), StockCard::closing);
    }

    private StockCard card(Period period, LedgerTime time) {
        return StockCard.of(town.desk(), Stock.entry(HOME, to.id(), masks), period, time)
                .get();
    }

    @Test
    void aLedgerDoesNotEndBeforeItBegins() {
        Instant before = NOW.minusSeconds(1);
        assertThatThrownBy(() -> StockLedger.of(town.desk(), HOME, NOW, before, LedgerTime.RECORDED))
                .isInstanceOf(IllegalArgumentException.class);
        acts.stocked(to, masks, 10);
        assertThat(StockLedger.of(town.desk(), HOME, Instant.EPOCH, before, LedgerTime.RECORDED)
                        .get()
                        .lines())
                .isEmpty();
        assertThat(StockLedger.of(town.desk(), HOME, NOW, NOW, LedgerTime.RECORDED)
                        .get()
                        .isBalanced())
                .isTrue();
    }
}
