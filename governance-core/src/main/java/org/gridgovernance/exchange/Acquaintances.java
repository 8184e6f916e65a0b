package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * Finds people on record whom no document finds: among the members of the row's household, else by name at the row's
 * place. Never across households and places, and never two into one: whoever was found is not found again.
 */
final class Acquaintances {
    private final Portion portion;
    private final Set<Ref<Resident>> taken = new HashSet<>();

    Acquaintances(Portion portion) {
        this.portion = portion;
    }

    void find(Collection<Referent<Resident>> people) {
        people.forEach(person -> person.found().ifPresent(found -> taken.add(found.ref())));
        inHouseholds(people);
        List<LedgerLine> lone = unknown(people).stream()
                .filter(line ->
                        line.entry().papers().isEmpty() || line.household().isEmpty())
                .filter(Acquaintances::mayBeLivedAt)
                .toList();
        Map<Namesakes, List<Found<Resident>>> named = named(lone);
        match(lone, line -> named.getOrDefault(Namesakes.of(line), List.of()).stream(), this::isSame);
    }

    private void inHouseholds(Collection<Referent<Resident>> people) {
        List<LedgerLine> unknown = unknown(people);
        Map<Ref<Resident>, Found<Resident>> known = portion.desk()
                .findAll(
                        unknown.stream().flatMap(Acquaintances::everInHousehold).collect(Collectors.toSet()));
        Candidates inHousehold = line -> members(line).flatMap(ref -> Optional.ofNullable(known.get(ref)).stream());
        match(unknown, inHousehold, this::isSame);
        match(unknown(people), inHousehold, this::isCorrected);
        unknown(people).stream()
                .filter(line -> everInHousehold(line).anyMatch(ref -> isErased(known, ref)))
                .forEach(line -> portion.answers().find(line.row(), LedgerFinding.MEMBER_ERASED, LedgerColumn.NAME));
    }

    /** What a row may be matched with. */
    private interface Candidates {
        Stream<Found<Resident>> of(LedgerLine line);
    }

    /** People of one name at one place of a community, or at none that is known. */
    private record Namesakes(AreaCode home, PersonName name, Optional<DwellingId> place) {
        static Namesakes of(LedgerLine line) {
            return new Namesakes(
                    line.entry().at().home(), line.entry().particulars().name(), line.dwellingId());
        }
    }

    private void match(List<LedgerLine> lines, Candidates candidates, BiPredicate<LedgerLine, Resident> fits) {
        for (LedgerLine line : lines) {
            Optional<Found<Resident>> match = candidates
                    .of(line)
                    .filter(found -> !taken.contains(found.ref()) && fits.test(line, found.state()))
                    .findFirst();
            match.ifPresent(found -> {
                line.person().found(found);
                taken.add(found.ref());
            });
        }
    }

    /** The same name, sex and birth, and not each with another document. */
    private boolean isSame(LedgerLine line, Resident resident) {
        boolean papers = resident.documents().stream().anyMatch(Document::identifies);
        Particulars said = line.entry().particulars();
        return isNamed(line, resident)
                && resident.particulars().birth().equals(said.birth())
                && resident.particulars().sex() == said.sex()
                && !(papers && line.entry().papers().isPresent());
    }

    /** The only one of that name in the household, neither with a document: sex or birth were corrected. */
    private boolean isCorrected(LedgerLine line, Resident resident) {
        return isNamed(line, resident)
                && !portion.is(RowMark.NAMESAKE, line)
                && line.entry().papers().isEmpty()
                && resident.documents().stream().noneMatch(Document::identifies);
    }

    /** No index tells of places where somebody is only registered: all of a name are read, and few are kept. */
    private Map<Namesakes, List<Found<Resident>>> named(List<LedgerLine> lines) {
        Map<Namesakes, List<Found<Resident>>> named = new HashMap<>();
        lines.forEach(line -> named.put(Namesakes.of(line), new ArrayList<>()));
        named.keySet().stream()
                .collect(
                        Collectors.groupingBy(Namesakes::home, Collectors.mapping(Namesakes::name, Collectors.toSet())))
                .forEach((home, names) -> Pages.each(
                        portion.desk(),
                        Criteria.of(Resident.TYPE).within(home).where(Resident.NAME.in(names)),
                        page -> page.forEach(found -> keep(found, home, named))));
        return named;
    }

    private void keep(Found<Resident> found, AreaCode home, Map<Namesakes, List<Found<Resident>>> named) {
        namesakes(found.state(), home)
                .flatMap(among -> Optional.ofNullable(named.get(among)).stream())
                .forEach(kept -> kept.add(found));
    }

    /** Nobody on record lives at a place that was not on record. */
    private static boolean mayBeLivedAt(LedgerLine line) {
        return line.dwelling().map(dwelling -> dwelling.found().isPresent()).orElse(true);
    }

    /** Among whom somebody lives in a community now, though the end be known. */
    private Stream<Namesakes> namesakes(Resident resident, AreaCode home) {
        return resident.residences()
                .standing()
                .filter(fact -> fact.holdsAfter(portion.today()))
                .map(Dated::value)
                .filter(residence -> residence.community().equals(home))
                .map(residence -> new Namesakes(home, resident.particulars().name(), residence.dwelling()))
                .distinct();
    }

    private static boolean isNamed(LedgerLine line, Resident resident) {
        return resident.particulars().name().equals(line.entry().particulars().name());
    }

    private static boolean isErased(Map<Ref<Resident>, Found<Resident>> known, Ref<Resident> ref) {
        return Optional.ofNullable(known.get(ref))
                .filter(found -> found.state().particulars().name().isErased())
                .isPresent();
    }

    private static List<LedgerLine> unknown(Collection<Referent<Resident>> people) {
        return people.stream()
                .filter(person -> person.found().isEmpty())
                .map(person -> person.lines().get(0))
                .toList();
    }

    private static Stream<Ref<Resident>> members(LedgerLine line) {
        return memberships(line).flatMap(Timeline::open).map(Acquaintances::ref);
    }

    /** Members, former ones too: an erasure may have ended the membership. */
    private static Stream<Ref<Resident>> everInHousehold(LedgerLine line) {
        return memberships(line)
                .flatMap(all -> all.entries().stream())
                .map(Dated::value)
                .map(Acquaintances::ref);
    }

    private static Stream<Timeline<Membership>> memberships(LedgerLine line) {
        return line.household().flatMap(Referent::found).map(Found::state).map(Household::members).stream();
    }

    private static Ref<Resident> ref(Membership member) {
        return Ref.to(Resident.TYPE, member.home(), member.resident());
    }
}
