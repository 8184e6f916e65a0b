package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/** The households of a portion: formed where they are not on record, brought up to date where they are. */
final class Households {
    private final Portion portion;
    private final Errands errands;
    private final HouseholdMoves moves;
    private final List<Referent<Household>> households = new ArrayList<>();

    Households(Portion portion) {
        this.portion = portion;
        errands = portion.errands();
        moves = new HouseholdMoves(portion);
    }

    void find() {
        households.addAll(portion.referents(
                line -> line.entry()
                        .at()
                        .household()
                        .flatMap(number -> KeyRef.of(
                                Household.TYPE,
                                Household.NUMBER,
                                line.entry().at().home(),
                                HouseholdNumber.of(number))),
                LedgerLine::of));
    }

    /**
     * Those that now live elsewhere in their community move, and their members with them, who of these people are found again
     * as they are then. They count as verified with a member, before the member does: once that is on record, the row tells
     * nothing new.
     */
    void moveAndVerify(Iterable<Referent<Resident>> people) {
        households.forEach(household -> household.found().ifPresent(found -> {
            moves.move(household, found, rows(household).placeRow());
            verify(household, found);
        }));
        errands.run();
        moves.findAgain(people);
    }

    void takeIn() {
        households.forEach(household ->
                household.found().ifPresentOrElse(found -> update(household, found), () -> form(household)));
        errands.run();
    }

    private void form(Referent<Household> household) {
        List<LedgerLine> lines = counted(household);
        List<Membership> members = errands.isDryRun()
                ? List.of()
                : lines.stream().flatMap(this::membership).toList();
        if (!lines.isEmpty() && (errands.isDryRun() || !members.isEmpty())) {
            errands.send(
                    formed(household, lines, members),
                    lines.stream().map(LedgerLine::row).toList(),
                    household.rows(),
                    made -> household.made(made, made.id()));
        }
    }

    private FormHousehold formed(Referent<Household> household, List<LedgerLine> lines, List<Membership> members) {
        Optional<String> number = lines.get(0).entry().at().household();
        Optional<DwellingId> dwelling = dwelling(household);
        Optional<Verification> verification = rows(household).latest();
        return FormHousehold.builder()
                .commandId(errands.id("form", household.home(), number, members, dwelling, verification))
                .occurredAt(errands.occurredAt())
                .home(household.home())
                .number(number.map(HouseholdNumber::of))
                .dwelling(dwelling)
                .members(members)
                .verification(verification)
                .build();
    }

    /**
     * Where the household lives, unless a dry run only presumes the place. Any of its rows may say so, though its person stood
     * before or is not taken: the next reading would move the household there.
     */
    private Optional<DwellingId> dwelling(Referent<Household> household) {
        return household.lines().stream()
                .filter(line ->
                        line.dwelling().filter(place -> !place.isPresumed()).isPresent())
                .filter(line -> rows(household).placeRow() == line.row() || !portion.is(RowMark.OTHER_PLACE, line))
                .flatMap(line -> line.dwellingId().stream())
                .findFirst();
    }

    private void update(Referent<Household> household, Found<Household> found) {
        Members members = new Members(errands, found);
        counted(household).stream()
                .sorted((a, b) -> Boolean.compare(relation(b) == Relation.HEAD, relation(a) == Relation.HEAD))
                .forEach(line -> members.settle(line, relation(line)));
    }

    private void verify(Referent<Household> household, Found<Household> found) {
        HouseholdRows rows = rows(household);
        household.lines().stream()
                .filter(line -> line.row() == rows.latestRow() && !isOnRecord(line, rows.latest()))
                .forEach(line -> verify(line, found));
    }

    private static boolean isOnRecord(LedgerLine line, Optional<Verification> verification) {
        return line.person()
                .found()
                .filter(person -> person.state().verification().equals(verification))
                .isPresent();
    }

    private void verify(LedgerLine line, Found<Household> found) {
        rows(line)
                .latest()
                .filter(mine -> found.state()
                        .verification()
                        .filter(last -> !HouseholdRows.isLater(mine, last))
                        .isEmpty())
                .ifPresent(verification -> errands.send(
                        line.row(),
                        VerifyHousehold.builder()
                                .commandId(errands.id(
                                        "verify", found.ref(), found.versioned().version(), verification))
                                .occurredAt(errands.occurredAt())
                                .home(found.ref().home())
                                .household(new HouseholdId(found.ref().id()))
                                .verification(verification)
                                .build()));
    }

    /** The rows whose people are in the register, each person once. */
    private List<LedgerLine> counted(Referent<Household> household) {
        Set<Object> seen = new HashSet<>();
        return household.lines().stream()
                .filter(line -> line.person().id().isPresent() && seen.add(line.person()))
                .toList();
    }

    private Stream<Membership> membership(LedgerLine line) {
        return line.person().id().stream()
                .map(id -> new Membership(new ResidentId(id), line.person().home(), relation(line)));
    }

    /** A household has one head: the first. */
    private Relation relation(LedgerLine line) {
        return portion.is(RowMark.SECOND_HEAD, line)
                ? Relation.OTHER
                : line.entry().at().relation();
    }

    private HouseholdRows rows(Referent<Household> household) {
        return rows(household.lines().get(0));
    }

    private HouseholdRows rows(LedgerLine line) {
        return portion.survey()
                .household(
                        line.entry().at().home(), line.entry().at().household().orElse(""));
    }
}
