package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.residence.Residence;

/** How the people of a portion live where: begun, ended, or as it was. */
record Stays(Portion portion) {

    /** The residence that a row says. */
    Residence said(LedgerLine line) {
        LedgerEntry entry = line.entry();
        return Residence.builder()
                .status(entry.stay().status())
                .kind(entry.stay().kind())
                .community(entry.at().home())
                .dwelling(line.dwellingId())
                .origin(entry.stay().origin())
                .plannedDeparture(entry.stay().departure())
                .build();
    }

    /** The residence to enter somebody with: without a dwelling that a dry run only presumes. */
    Residence entered(LedgerLine line) {
        Residence said = said(line);
        return line.dwelling().filter(Referent::isPresumed).isEmpty()
                ? said
                : Residence.builder().from(said).dwelling(Optional.empty()).build();
    }

    /** Brings the residence of a row up to date; of several rows that speak of one residence, the first. */
    void update(LedgerLine line, Resident resident) {
        if (!portion.is(RowMark.SAME_STAY, line)) {
            tell(line, resident);
        }
    }

    private void tell(LedgerLine line, Resident resident) {
        Residence said = said(line);
        List<Dated<Residence>> open = resident.residences()
                .standing()
                .filter(dated -> dated.holdsAfter(portion.today()))
                .filter(dated -> Merging.isOfOneSort(dated.value(), said))
                .map(dated -> moved(line, resident, dated))
                .toList();
        Optional<Dated<Residence>> known = known(line, open);
        if (known.isEmpty() && !open.isEmpty() && line.dwellingId().isEmpty()) {
            return;
        }
        Residence merged = known.map(was -> Merging.of(was.value(), said)).orElse(said);
        Optional<LocalDate> arrival = line.entry().stay().arrival().filter(day -> !isKnown(resident, line, day));
        if (known.isEmpty()) {
            begin(line, resident, merged, line.entry().stay().arrival().orElse(portion.today()));
        } else if (arrival.isEmpty() && isDetail(known.get(), merged)) {
            correct(line, resident, known.get().value(), merged);
        } else if (arrival.isPresent() || !known.get().value().equals(merged)) {
            replace(line, resident, known.get(), merged, arrival);
        }
    }

    /** The fact on record that the row speaks of: the same place, or the only one. */
    private Optional<Dated<Residence>> known(LedgerLine line, List<Dated<Residence>> open) {
        Predicate<Dated<Residence>> here = dated -> dated.value().dwelling().equals(line.dwellingId());
        Predicate<Dated<Residence>> nothingNew =
                dated -> Merging.of(dated.value(), said(line)).equals(dated.value());
        Predicate<Dated<Residence>> any = dated -> line.dwellingId().isEmpty() || open.size() == 1;
        return Stream.of(nothingNew, here, any)
                .flatMap(which -> open.stream().filter(which))
                .filter(dated -> !isAnothers(line, dated.value()))
                .findFirst();
    }

    /**
     * Whether another row of the person may speak of that residence. Of several rows each speaks only of what it names, and one
     * that names no place of none that another may name: or they would take turns at every reading.
     */
    private boolean isAnothers(LedgerLine line, Residence residence) {
        boolean named = residence.dwelling().equals(line.dwellingId()) && Merging.isOfOneSort(residence, said(line));
        return portion.is(RowMark.SEVERAL, line) && !named;
    }

    /**
     * Who lived with a household that a dry run would move, as a member already, would move with it. Once it is done it is on
     * record, with what other households did since.
     */
    private Dated<Residence> moved(LedgerLine line, Resident resident, Dated<Residence> dated) {
        Optional<HouseholdMove> move = line.household()
                .filter(household -> portion.errands().isDryRun())
                .filter(household -> household.home().equals(resident.home()))
                .filter(household -> household
                        .found()
                        .flatMap(found -> found.state().member(resident.id()))
                        .isPresent())
                .flatMap(household -> household.move())
                .filter(step ->
                        step.from().isPresent() && dated.value().dwelling().equals(step.from()));
        return move.map(step -> new Dated<>(
                        Residence.builder()
                                .from(dated.value())
                                .dwelling(step.to())
                                .build(),
                        portion.today(),
                        dated.to(),
                        dated.knownFrom(),
                        dated.knownTo()))
                .orElse(dated);
    }

