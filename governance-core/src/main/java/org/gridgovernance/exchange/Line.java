package org.gridgovernance.exchange;

import java.util.Optional;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;

/** A row on its way into the register, and whom it speaks of. */
final class Line {
    private final LedgerEntry entry;
    private final Digest content;
    private Optional<Subject<Grid>> grid = Optional.empty();
    private Optional<Subject<Dwelling>> dwelling = Optional.empty();
    private Optional<Subject<Household>> household = Optional.empty();
    private Subject<Resident> person;

    Line(LedgerEntry entry, Digest content) {
        this.entry = entry;
        this.content = content;
        person = new Subject<>(entry.at().home());
    }

    LedgerEntry entry() {
        return entry;
    }

    int row() {
        return entry.row();
    }

    /** What the row holds, for the ids of its commands. */
    String content() {
        return content.digits();
    }

    Optional<Subject<Grid>> grid() {
        return grid;
    }

    void in(Subject<Grid> where) {
        grid = Optional.of(where);
        where.spokenOfBy(this);
    }

    Optional<Subject<Dwelling>> dwelling() {
        return dwelling;
    }

    void at(Subject<Dwelling> where) {
        dwelling = Optional.of(where);
        where.spokenOfBy(this);
    }

    /** The id of the dwelling, be it only presumed. */
    Optional<DwellingId> dwellingId() {
        return dwelling.flatMap(Subject::id).map(DwellingId::new);
    }

    Optional<Subject<Household>> household() {
        return household;
    }

    void of(Subject<Household> whose) {
        household = Optional.of(whose);
        whose.spokenOfBy(this);
    }

    Subject<Resident> person() {
        return person;
    }

    void about(Subject<Resident> who) {
        person = who;
        who.spokenOfBy(this);
    }
}
