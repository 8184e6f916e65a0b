package org.gridgovernance.resource.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.type.Ref;

/** Gathers what counts found. Not thread-safe. */
final class CountTally {
    private final Period period;
    private final List<CountRow> rows = new ArrayList<>();
    private long counted;

    CountTally(Period period) {
        this.period = period;
    }

    void add(StockCount count) {
        count.items().stream()
                .filter(item -> period.covers(Moment.day(item.countedAt())))
                .forEach(item -> add(count, item));
    }

    private void add(StockCount count, CountedItem item) {
        counted += item.lots().size();
        item.lots().stream()
                .filter(LotFound::differs)
                .map(lot -> new CountRow(
                        count.home(), count.id(), count.point(), item.item(), item.unit(), item.countedAt(), lot))
                .forEach(rows::add);
    }

    CountReport report(AreaCode area, Desk desk) {
        List<CountRow> sorted =
                rows.stream().sorted(Comparator.comparing(CountRow::countedAt)).toList();
        Map<UUID, String> titles = new HashMap<>();
        desk.findAll(refs(row -> StockPoint.entry(row.area(), row.point())))
                .values()
                .forEach(found -> titles.put(found.ref().id(), found.state().title()));
        desk.findAll(refs(row -> row.item().ref()))
                .values()
                .forEach(found ->
                        titles.put(found.ref().id(), found.state().profile().title()));
        return new CountReport(area, period, counted, sorted, titles);
    }

    private <A extends Aggregate> Set<Ref<A>> refs(Function<CountRow, Ref<A>> which) {
        return rows.stream().map(which).collect(Collectors.toSet());
    }
}
