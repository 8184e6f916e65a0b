package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;

/** Lists who needs care, person by person. For one thread. */
final class CareListing {
    private final SortedMap<String, List<ResidentId>> lists = new TreeMap<>();

    private CareListing() {}

    static Either<Rejection, CareLists> of(Desk desk, Locality where, AsOf asOf) {
        CareListing listing = new CareListing();
        return Roll.of(desk, where)
                .flatMap(roll -> roll.living(asOf, person -> listing.add(person.resident())))
                .map(all -> CareLists.builder()
                        .where(where)
                        .asOf(asOf)
                        .byCareTag(listing.lists)
                        .build());
    }

    private void add(Resident resident) {
        resident.careTags().forEach(tag -> lists.computeIfAbsent(tag.code(), first -> new ArrayList<>())
                .add(resident.id()));
    }
}
