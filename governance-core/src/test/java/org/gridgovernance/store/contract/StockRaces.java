package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.ServingRaces.lostFor;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.count.CountReason;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.count.StockCountEvent;
import org.gridgovernance.resource.count.StockCountId;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.MovementReason;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.movement.VoucherEvent;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointEvent;
import org.gridgovernance.resource.point.StockPointReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised while sixteen want the same goods: none is given twice, and none is left that somebody was refused. */
@Tag("resource")
abstract class StockRaces extends ResourceRaces {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final long BEGUN_AND_FILLED = 2;

    /** Half of them use it, half have it reserved; one unit each, and there are fewer than they. */
    @Test
    void ofSixteenWhoWantTheLastUnitsAsManyHaveOneAsThereAre() {
        for (int round = 0; round < ROUNDS; round++) {
            int opening = 1 + round % (MANY - 1);
            SupplyItem item = inStock(round, opening);
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> wants(i, item, 1));
            assertThat(won(answers)).as("round %s", round).hasSize(opening);
            lostFor(round, answers, StockReason.NOT_ENOUGH, StockReason.RESERVED);
            assertThat(rest(round, opening, item, answers)).isZero();
        }
        assertClean();
        isBalanced();
    }

    /** One to four units each: shares and rest are what there was, and whoever was refused wanted more than the rest. */
    @Test
    void sharesOfDifferentSizesAndTheRestAreWhatThereWas() {
        for (int round = 0; round < rounds(5); round++) {
            int opening = 10 + round % 20;
            SupplyItem item = inStock(round, opening);
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> wants(i, item, 1 + i % 4));
            lostFor(round, answers, StockReason.NOT_ENOUGH, StockReason.RESERVED);
            BigDecimal rest = rest(round, opening, item, answers);
            IntStream.range(0, MANY).filter(i -> answers.get(i).isLeft()).forEach(i -> assertThat(rest)
                    .isLessThan(BigDecimal.valueOf(1 + i % 4)));
        }
        assertClean();
        isBalanced();
    }

    private Command<?> wants(int who, SupplyItem item, long many) {
        return who % 2 == 0
                ? here.use(point.id(), line(item, many))
                : taking.allot(point.id(), ref(warehouse), List.of(new GoodsLine(item.named(), pieces(many))), KEPT);
    }

    /** What is left: each share that was told is one in the books, and all of them and the rest are what there was. */
    private BigDecimal rest(
            int round, long opening, SupplyItem item, List<Either<Rejection, ? extends Accepted<?>>> answers) {
        Stock left = stock(point, item.named());
        BigDecimal used = sum(everySecond(0, answers), item);
        BigDecimal allotted = sum(everySecond(1, answers), item);
        assertThat(left.reserved(now())).as("round %s", round).isEqualByComparingTo(allotted);
        assertThat(used.add(allotted).add(left.available(now())))
                .as("round %s", round)
                .isEqualByComparingTo(BigDecimal.valueOf(opening));
        assertThat(told(point, item.named(), StockEvent.class))
                .isEqualTo(BEGUN_AND_FILLED + won(answers).size());
        return left.available(now());
    }

    private static BigDecimal sum(List<Either<Rejection, ? extends Accepted<?>>> answers, SupplyItem item) {
        return answers.stream()
                .filter(Either::isRight)
                .map(answer -> answer.get().aggregate())
                .map(made -> made instanceof Allotment allotment
                        ? allotment.line(item.named()).orElseThrow().quantity().amount()
                        : ((Voucher) made)
                                .line(item.named())
                                .orElseThrow()
                                .quantity()
                                .amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void isBalanced() {
        for (LedgerTime time : LedgerTime.values()) {
            StockLedger ledger = StockLedger.of(desk, HERE, now().minusSeconds(1), now().plusSeconds(1), time)
                    .get();
            assertThat(ledger.isBalanced()).isTrue();
            ledger.lines().forEach((lot, accounts) -> {
                Stock stock = stock(point, lot.item());
                assertThat(accounts.get(Account.SHELF).closing())
                        .isEqualByComparingTo(stock.lot(lot.lot())
                                .map(found -> found.shelf().amount())
                                .orElse(BigDecimal.ZERO));
            });
        }
    }

    /** Somebody's answer is lost again and again, and he says the same sixteen times. */
    @Test
    void whatIsSaidSixteenTimesIsDoneOnce() {
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = inStock(round, MANY);
            UseGoods once = here.use(point.id(), line(item, 1));
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> once);
            assertThat(won(answers)).as("round %s", round).hasSize(MANY);
            assertThat(won(answers).stream().map(Accepted::aggregate).distinct())
                    .hasSize(1);
            assertThat(told(point, item.named(), StockEvent.Moved.class)).isEqualTo(2);
        }
        assertClean();
    }

    /** Who ships takes what is reserved for it, of which others have nothing. */
    @Test
    void whatIsReservedIsShippedOnceOrReleased() {
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = inStock(round, 5);
            Allotment promised = done(desk, (Command<Allotment>) wantsToReturn(item));
            List<Either<Rejection, ? extends Accepted<?>>> answers =
                    race(i -> i % 2 == 0 ? taking.ship(promised.id(), List.of()) : taking.release(promised.id()));
            boolean shipped = won(everySecond(0, answers)).size() == 1;
            assertThat(won(answers)).as("round %s", round).hasSize(shipped ? 1 : MANY / 2);
            Stock left = stock(point, item.named());
            assertThat(left.reservations()).isEmpty();
            assertThat(left.onHand(Account.SHELF)).isEqualByComparingTo(shipped ? "0" : "5");
            assertThat(told(point, item.named(), StockEvent.Released.class)).isOne();
        }
        assertClean();
    }

    /** To another point of the same community: nobody need accept it. */
    private Command<?> wantsToReturn(SupplyItem item) {
        StockPoint other = done(
                desk,
                here.open(PointKind.COMMUNITY, "point of " + item.profile().title()));
        return taking.allot(point.id(), ref(other), List.of(new GoodsLine(item.named(), pieces(5))), KEPT);
    }

    @Test
    void whatWasUsedIsBroughtBackOnce() {
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = inStock(round, 3);
            Voucher used = done(desk, here.use(point.id(), line(item, 3)));
            LotId lot = used.line(item.named()).orElseThrow().lots().get(0).id();
            LotLine all = LotLine.of(item.named(), pieces(3), lot);
            ServingRaces.oneOf(
                    round,
                    race(i -> here.bringBack(used.id(), point.id(), Account.SHELF, all)),
                    MovementReason.MORE_THAN_USED);
            assertThat(stock(point, item.named()).onHand(Account.SHELF)).isEqualByComparingTo("3");
            assertThat(told(Voucher.entry(HERE, used.id()), VoucherEvent.BroughtBack.class))
                    .isOne();
        }
        assertClean();
    }

    // counts

    @Test
    void aPointHasOneCountUnderWay() {
        for (int round = 0; round < rounds(5); round++) {
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> here.startCount(point.id()));
            ServingRaces.oneOf(round, answers, CountReason.OPEN_ALREADY);
            StockCountId count = ((StockCount) won(answers).get(0).aggregate()).id();
            done(desk, here.abandon(count));
        }
        assertThat(all(StockCount.TYPE)).hasSize(rounds(5));
        assertClean();
    }

    /** What is taken in while a count ends is in it, and it does not end; or it comes too late for the closed books. */
    @Test
    void nothingIsEnteredIntoBooksThatACountCloses() {
        SupplyItem item = item("masks");
        for (int round = 0; round < rounds(2); round++) {
            StockPoint counted = done(desk, here.open(PointKind.COMMUNITY, "point " + round));
            StockCountId count = done(desk, here.startCount(counted.id())).id();
            List<Either<Rejection, ? extends Accepted<?>>> answers =
                    race(i -> i % 2 == 0 ? here.finish(count) : here.takeIn(counted.id(), item.named(), pieces(1 + i)));
            lostFor(round, everySecond(0, answers), CountReason.NOT_ALL_COUNTED, CountReason.NOT_OPEN);
            lostFor(round, everySecond(1, answers), StockPointReason.PERIOD_CLOSED);
            boolean finished = won(everySecond(0, answers)).size() == 1;
            assertThat(won(answers)).as("round %s", round).hasSize(finished ? 1 : MANY / 2);
            assertThat(told(StockPoint.entry(HERE, counted.id()), StockPointEvent.PeriodClosed.class))
                    .isEqualTo(finished ? 1 : 0);
            assertThat(told(StockCount.entry(HERE, count), StockCountEvent.Finished.class))
                    .isEqualTo(finished ? 1 : 0);
        }
        assertClean();
    }

    /** What is counted is what the books say at that moment: either nothing was used before, or the count is refused. */
    @Test
    void nothingIsUsedBehindTheBackOfACount() {
        for (int round = 0; round < rounds(4); round++) {
            SupplyItem item = inStock(round, MANY);
            StockCountId count = done(desk, here.startCount(point.id())).id();
            Stock before = stock(point, item.named());
            List<Either<Rejection, ? extends Accepted<?>>> answers =
                    race(i -> i % 2 == 0 ? here.asOnBooks(count, before) : here.use(point.id(), line(item, 1)));
            lostFor(round, everySecond(0, answers), CountReason.REASON_MISSING, StockReason.COUNTED_SINCE);
            lostFor(round, everySecond(1, answers), StockReason.COUNTED_SINCE);
            boolean counted = told(point, item.named(), StockEvent.Counted.class) > 0;
            assertThat(won(everySecond(1, answers))).as("round %s", round).hasSize(counted ? 0 : MANY / 2);
            assertThat(stock(point, item.named()).onHand(Account.SHELF)).isEqualByComparingTo(counted ? "16" : "8");
            done(desk, here.abandon(count));
        }
        assertClean();
    }

    /** It is closed while it is empty, or something comes first. */
    @Test
    void nothingIsLeftAtAPointThatIsClosed() {
        SupplyItem item = item("masks");
        for (int round = 0; round < rounds(4); round++) {
            StockPoint closing = done(desk, here.open(PointKind.COMMUNITY, "point " + round));
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i ->
                    i % 2 == 0 ? here.close(closing.id()) : here.takeIn(closing.id(), item.named(), pieces(1 + i)));
            lostFor(round, everySecond(0, answers), StockPointReason.NOT_EMPTY, StockPointReason.POINT_CLOSED);
            lostFor(round, everySecond(1, answers), StockPointReason.POINT_CLOSED);
            boolean closed = won(everySecond(0, answers)).size() == 1;
            assertThat(won(answers)).as("round %s", round).hasSize(closed ? 1 : MANY / 2);
            assertThat(told(StockPoint.entry(HERE, closing.id()), StockPointEvent.Closed.class))
                    .isEqualTo(closed ? 1 : 0);
        }
        assertClean();
    }
}
