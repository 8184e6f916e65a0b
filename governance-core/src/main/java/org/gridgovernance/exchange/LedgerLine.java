package org.gridgovernance.exchange;

import java.util.Optional;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;

/** A row on its way into the register, and whom it speaks of. */
final class LedgerLine {
    private final LedgerEntry entry;
    private final Digest content;
    private Optional<Referent<Grid>> grid = Optional.empty();
    private Optional<Referent<Dwelling>> dwelling = Optional.empty();
    private Optional<Referent<Household>> household = Optional.empty();
    private Referent<Resident> person;

    LedgerLine(LedgerEntry entry, Digest content) {
        this.entry = entry;
        this.content = content;
        person = new Referent<>(entry.at().home());
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

    Optional<Referent<Grid>> grid() {
        return grid;
    }

    void in(Referent<Grid> where) {
        grid = Optional.of(where);
        where.spokenOfBy(this);
    }

    Optional<Referent<Dwelling>> dwelling() {
        return dwelling;
    }

    void at(Referent<Dwelling> where) {
        dwelling = Optional.of(where);
        where.spokenOfBy(this);
    }

    /** The id of the dwelling, be it only presumed. */
    Optional<DwellingId> dwellingId() {
        return dwelling.flatMap(Referent::id).map(DwellingId::new);
    }

    Optional<Referent<Household>> household() {
        return household;
    }

    void of(Referent<Household> whose) {
        household = Optional.of(whose);
        whose.spokenOfBy(this);
    }

    Referent<Resident> person() {
        return person;
    }

    void about(Referent<Resident> who) {
        person = who;
        who.spokenOfBy(this);
    }
}
