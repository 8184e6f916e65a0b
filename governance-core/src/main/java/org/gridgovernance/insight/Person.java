package org.gridgovernance.insight;

import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.type.When;

/** A resident, and every dwelling they ever lived in. */
record Person(Resident resident, Map<DwellingId, Dwelling> dwellings) {

    /** On which days they lived there. */
    Presence in(Locality where, When when) {
        return Presence.of(facts(where).flatMap(fact -> days(fact, where, when)));
    }

    /** As what they lived there; nothing if they did not. */
    Stream<Residence> residences(Locality where, When when) {
        return facts(where)
                .filter(fact -> days(fact, where, when).findAny().isPresent())
                .map(Dated::value);
    }

    boolean lives(Locality where, When when) {
        return residences(where, when).findAny().isPresent();
    }

    private Stream<Dated<Residence>> facts(Locality where) {
        return resident.residences().entries().stream()
                .filter(fact -> fact.value().isLived())
                .filter(fact -> fact.value().community().equals(where.community()));
    }

    /** The days on which it held and, where a grid is meant, the dwelling lay in that. */
    private Stream<Period> days(Dated<Residence> fact, Locality where, When when) {
        return when.of(fact).stream().flatMap(days -> where.grid()
                .map(grid -> inGrid(fact.value(), grid, when.narrowed(days)))
                .orElseGet(() -> Stream.of(days)));
    }

    private Stream<Period> inGrid(Residence residence, GridId grid, When when) {
        return residence.dwelling().map(dwellings::get).stream()
                .flatMap(dwelling -> dwelling.grid().entries().stream())
                .filter(lay -> lay.value().equals(grid))
                .flatMap(lay -> when.of(lay).stream());
    }
}
