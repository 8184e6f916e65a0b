package org.gridgovernance.examples.register;

import java.util.List;
import java.util.Map;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.CareLists;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.resident.person.CareTag;

/** Who needs care where (关爱名单), as numbers: a column for each tag of those who live there. */
final class CareTable {
    private CareTable() {}

    static GridTable of(Desk desk, Places places, AsOf asOf) {
        Map<Locality, CareLists> answers =
                places.each(where -> CareLists.of(desk, where, asOf).getOrElseThrow(Refused::new));
        List<CareTag> tags = answers.values().stream()
                .flatMap(lists -> lists.lists().stream())
                .map(CareLists.CareList::tag)
                .distinct()
                .sorted()
                .toList();
        return new GridTable(
                Words.of("重点关爱人群", "Care lists"),
                tags.stream()
                        .map(tag -> GridTable.Column.of(
                                Words.of(tag.zh(), tag.en()), places.people(answers, lists -> lists.of(tag))))
                        .toList());
    }
}
