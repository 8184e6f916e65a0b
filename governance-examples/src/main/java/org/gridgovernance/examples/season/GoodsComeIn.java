package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** Goods are bought, allotted from above, and now and then borrowed; some of them do not last long. */
final class GoodsComeIn implements SeasonDuty {
    private static final Map<SourceKind, Integer> SOURCES =
            new EnumMap<>(Map.of(SourceKind.BOUGHT, 80, SourceKind.ALLOTTED, 15, SourceKind.BORROWED, 5));
    private static final int UNLIMITED = 3_650;
    private static final int SOON = 12;
    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    private final SeasonSetting season;
    private int batches;

    GoodsComeIn(SeasonSetting season) {
        this.season = season;
    }

    /** What lies everywhere when the season begins: everything in the first warehouse, something at every other point. */
    void open() {
        List<Telling<Voucher>> tellings = new ArrayList<>();
        tellings.add(takeIn(season.places().warehouses().get(0), season.goods(), 200, 900));
        int kinds = Math.max(3, season.scaled(60));
        season.places().all().stream().skip(1).forEach(point -> tellings.add(takeIn(point, some(kinds), 20, 120)));
        season.bulk().send(season.desks().steward(), tellings);
    }

    @Override
    public void day() {
        season.until(8);
        List<Telling<Voucher>> tellings = new ArrayList<>();
        for (StockPoint warehouse : season.places().warehouses()) {
            List<SupplyItem> some = some(season.scaled(22));
            if (!some.isEmpty()) {
                tellings.add(takeIn(warehouse, some, 100, 700));
            }
        }
        if (season.today().getDayOfWeek() == DayOfWeek.MONDAY) {
            tellings.add(rations(season.places().warehouses().get(0)));
        }
        season.bulk().send(season.desks().steward(), tellings);
    }

    /** Nine tenths of what the communities need for a week. */
    private Telling<Voucher> rations(StockPoint warehouse) {
        int communities = season.rationed().size();
        List<SupplyItem> items =
                List.of(season.goods().get(SeasonGoods.RICE), season.goods().get(SeasonGoods.MASKS));
        List<GoodsLine> each = season.rations();
        return takeIn(
                warehouse,
                SourceKind.ALLOTTED,
                IntStream.range(0, items.size())
                        .mapToObj(at -> line(
                                items.get(at),
                                each.get(at)
                                        .quantity()
                                        .times(communities)
                                        .amount()
                                        .multiply(NINE_TENTHS)
                                        .setScale(0, RoundingMode.UP)))
                        .toList());
    }

    private List<SupplyItem> some(int kinds) {
        List<SupplyItem> all = new ArrayList<>(season.goods());
        Collections.shuffle(all, new Random(season.chance().between(0, Integer.MAX_VALUE - 1)));
        return all.subList(0, kinds);
    }

    private Telling<Voucher> takeIn(StockPoint point, List<SupplyItem> items, int least, int most) {
        SourceKind source = season.chance().weighed(SOURCES);
        List<ArrivingLine> lines = items.stream()
                .map(item -> line(item, season.amount(item.unit(), least, most)))
                .toList();
        return takeIn(point, source, lines);
    }

    private static Telling<Voucher> takeIn(StockPoint point, SourceKind source, List<ArrivingLine> lines) {
        return (id, at) -> TakeInGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .source(source)
                .lines(lines)
                .build();
    }

    private ArrivingLine line(SupplyItem item, BigDecimal amount) {
        ArrivingLot lot =
                ArrivingLot.of("%tY-%04d".formatted(season.today(), ++batches), new Quantity(amount, item.unit()));
        return ArrivingLine.of(item.named(), expires(item).map(lot::until).orElse(lot));
    }

    /** Some of it lay with the supplier for long, and one lot of eight for very long. */
    private Optional<LocalDate> expires(SupplyItem item) {
        int days = item.profile().shelfLifeDays().orElse(UNLIMITED);
        int left = season.chance().of(SOON)
                ? season.chance().between(5, 45)
                : season.chance().between(days / 2, days);
        return item.profile().shelfLifeDays().map(limited -> season.today().plusDays(Math.min(left, limited)));
    }
}
