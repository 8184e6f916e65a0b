package org.gridgovernance.examples.register;

import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.type.Criteria;

/** Who needs care where (关爱名单), as numbers: a column for each tag in use. */
final class CareLists {
    private CareLists() {}

    static GridTable of(Desk desk, AsOf asOf) {
        return new GridTable(
                Words.of("重点关爱人群", "Care lists"),
                tagsInUse(desk).stream()
                        .map(tag -> GridTable.Column.of(
                                Words.of(tag.zh(), tag.en()),
                                GridCounts.of(
                                        desk,
                                        Criteria.of(Resident.TYPE).where(Resident.CARE_TAGS.contains(tag)),
                                        Resident.LIVES_IN_GRID.by(asOf.when()))))
                        .toList());
    }

    static List<CareTag> tagsInUse(Desk desk) {
        return desk.count(Criteria.of(Resident.TYPE), Resident.CARE_TAGS).getOrElseThrow(Refused::new).keySet().stream()
                .map(value -> new CareTag(value.value().toString()))
                .sorted()
                .toList();
    }
}
