package org.gridgovernance.resource.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/** What points and items are called, as far as a desk's actor may read them; else their ids. */
record Titles(Map<Ref<StockPoint>, Found<StockPoint>> points, Map<Ref<SupplyItem>, Found<SupplyItem>> items) {
    static Titles of(Desk desk, Stream<PointRef> points, Stream<SupplyItemRef> items) {
        return new Titles(
                desk.findAll(points.map(PointRef::ref).collect(Collectors.toSet())),
                desk.findAll(items.map(SupplyItemRef::ref).collect(Collectors.toSet())));
    }

    String of(PointRef point) {
        return Optional.ofNullable(points.get(point.ref()))
                .map(found -> found.state().title())
                .orElseGet(() -> point.id().value().toString());
    }

    String of(SupplyItemRef item) {
        return Optional.ofNullable(items.get(item.ref()))
                .map(found -> found.state().profile().title())
                .orElseGet(() -> item.id().value().toString());
    }
}
