package org.gridgovernance.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;

/** What a ledger says takes the place of what is on record; where it says nothing, the record stands. */
final class Merging {
    private Merging() {}

    static Particulars of(Particulars known, Particulars said) {
        Map<String, PersonalText> extras = new LinkedHashMap<>(known.extras());
        extras.putAll(said.extras());
        return Particulars.builder()
                .name(said.name())
                .sex(said.sex() == Sex.UNKNOWN ? known.sex() : said.sex())
                .birth(said.birth().or(known::birth))
                .ethnicGroup(said.ethnicGroup().or(known::ethnicGroup))
                .politicalStatus(said.politicalStatus().or(known::politicalStatus))
                .employment(said.employment().or(known::employment))
                .workplace(said.workplace().or(known::workplace))
                .phones(said.phones().isEmpty() ? known.phones() : said.phones())
                .registeredAddress(said.registeredAddress().or(known::registeredAddress))
                .note(said.note().or(known::note))
                .extras(extras)
                .build();
    }

    static Residence of(Residence known, Residence said) {
        return Residence.builder()
                .from(said)
                .dwelling(or(said.dwelling(), known.dwelling()))
                .origin(or(said.origin(), known.origin()))
                .plannedDeparture(or(said.plannedDeparture(), known.plannedDeparture()))
                .reason(or(said.reason(), known.reason()))
                .destination(or(said.destination(), known.destination()))
                .plannedReturn(or(said.plannedReturn(), known.plannedReturn()))
                .source(or(said.source(), known.source()))
                .build();
    }

    private static <T> Optional<T> or(Optional<T> said, Optional<T> known) {
        return said.isPresent() ? said : known;
    }
}
