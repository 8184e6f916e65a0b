package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.FinishCount;
import org.gridgovernance.resource.count.StartCount;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.point.StockPoint;

/** From the middle of the season on a point a day is counted in the evening; here and there one is missing, or one is over. */
final class PointsAreCounted implements SeasonDuty {
    private static final int FIRST = 25;

    private final SeasonSetting season;
    private int days;

    PointsAreCounted(SeasonSetting season) {
        this.season = season;
    }

    @Override
    public void day() {
        season.until(20);
        int next = days - FIRST;
        days++;
        if (next >= 0 && next < season.places().all().size()) {
            count(season.places().all().get(next));
        }
    }

    private void count(StockPoint point) {
        season.bulk().send(season.desks().steward(), List.of(start(point))).forEach(count -> {
            season.bulk()
                    .send(
                            season.desks().steward(),
                            season.book().at(point).stream()
                                    .filter(stock -> stock.lots().stream().anyMatch(HeardLot::isThere))
                                    .map(stock -> count(count, stock))
                                    .toList());
            season.bulk().send(season.desks().department(), List.of(finish(count)));
            season.counted().put(point.id(), season.clock().instant());
        });
    }

    private static Telling<StockCount> start(StockPoint point) {
        return (id, at) -> StartCount.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .build();
    }

    private Telling<StockCount> count(StockCount count, HeardStock stock) {
        List<CountedLot> lots =
                stock.lots().stream().filter(HeardLot::isThere).map(this::found).toList();
        return (id, at) -> CountStock.builder()
                .commandId(id)
                .occurredAt(at)
                .home(count.home())
                .count(count.id())
                .item(stock.item())
                .lots(lots)
                .build();
    }

    private CountedLot found(HeardLot lot) {
        BigDecimal shelf = lot.at(Account.SHELF);
        int luck = season.chance().between(1, 100);
        BigDecimal more = luck <= 3 && shelf.compareTo(BigDecimal.ONE) >= 0
                ? BigDecimal.ONE.negate()
                : luck == 4 ? BigDecimal.ONE : BigDecimal.ZERO;
        return CountedLot.builder()
                .lot(lot.id())
                .onShelf(shelf.add(more))
                .inQuarantine(lot.at(Account.QUARANTINE))
                .reason(Optional.of(more.signum() < 0 ? DifferenceReason.GONE : DifferenceReason.NOT_TOLD)
                        .filter(why -> more.signum() != 0))
                .build();
    }

    private static Telling<StockCount> finish(StockCount count) {
        return (id, at) -> FinishCount.builder()
                .commandId(id)
                .occurredAt(at)
                .home(count.home())
                .count(count.id())
                .build();
    }
}
