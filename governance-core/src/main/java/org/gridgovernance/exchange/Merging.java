package org.gridgovernance.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;

/** What a ledger says takes the place of what is on record; where it says nothing, the record stands. */
final class Merging {
    private Merging() {}

    static Particulars of(Particulars known, Particulars said) {
        Map<String, PersonalText> extras = new LinkedHashMap<>(known.extras());
        said.extras()
                .forEach((title, text) ->
                        extras.merge(title, text, (was, is) -> says(was).equals(says(is)) ? was : is));
        return Particulars.builder()
                .name(said.name())
                .sex(said.sex() == Sex.UNKNOWN ? known.sex() : said.sex())
                .birth(said.birth().or(known::birth))
                .ethnicGroup(said.ethnicGroup().or(known::ethnicGroup))
                .politicalStatus(said.politicalStatus().or(known::politicalStatus))
                .education(said.education().or(known::education))
                .maritalStatus(said.maritalStatus().or(known::maritalStatus))
                .disability(said.disability().or(known::disability))
                .employment(said.employment().or(known::employment))
                .workplace(text(said.workplace(), known.workplace()))
                .phones(phones(said.phones(), known.phones()))
                .registeredAddress(said.registeredAddress().or(known::registeredAddress))
                .note(text(said.note(), known.note()))
                .extras(extras)
                .build();
    }

    /** Of one community; and neither an absence nor a workplace is told of as where somebody lives. */
    static boolean isOfOneSort(Residence one, Residence other) {
        return one.community().equals(other.community())
                && one.isAway() == other.isAway()
                && (one.kind() == ResidenceKind.WORKPLACE) == (other.kind() == ResidenceKind.WORKPLACE);
    }

    static Residence of(Residence known, Residence said) {
        return Residence.builder()
                .from(said)
                .dwelling(or(said.dwelling(), known.dwelling()))
                .origin(text(said.origin(), known.origin()))
                .plannedDeparture(or(said.plannedDeparture(), known.plannedDeparture()))
                .reason(or(said.reason(), known.reason()))
                .destination(or(said.destination(), known.destination()))
                .plannedReturn(or(said.plannedReturn(), known.plannedReturn()))
                .source(or(said.source(), known.source()))
                .build();
    }

    /** A ledger knows no white space around a text; that alone is no change. */
    private static Optional<PersonalText> text(Optional<PersonalText> said, Optional<PersonalText> known) {
        boolean same = said.flatMap(Merging::says).equals(known.flatMap(Merging::says));
        return same || said.isEmpty() ? known : said;
    }

    private static Optional<String> says(PersonalText text) {
        return text.reveal().map(String::strip);
    }

    /** Nor a number that is named twice. */
    private static List<Phone> phones(List<Phone> said, List<Phone> known) {
        boolean same = said.equals(known.stream().distinct().toList());
        return same || said.isEmpty() ? known : said;
    }

    private static <T> Optional<T> or(Optional<T> said, Optional<T> known) {
        return said.isPresent() ? said : known;
    }
}
