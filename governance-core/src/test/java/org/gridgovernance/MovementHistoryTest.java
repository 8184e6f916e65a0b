package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.LossCause;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.QuarantineLot;
import org.gridgovernance.resource.movement.ReleaseLot;
import org.gridgovernance.resource.movement.ReportLoss;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** Whatever is told of a stock, in whatever order: its balances are the sums of the vouchers, and never were less than nothing. */
class MovementHistoryTest {
    private static final Instant START = NOW.minus(Duration.ofHours(50));

    /**
     * Something told.
     *
     * @param act what: 0 to 6
     * @param hour when it happened
     * @param amount how much
     * @param which of the lots, or vouchers, so far
     */
    record Told(int act, int hour, int amount, int which) {}

    @Provide
    Arbitrary<List<Told>> tales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 9))
                .as(Told::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    @Property(tries = 60)
    void balancesAreTheSumsOfTheVouchers(@ForAll("tales") List<Told> tales) {
        Town town = new Town();
        StockPointId point = StockActs.point(town);
        SupplyItemRef masks = StockActs.masks(town);
        StockActs.stocked(town, point, masks, START, 20, StockActs.lasting("B"));
        tales.forEach(told -> tell(town, point, masks, told));

        List<Voucher> vouchers = vouchers(town);
        Stock stock = StockActs.stock(town, point, masks);
        vouchers.stream()
                .flatMap(voucher -> voucher.lines().get(0).lots().stream())
                .map(NewLot::id)
                .distinct()
                .forEach(lot -> Stream.of(Account.SHELF, Account.QUARANTINE).forEach(account -> {
                    assertThatNeverBelow(vouchers, lot, account);
                    assertThat(stock.lot(lot)
                                    .map(there -> there.balance(account).amount())
                                    .orElse(BigDecimal.ZERO))
                            .isEqualByComparingTo(sum(vouchers, lot, account, NOW));
                }));
        assertThat(stock.lots()).noneMatch(Lot::isGone);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private static void assertThatNeverBelow(List<Voucher> vouchers, LotId lot, Account account) {
        for (int hour = 0; hour <= 50; hour++) {
            assertThat(sum(vouchers, lot, account, START.plus(Duration.ofHours(hour))))
                    .as("%s at hour %s", account, hour)
                    .isNotNegative();
        }
    }

    private static BigDecimal sum(List<Voucher> vouchers, LotId lot, Account account, Instant until) {
        return vouchers.stream()
                .filter(voucher -> !voucher.occurredAt().isAfter(until))
                .flatMap(voucher -> voucher.lines().get(0).postings().stream())
                .filter(posting -> posting.lot().equals(lot))
                .map(posting -> posting.change(account))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Voucher> vouchers(Town town) {
        return town.desk().search(Criteria.of(Voucher.TYPE)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    /** What cannot be is refused, and leaves nothing. */
    private static void tell(Town town, StockPointId point, SupplyItemRef masks, Told told) {
        Instant at = START.plus(Duration.ofHours(told.hour()));
        List<Voucher> vouchers = vouchers(town);
        Voucher some = vouchers.get(told.which() % vouchers.size());
        LotId lot = some.lines().get(0).postings().get(0).lot();
        Quantity quantity = StockActs.pieces(told.amount());
        LotLine line = LotLine.of(masks, quantity, lot);
        switch (told.act()) {
            case 0 ->
                town.tries(StockActs.takeIn(
                        town, point, at, StockActs.taken(masks, told.amount(), StockActs.lasting("B"))));
            case 1 -> town.tries(StockActs.use(town, point, at, LotLine.of(masks, quantity)));
            case 2 -> town.tries(StockActs.use(town, point, at, line));
            case 3 ->
                town.tries(ReportLoss.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(HOME)
                        .point(point)
                        .account(told.which() % 2 == 0 ? Account.SHELF : Account.QUARANTINE)
                        .addLine(line)
                        .cause(LossCause.MISSING)
                        .build());
            case 4 ->
                town.tries(QuarantineLot.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(HOME)
                        .point(point)
                        .item(masks)
                        .lot(lot)
                        .quantity(quantity)
                        .build());
            case 5 ->
                town.tries(ReleaseLot.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(HOME)
                        .point(point)
                        .item(masks)
                        .lot(lot)
                        .build());
            default ->
                town.tries(BringBackGoods.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(HOME)
                        .voucher(some.id())
                        .point(point)
                        .addLine(line)
                        .build());
        }
    }
}
