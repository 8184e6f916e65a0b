package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;

/**
 * The register of a community, as a list is compared with it.
 *
 * @param desk through which it is read
 * @param community the community
 * @param day the day of the list
 */
record ComparedRegister(Desk desk, AreaCode community, LocalDate day) {

    /** Whether it may be read at all. */
    Either<Rejection, ComparedRegister> opened() {
        return desk.search(Criteria.of(Resident.TYPE).within(community).limit(1))
                .map(any -> this);
    }

    /** Those whom these rows may speak of, looked up in one go. */
    Acquainted acquainted(Collection<ListedPerson> people) {
        Map<PersonName, List<Found<Resident>>> named = new HashMap<>();
        if (people.isEmpty()) {
            return new Acquainted(Map.of(), Map.of(), belonging());
        }
        Set<PersonName> names =
                people.stream().flatMap(person -> person.said().name().stream()).collect(Collectors.toSet());
        Pages.each(
                desk,
                Criteria.of(Resident.TYPE)
                        .within(community)
                        .where(Resident.NAME.in(names), Resident.MERGED_INTO.absent()),
                page -> page.forEach(found -> named.computeIfAbsent(
                                found.state().particulars().name(), any -> new ArrayList<>())
                        .add(found)));
        Set<KeyRef<Resident>> papers = people.stream()
                .flatMap(person -> person.papers().stream())
                .flatMap(ComparedRegister::key)
                .collect(Collectors.toSet());
        return new Acquainted(desk.holders(papers), named, belonging());
    }

    /** Everybody who belongs to the community on that day, once. */
    void each(Consumer<Found<Resident>> taker) {
        Pages.each(
                desk,
                Criteria.of(Resident.TYPE).within(community).where(Resident.MERGED_INTO.absent()),
                page -> page.stream()
                        .filter(found -> belonging().holds(found.state()))
                        .forEach(taker));
    }

    Belonging belonging() {
        return new Belonging(community, day);
    }

    /** How far sources are trusted there. */
    TrustRule trust() {
        return desk.rule(Resident.TRUST, community, desk.posture(community), day)
                .rule();
    }

    static Stream<KeyRef<Resident>> key(Document document) {
        return OnTheBooks.keys(AreaCode.NATION, Stream.of(document));
    }
}
