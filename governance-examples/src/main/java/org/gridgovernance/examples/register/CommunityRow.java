package org.gridgovernance.examples.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Criteria;

/**
 * A line of a report: one community.
 *
 * @param where the community
 * @param label what it is called
 */
record CommunityRow(Locality where, String label) {

    /** Those whose register has anybody, by code: each question asks for somebody of yet another. */
    static List<CommunityRow> all(Desk desk, AreaTable areas) {
        Set<AreaCode> found = new TreeSet<>();
        Optional<AreaCode> next = another(desk, found);
        while (next.isPresent()) {
            found.add(next.get());
            next = another(desk, found);
        }
        return found.stream()
                .map(home -> new CommunityRow(Locality.community(home), GridList.community(areas, home)))
                .toList();
    }

    private static Optional<AreaCode> another(Desk desk, Set<AreaCode> found) {
        return desk
                .search(Criteria.of(Resident.TYPE).except(found).limit(1))
                .getOrElseThrow(Refused::new)
                .items()
                .stream()
                .map(resident -> resident.ref().home())
                .findFirst();
    }
}
