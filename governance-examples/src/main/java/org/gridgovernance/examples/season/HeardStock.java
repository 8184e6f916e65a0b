package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.quantity.Unit;

/** What was heard of an item at a point. Not thread-safe. */
final class HeardStock {
    private final PointRef point;
    private final SupplyItemRef item;
    private final Unit unit;
    private final Map<LotId, HeardLot> lots = new LinkedHashMap<>();

    HeardStock(PointRef point, SupplyItemRef item, Unit unit) {
        this.point = point;
        this.item = item;
        this.unit = unit;
    }

    void move(StockMovement movement, Instant at) {
        movement.lots().forEach(lot -> lots.computeIfAbsent(lot.id(), id -> new HeardLot(id, lot.facts())));
        movement.postings()
                .forEach(posting -> lots.computeIfPresent(posting.lot(), (id, lot) -> {
                    lot.post(posting, at);
                    return lot;
                }));
    }

    PointRef point() {
        return point;
    }

    SupplyItemRef item() {
        return item;
    }

    Unit unit() {
        return unit;
    }

    Collection<HeardLot> lots() {
        return lots.values();
    }

    /** What lies on the shelf and may be used on that day. */
    BigDecimal usable(LocalDate on) {
        return lots.values().stream()
                .filter(lot -> lot.isUsable(on))
                .map(lot -> lot.at(Account.SHELF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
