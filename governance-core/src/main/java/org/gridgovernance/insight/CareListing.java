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
import org.gridgovernance.resident.person.CareTag;

/** Lists who needs care, person by person. For one thread. */
final class CareListing {
    private final SortedMap<CareTag, List<ResidentId>> lists = new TreeMap<>();

    private CareListing() {}

    static Either<Rejection, CareLists> of(Desk desk, Locality where, AsOf asOf) {
        CareListing listing = new CareListing();
        return Roll.of(desk, where)
                .flatMap(roll -> roll.living(asOf, person -> listing.add(person.resident())))
                .map(all -> CareLists.builder()
                        .where(where)
                        .asOf(asOf)
                        .lists(listing.lists.entrySet().stream()
                                .map(list -> new CareLists.CareList(list.getKey(), list.getValue()))
                                .toList())
                        .build());
    }

    private void add(Resident resident) {
        resident.careTags().forEach(tag -> lists.computeIfAbsent(tag, first -> new ArrayList<>())
                .add(resident.id()));
    }
}
