package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.gridgovernance.exchange.Acquainted.Match;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.store.Found;

/** One comparison of a list with the register: rows by portions, then the register by pages. For one thread. */
final class ReconciliationRun {
    private static final int PORTION = 1_000;
    private static final SortedSet<FactGroup> NONE = Collections.emptySortedSet();

    private final ComparedRegister register;
    private final Proposals proposals;
    private final int firstRow;
    private final List<Either<List<Finding>, ListedPerson>> waiting = new ArrayList<>(PORTION);
    private final List<ComparedRow> rows = new ArrayList<>();
    private final Set<UUID> spokenOf = new HashSet<>();
    private final Claims claims = new Claims();
    private final Map<SortedSet<FactGroup>, SortedSet<FactGroup>> same = new HashMap<>();

    ReconciliationRun(ComparedRegister register, Proposals proposals, int firstRow) {
        this.register = register;
        this.proposals = proposals;
        this.firstRow = firstRow;
    }

    void take(ListedPerson person) {
        take(Either.right(person));
    }

    /** Takes a row, be it one that could not be read. */
    void take(Either<List<Finding>, ListedPerson> row) {
        waiting.add(row);
        if (waiting.size() == PORTION) {
            compare();
        }
    }

    ReconciliationReport report() {
        compare();
        List<ResidentId> onlyHere = new ArrayList<>();
        register.each(found -> {
            if (!spokenOf.contains(found.ref().id())) {
                onlyHere.add(found.state().id());
            }
        });
        return new ReconciliationReport(rows, onlyHere, proposals.made());
    }

    private void compare() {
        if (waiting.isEmpty()) {
            return;
        }
        Acquainted acquainted = register.acquainted(
                waiting.stream().flatMap(Either::toJavaStream).toList());
        waiting.forEach(row -> rows.add(row.fold(
                findings -> row(Accord.UNREADABLE, NONE, List.of(), findings), person -> compare(person, acquainted))));
        waiting.clear();
    }

    private ComparedRow compare(ListedPerson person, Acquainted acquainted) {
        if (person.community().filter(said -> !isHere(said)).isPresent()) {
            return row(Accord.ELSEWHERE, List.of());
        }
        Match match = acquainted.match(person);
        match.candidates().forEach(found -> spokenOf.add(found.ref().id()));
        if (match.candidates().isEmpty()) {
            return newcomer(person);
        }
        return match.known()
                .map(found -> compare(person, found))
                .orElseGet(() -> row(Accord.AMBIGUOUS, match.candidates()));
    }

    private ComparedRow newcomer(ListedPerson person) {
        boolean another = person.papers()
                .map(Document::key)
                .filter(key -> !claims.isOf(person.unpapered(), key))
                .isPresent();
        if (!another) {
            proposals.register(person);
        }
        return row(another ? Accord.AMBIGUOUS : Accord.ONLY_THERE, List.of());
    }

    private ComparedRow compare(ListedPerson person, Found<Resident> found) {
        Optional<DocumentNumber> lacking = lacking(person, found.state());
        boolean another =
                lacking.filter(key -> !claims.isOnlyOf(found.ref().id(), key)).isPresent();
        if (another || !isHere(found.ref().home())) {
            return row(another ? Accord.AMBIGUOUS : Accord.ELSEWHERE, List.of(found));
        }
        return lost(person, found.state())
                .map(why -> row(Accord.GONE, NONE, List.of(found), List.of(Finding.of(why, Weight.WARNING, ""))))
                .orElseGet(() -> compare(person, found, lacking));
    }

    /** Why the person belongs here no more; whom the list has living here again may have come back. */
    private Optional<Reason> lost(ListedPerson person, Resident resident) {
        return register.belonging()
                .lost(resident)
                .filter(why ->
                        person.said().residence().isEmpty() || resident.gone("").isPresent());
    }

    private ComparedRow compare(ListedPerson person, Found<Resident> found, Optional<DocumentNumber> lacking) {
        SortedSet<FactGroup> differing = differing(person, found.state());
        if (differing.contains(FactGroup.RESIDENCE)) {
            proposals.reside(person, found);
        }
        if (!differing.isEmpty()) {
            proposals.state(person, found.state());
        }
        lacking.ifPresent(key -> {
            proposals.add(person, found.state());
            differing.add(FactGroup.IDENTITY);
        });
        return row(differing.isEmpty() ? Accord.AGREED : Accord.DIFFERING, differing, List.of(found), List.of());
    }

    private SortedSet<FactGroup> differing(ListedPerson person, Resident resident) {
        return person.said()
                .differing(
                        resident.particulars(),
                        resident.residences().asOf(register.day()).toList());
    }

    private static Optional<DocumentNumber> lacking(ListedPerson person, Resident resident) {
        return person.papers().map(Document::key).filter(key -> resident.documents().stream()
                .noneMatch(has -> has.key().equals(key)));
    }

    private boolean isHere(AreaCode community) {
        return community.equals(register.community());
    }

    private ComparedRow row(Accord accord, List<Found<Resident>> about) {
        return row(accord, NONE, about, List.of());
    }

    private ComparedRow row(
            Accord accord, SortedSet<FactGroup> differing, List<Found<Resident>> about, List<Finding> findings) {
        SortedSet<FactGroup> groups = same.computeIfAbsent(differing, Collections::unmodifiableSortedSet);
        List<ResidentId> residents =
                about.stream().map(found -> found.state().id()).toList();
        return new ComparedRow(firstRow + rows.size(), accord, groups, residents, findings);
    }
}
