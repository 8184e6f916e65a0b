package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.alert.StockWatch;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.MovementReason;
import org.gridgovernance.resource.movement.VoucherId;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.junit.jupiter.api.RepeatedTest;

/** Many at one stock: whoever comes second sees what the first one took. */
class StockRaceTest {
    private static final int RIVALS = 16;

    private final Town town = new Town();
    private final StockPointId point = StockActs.point(town);
    private final SupplyItemRef rice = StockActs.rice(town);

    @RepeatedTest(5)
    void ofManyWhoTakeTheLastOneDoes() throws Exception {
        SupplyItemRef masks = StockActs.masks(town);
        StockActs.stocked(town, point, masks, NOW, 1, StockActs.lasting("B1"));
        LotLine last = LotLine.of(masks, StockActs.pieces(1));
        assertThatWinners(1, StockReason.NOT_ENOUGH, i -> StockActs.use(town, point, NOW, last));
        assertThat(StockActs.stock(town, point, masks).lots()).isEmpty();
    }

    @RepeatedTest(5)
    void noMoreComesBackThanWentOut() throws Exception {
        SupplyItemRef masks = StockActs.masks(town);
        LotId lot = StockActs.stocked(town, point, masks, NOW, 10, StockActs.lasting("B1"));
        VoucherId used = town.does(StockActs.use(town, point, NOW, LotLine.of(masks, StockActs.pieces(10))))
                .id();
        assertThatWinners(3, MovementReason.MORE_THAN_USED, i -> BringBackGoods.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .voucher(used)
                .point(point)
                .addLine(LotLine.of(masks, StockActs.pieces(3), lot))
                .build());
        assertThat(StockActs.stock(town, point, masks).onHand(Account.SHELF)).isEqualByComparingTo("9");
    }

    @RepeatedTest(5)
    void whoeverComesFirstToAPointBeginsItsStock() throws Exception {
        ArrivingLine line = ArrivingLine.of(rice, ArrivingLot.of("B1", Quantity.of("2.5", Unit.KILOGRAM)));
        assertThatWinners(RIVALS, StockReason.NOT_ENOUGH, i -> StockActs.takeIn(town, point, NOW, line));
        assertThat(StockActs.stock(town, point, rice).onHand(Account.SHELF)).isEqualByComparingTo("40");
    }

    @RepeatedTest(3)
    void whatManyNodesFindInOneMomentIsTaskedOnce() throws Exception {
        SupplyItemRef masks = StockActs.masks(town);
        for (int lot = 0; lot < 5; lot++) {
            StockActs.stocked(town, point, masks, NOW, 100, StockActs.until("B" + lot, Town.TODAY));
        }
        CyclicBarrier together = new CyclicBarrier(RIVALS);
        ExecutorService hands = Executors.newFixedThreadPool(RIVALS);
        try {
            List<Future<StockWatch>> looks = new ArrayList<>();
            for (int node = 0; node < RIVALS; node++) {
                Desk desk = town.governance().as(Actor.of("node-" + node, Grant.of(Role.DATA_STEWARD, HOME)));
                looks.add(hands.submit(() -> {
                    together.await();
                    return persistently(desk);
                }));
            }
            for (Future<StockWatch> look : looks) {
                assertThat(look.get().expiring() + look.get().overtaken()).isLessThanOrEqualTo(5);
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(StockActs.stock(town, point, masks).alerts()).hasSize(5);
        assertThat(town.desk().count(Criteria.of(Task.TYPE)).get()).isEqualTo(5);
    }

    private static StockWatch persistently(Desk desk) {
        while (true) {
            try {
                return StockWatch.due(desk, HOME, NOW).get();
            } catch (LostRaceException lost) {
                Thread.onSpinWait();
            }
        }
    }

    private void assertThatWinners(int many, ReasonCode refusal, IntFunction<Command<?>> rival) throws Exception {
        List<Either<Rejection, Accepted<Aggregate>>> answers = Rivals.of(
                town.desk(),
                IntStream.range(0, RIVALS).<Command<?>>mapToObj(rival).toList());
        assertThat(answers).filteredOn(Either::isRight).hasSize(many);
        assertThat(answers).filteredOn(Either::isLeft).allMatch(answer -> answer.getLeft()
                .names(refusal));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }
}
