package org.gridgovernance.examples.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Staleness;
import org.gridgovernance.resident.ResidentId;

/** How sure are we still of those who live there (信息时效)? By the rule in force in each community. */
final class StalenessTable {
    private StalenessTable() {}

    static GridTable of(Desk desk, Places places, AsOf asOf) {
        Map<Locality, Staleness> answers = places.each(where ->
                Staleness.of(desk, where, asOf, desk.posture(where.community())).getOrElseThrow(Refused::new));
        Function<Function<Staleness, Collection<ResidentId>>, GridCounts> count = who -> places.people(answers, who);
        return new GridTable(
                Words.of("信息时效", "Staleness"),
                List.of(
                        GridTable.Column.of(Words.of("居民", "residents"), count.apply(StalenessTable::everybody)),
                        GridTable.Column.of(Words.of("有效", "fresh"), count.apply(Staleness::fresh)),
                        GridTable.Column.of(Words.of("过期", "stale"), count.apply(Staleness::stale)),
                        GridTable.Column.of(
                                Words.of("从未核实", "never verified"), count.apply(Staleness::neverVerified))));
    }

    private static List<ResidentId> everybody(Staleness answer) {
        return Stream.of(answer.fresh(), answer.stale(), answer.neverVerified())
                .flatMap(List::stream)
                .toList();
    }
}
