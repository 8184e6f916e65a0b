package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridgovernance.examples.thirtydays.Chance;
import org.gridgovernance.examples.thirtydays.SimulatedClock;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/**
 * What every duty of the season needs.
 *
 * @param clock the time
 * @param chance the chance
 * @param bulk where commands are handed in
 * @param desks whose desks there are
 * @param book what was heard
 * @param places where goods lie
 * @param goods the items
 * @param share how much of a full season this one is: 1 is a hundred thousand movements
 * @param counted when the books of a point were closed last
 */
record SeasonSetting(
        SimulatedClock clock,
        Chance chance,
        BulkCounter bulk,
        SeasonDesks desks,
        SecondBook book,
        SeasonPlaces places,
        List<SupplyItem> goods,
        double share,
        Map<StockPointId, Instant> counted) {
    private static final int PER_MILLE = 1_000;
    private static final int WEEKLY = 36;
    private static final int FEWEST = 4;

    static SeasonSetting of(
            SimulatedClock clock, Chance chance, BulkCounter bulk, SeasonDesks desks, SecondBook book, double share) {
        SeasonPlaces places = SeasonPlaces.opened(bulk, desks);
        List<SupplyItem> goods = bulk.send(desks.steward(), SeasonGoods.all());
        return new SeasonSetting(clock, chance, bulk, desks, book, places, goods, share, new HashMap<>());
    }

    /** As many as this is of a full season; where that is no whole number, sometimes one more. */
    int scaled(int full) {
        double many = full * share;
        int whole = (int) Math.floor(many);
        return chance.between(0, PER_MILLE - 1) < (many - whole) * PER_MILLE ? whole + 1 : whole;
    }

    /** What a community needs of rice and masks in a week, and a little more. */
    List<GoodsLine> rations() {
        int bags = Math.max(2, (int) Math.ceil(WEEKLY * share));
        SupplyItem rice = goods.get(SeasonGoods.RICE);
        SupplyItem masks = goods.get(SeasonGoods.MASKS);
        return List.of(
                new GoodsLine(rice.named(), Quantity.of(bags, rice.unit())),
                new GoodsLine(masks.named(), Quantity.of(bags * 10L, masks.unit())));
    }

    /** The points of the communities that hand out rations: all of them in a full season. */
    List<StockPoint> rationed() {
        List<StockPoint> all = places.communities();
        return all.subList(0, Math.min(all.size(), Math.max(FEWEST, (int) Math.ceil(all.size() * share))));
    }

    LocalDate today() {
        return clock.today();
    }

    /** The day begins. */
    void startOf(LocalDate day) {
        clock.set(Moment.start(day));
    }

    /** Until that hour of the day nothing more happens. */
    void until(int hour) {
        Instant then = Moment.start(today()).plus(Duration.ofHours(hour));
        clock.set(then.isAfter(clock.instant()) ? then : clock.instant());
    }

    /** Some hours ago, but not before the point was opened or its books were closed. */
    Instant late(StockPoint point, int hours) {
        Instant then = clock.instant().minus(Duration.ofHours(hours));
        Instant first = counted.getOrDefault(point.id(), Moment.start(point.openedOn()));
        return then.isAfter(first) ? then : clock.instant();
    }

    /** From so much to so much; of what is measured, also half of it. */
    BigDecimal amount(Unit unit, int first, int last) {
        BigDecimal whole = BigDecimal.valueOf(chance.between(first, last));
        return unit.isCounted() || chance.of(50) ? whole : Quantity.plain(whole.subtract(new BigDecimal("0.5")));
    }
}