    /**
     * Whether it is on record that something began in the community on that day; but not what another row may tell of, and so
     * have begin on another day.
     */
    private boolean isKnown(Resident resident, LedgerLine line, LocalDate arrival) {
        return resident.residences()
                .standing()
                .filter(dated ->
                        dated.value().community().equals(line.entry().at().home()))
                .filter(dated -> dated.from().equals(arrival))
                .anyMatch(dated -> !dated.holdsAfter(portion.today())
                        || !isAnothers(line, moved(line, resident, dated).value()));
    }

    /** Whether the same tie, which holds already, is told of otherwise, or its place has become known. */
    private boolean isDetail(Dated<Residence> was, Residence merged) {
        boolean samePlace =
                was.value().dwelling().isEmpty() || was.value().dwelling().equals(merged.dwelling());
        return samePlace && was.holdsOn(portion.today()) && !was.value().equals(merged);
    }

    private void correct(LedgerLine line, Resident resident, Residence was, Residence merged) {
        if (isPresumed(line)) {
            return;
        }
        portion.errands()
                .send(
                        line.row(),
                        CorrectResidence.builder()
                                .commandId(id("correct", line, merged, portion.today()))
                                .occurredAt(portion.errands().occurredAt())
                                .home(resident.home())
                                .resident(resident.id())
                                .residence(was)
                                .corrected(merged)
                                .since(portion.today())
                                .build());
    }

    private void replace(
            LedgerLine line, Resident resident, Dated<Residence> was, Residence merged, Optional<LocalDate> arrival) {
        boolean corrected = was.value().equals(merged);
        LocalDate from = arrival.orElse(portion.today());
        LocalDate to = corrected || from.isBefore(was.from()) ? was.from() : from;
        end(line, resident, was.value(), was.from(), to);
        begin(line, resident, merged, from);
        was.to()
                .filter(end -> corrected && end.isAfter(from) && !isPresumed(line))
                .ifPresent(end -> end(line, resident, merged, from, end));
    }

    private void end(LedgerLine line, Resident resident, Residence residence, LocalDate since, LocalDate to) {
        portion.errands()
                .send(
                        line.row(),
                        EndResidence.builder()
                                .commandId(id("end", line, residence, since))
                                .occurredAt(portion.errands().occurredAt())
                                .home(resident.home())
                                .resident(resident.id())
                                .residence(residence)
                                .since(since)
                                .to(to)
                                .build());
    }

    private void begin(LedgerLine line, Resident resident, Residence residence, LocalDate from) {
        if (isPresumed(line)) {
            return;
        }
        portion.errands()
                .send(
                        line.row(),
                        BeginResidence.builder()
                                .commandId(id("begin", line, residence, from))
                                .occurredAt(portion.errands().occurredAt())
                                .home(resident.home())
                                .resident(resident.id())
                                .residence(residence)
                                .since(from)
                                .build());
    }

    /** Whether the place is only presumed, so that nothing can be asked. */
    private boolean isPresumed(LedgerLine line) {
        boolean presumed = line.dwelling().filter(Referent::isPresumed).isPresent();
        if (presumed) {
            portion.errands().presume(List.of(line.row()));
        }
        return presumed;
    }

    /** The state at which it is sent is part of the id, so that what was undone since can be done again. */
    private CommandId id(String what, LedgerLine line, Residence residence, LocalDate from) {
        return portion.errands()
                .id(
                        what,
                        line.content(),
                        line.person().id(),
                        line.person().found().map(found -> found.versioned().version()),
                        residence.dwelling(),
                        from);
    }
}
