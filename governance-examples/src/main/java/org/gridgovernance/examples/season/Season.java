package org.gridgovernance.examples.season;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.gridgovernance.Governance;
import org.gridgovernance.examples.thirtydays.Chance;
import org.gridgovernance.examples.thirtydays.SimulatedClock;
import org.gridgovernance.examples.thirtydays.SimulatedIds;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.store.GovernanceStore;

/** The season itself: three months in which it rains, day after day. For one thread. */
final class Season {
    /** A Monday. */
    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    /** From the first of June to the last of August. */
    static final int DAYS = 92;

    /** How many movements a full season has. */
    static final int FULL = 100_000;

    private final long movements;
    private final Governance governance;
    private final SecondBook book = new SecondBook();
    private final SeasonSetting setting;
    private long target;

    Season(long seed, long movements, GovernanceStore store) {
        this.movements = movements;
        SimulatedClock clock = new SimulatedClock(Moment.start(FIRST));
        governance = Governance.builder()
                .store(store)
                .clock(clock)
                .ids(new SimulatedIds(clock, seed))
                .listener("a second book of stocks", StockEvent.class, book)
                .build();
        setting = SeasonSetting.of(
                clock,
                new Chance(seed),
                new BulkCounter(clock),
                new SeasonDesks(governance),
                book,
                (double) movements / FULL);
    }

    /** Lives through it, and tells how many movements there were. */
    Season live(LongConsumer progress) {
        GoodsComeIn goods = new GoodsComeIn(setting);
        GoodsOnTheWay way = new GoodsOnTheWay(setting);
        List<SeasonDuty> duties = List.of(
                goods,
                new GiftsComeIn(setting),
                way,
                new NeedsAreMet(setting, way),
                new RationsGoOut(setting),
                new NeighboursHelp(setting, way),
                new GoodsAreLost(setting),
                new GoodsAreUsed(setting, () -> target),
                new PointsAreCounted(setting));
        goods.open();
        for (int day = 0; day < DAYS; day++) {
            setting.startOf(FIRST.plusDays(day));
            target = movements * (day + 1) / DAYS;
            duties.forEach(SeasonDuty::day);
            progress.accept(Math.min(book.movements(), movements));
        }
        return this;
    }

    SeasonSetting setting() {
        return setting;
    }

    Governance governance() {
        return governance;
    }

    /** All its days. */
    static Period period() {
        return new Period(FIRST, FIRST.plusDays(DAYS - 1L));
    }
}
