package org.gridgovernance.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Medians;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Table;

/**
 * What loads took, side by side.
 *
 * @param loads the loads
 * @param people of how many each was
 */
record LoadTable(Loads loads, int people) {
    private static final List<Way> OURS = List.of(Way.EXECUTE_ALL, Way.LEDGER);
    private static final List<Way> VENDORS = List.of(Way.ENVERS, Way.HISTORY_ROWS);

    Table table() {
        Table table = new Table(
                "Bulk, %,d residents".formatted(people),
                Stream.of(Way.values()).map(Way::title).toArray(String[]::new));
        figure(table, "residents a second", Round::speed);
        figure(table, "client CPU, ms a resident", Round::clientMillis);
        figure(table, "server CPU, ms a resident", Round::serverMillis);
        figure(table, "WAL, bytes a resident", Round::walBytes);
        OURS.forEach(way -> ratios(table, way));
        return table;
    }

    /** The megabytes that were in use at most where there were few. */
    static Line peak(int megabytes) {
        return bare("MB in use at most, with `-Xmx" + Confined.MOST + "m`").atMost(megabytes, Confined.MOST);
    }

    private void figure(Table table, String what, ToDoubleFunction<Round> figure) {
        List<String> figures = Stream.of(Way.values())
                .map(way -> Line.number(loads.median(way, figure)))
                .toList();
        table.add(new Line(what, figures, ""));
    }

    private void ratios(Table table, Way way) {
        String floor = way.title() + ", of the speed of " + Way.COPY.title();
        table.add(bare(floor).atLeast(Medians.of(loads.ratios(way, Way.COPY)), 0.5));
        table.add(bare(floor + ", in its worst round")
                .atLeast(loads.ratios(way, Way.COPY).min().orElseThrow(), 0.3));
        VENDORS.forEach(vendor -> table.add(bare(way.title() + ", of the speed of " + vendor.title())
                .atLeast(Medians.of(loads.ratios(way, vendor)), 1)));
    }

    /** A line with no figures of each. */
    private static Line bare(String what) {
        return new Line(what, Collections.nCopies(Way.values().length, ""), "");
    }
}
