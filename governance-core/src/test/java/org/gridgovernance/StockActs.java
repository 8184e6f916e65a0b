package org.gridgovernance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.workforce.worker.WorkerId;

/** Stock points, supplies and what is done with them, for tests. */
final class StockActs {
    static final Instant OPENED = Errands.LONG_AGO;
    static final LotSource BOUGHT = LotSource.of(SourceKind.BOUGHT);
    static final StockPointId NO_POINT = new StockPointId(Town.id(901));
    static final SupplyItemRef NO_ITEM = new SupplyItemRef(Town.HOME, new SupplyItemId(Town.id(902)));
    static final LotId NO_LOT = new LotId(Town.id(903));
    static final WorkerId NO_WORKER = new WorkerId(Town.id(904));

    private StockActs() {}

    static OpenStockPoint opening(Town town, AreaCode home, PointKind kind, String title) {
        return OpenStockPoint.builder()
                .commandId(town.nextId())
                .occurredAt(OPENED)
                .home(home)
                .kind(kind)
                .title(title)
                .build();
    }

    static StockPointId point(Town town) {
        return point(town, Town.HOME, "社区物资室");
    }

    static StockPointId point(Town town, AreaCode home, String title) {
        return town.does(opening(town, home, PointKind.COMMUNITY, title)).id();
    }

    static RecordSupplyItem.Builder recording(Town town, String title, Unit unit) {
        RecordSupplyItem.Builder begun = RecordSupplyItem.builder();
        begun.commandId(town.nextId())
                .occurredAt(OPENED)
                .home(Errands.STREET)
                .code(SupplyCode.of("1010101"))
                .unit(unit)
                .profile(ItemProfile.builder().title(title).build());
        return begun;
    }

    /** Of the street, counted by the piece, good for a year, at least 50 of them in a community. */
    static SupplyItemRef masks(Town town) {
        return town.does(recording(town, "口罩", Unit.PIECE)
                        .profile(ItemProfile.builder()
                                .title("口罩")
                                .shelfLifeDays(365)
                                .putBand(
                                        PointKind.COMMUNITY,
                                        new StockBand(BigDecimal.valueOf(50), BigDecimal.valueOf(5_000)))
                                .build())
                        .build())
                .named();
    }

    static SupplyItemRef rice(Town town) {
        return town.does(recording(town, "大米", Unit.KILOGRAM).build()).named();
    }

    static LotFacts lasting(String batch) {
        return LotFacts.builder().batch(batch).source(BOUGHT).build();
    }

    static LotFacts until(String batch, LocalDate last) {
        return LotFacts.builder().batch(batch).expiresOn(last).source(BOUGHT).build();
    }

    static Quantity pieces(long many) {
        return Quantity.of(many, Unit.PIECE);
    }

    static ArrivingLine taken(SupplyItemRef item, long many, LotFacts facts) {
        return ArrivingLine.of(item, lot(pieces(many), facts));
    }

    static ArrivingLot lot(Quantity quantity, LotFacts facts) {
        return new ArrivingLot(facts.batch(), facts.producedOn(), facts.expiresOn(), quantity, Optional.empty());
    }

    /** Bought. */
    static TakeInGoods takeIn(Town town, StockPointId point, Instant at, ArrivingLine... lines) {
        return TakeInGoods.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .point(point)
                .source(SourceKind.BOUGHT)
                .lines(List.of(lines))
                .build();
    }

    /** Takes in that many of a new lot. */
    static LotId stocked(Town town, StockPointId point, SupplyItemRef item, Instant at, long many, LotFacts facts) {
        return arrived(town.does(TakeInGoods.builder()
                .from(takeIn(town, point, at, taken(item, many, facts)))
                .source(facts.source().kind())
                .build()));
    }

    /** The first lot. */
    static LotId arrived(Voucher voucher) {
        return voucher.lines().get(0).postings().get(0).lot();
    }

    static UseGoods use(Town town, StockPointId point, Instant at, LotLine... lines) {
        return UseGoods.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .point(point)
                .lines(List.of(lines))
                .build();
    }

    static Stock stock(Town town, StockPointId point, SupplyItemRef item) {
        return town.desk().find(Stock.entry(Town.HOME, point, item)).get().state();
    }
}
