package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridgovernance.desk.Listener;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.JournalEntry;

/** What lies where, reckoned from what was heard and from nothing else: by it people know what they can ask for, and the books are held against it. */
final class SecondBook implements Listener<StockEvent> {
    private final Map<UUID, HeardStock> stocks = new LinkedHashMap<>();
    private final Map<PointRef, Map<SupplyItemRef, HeardStock>> points = new HashMap<>();
    private long movements;

    @Override
    public synchronized void heard(StockEvent event, JournalEntry<?> entry) {
        if (event instanceof StockEvent.Begun begun) {
            begin(new HeardStock(new PointRef(entry.ref().home(), begun.point()), begun.item(), begun.unit()), entry);
        } else if (event instanceof StockEvent.Moved moved) {
            movements++;
            stocks.computeIfPresent(entry.ref().id(), (id, stock) -> {
                stock.move(moved.movement(), entry.moment().occurredAt());
                return stock;
            });
        }
    }

    private void begin(HeardStock stock, JournalEntry<?> entry) {
        stocks.put(entry.ref().id(), stock);
        points.computeIfAbsent(stock.point(), none -> new LinkedHashMap<>()).put(stock.item(), stock);
    }

    /** How many movements there were. */
    long movements() {
        return movements;
    }

    /** All stocks, as they began. */
    Collection<HeardStock> stocks() {
        return stocks.values();
    }

    /** The stocks of a point. */
    Collection<HeardStock> at(StockPoint point) {
        return points.getOrDefault(new PointRef(point.home(), point.id()), Map.of())
                .values();
    }

    /** The stocks of a point of which something may be used on that day. */
    List<HeardStock> usable(StockPoint point, LocalDate on) {
        List<HeardStock> usable = new ArrayList<>();
        at(point).stream().filter(stock -> stock.usable(on).signum() > 0).forEach(usable::add);
        return usable;
    }

    /** How much of an item may be used at a point on that day. */
    BigDecimal usable(StockPoint point, SupplyItemRef item, LocalDate on) {
        HeardStock stock = points.getOrDefault(new PointRef(point.home(), point.id()), Map.of())
                .get(item);
        return stock == null ? BigDecimal.ZERO : stock.usable(on);
    }
}
