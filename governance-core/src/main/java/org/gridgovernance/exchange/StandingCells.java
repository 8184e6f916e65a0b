package org.gridgovernance.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridgovernance.exchange.LedgerEntry.Standing;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridCodeScheme;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.resident.household.Relation;

/** Reads where the person of a row stands. */
final class StandingCells {
    private static final int LONGEST_NUMBER = 40;
    /** What is written where there is nothing: 无 must be written in some systems. */
    private static final Set<String> NOTHING = Set.of("", "无", "-", "/", "—", "0");

    /** A long number that went through a spreadsheet: many households would be one. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d\\.\\d+[Ee]\\+?\\d+");

    private final RowCells cells;
    private final Optional<AreaTable> areas;

    StandingCells(RowCells cells, Optional<AreaTable> areas) {
        this.cells = cells;
        this.areas = areas;
    }

    /** Where the person stands; empty, and said why, if the community does not exist. */
    Optional<Standing> read() {
        return home().map(home -> {
            Optional<String> household = household();
            return new Standing(home, grid(), place(), household, relation(household.isPresent()));
        });
    }

    /** Whether a number of a household is read as it stands. */
    static boolean isNumber(String number) {
        return !NOTHING.contains(number)
                && PlainText.fits(number, LONGEST_NUMBER)
                && !SCIENTIFIC.matcher(number).matches();
    }

    /** Whether a part of a place, or the code of a grid, is read as it stands. */
    static boolean isPart(String part) {
        return part.isEmpty()
                || (!NOTHING.contains(part) && PlainText.tidy(part).equals(part));
    }

    private Optional<AreaCode> home() {
        Optional<AreaCode> code = AreaCode.parse(PlainText.compact(cells.raw(LedgerColumn.COMMUNITY_CODE)))
                .toJavaOptional()
                .filter(AreaCode::isCommunity);
        if (code.isEmpty()) {
            cells.find(LedgerFinding.COMMUNITY_MALFORMED, LedgerColumn.COMMUNITY_CODE);
        }
        return code.filter(this::exists);
    }

    private boolean exists(AreaCode home) {
        if (areas.isEmpty()) {
            return true;
        }
        Optional<String> called = areas.get().find(home).map(area -> area.name());
        if (called.isEmpty()) {
            cells.find(LedgerFinding.COMMUNITY_UNKNOWN, LedgerColumn.COMMUNITY_CODE);
        } else if (cells.has(LedgerColumn.COMMUNITY)
                && !called.map(PlainText::compact)
                        .equals(Optional.of(PlainText.compact(cells.raw(LedgerColumn.COMMUNITY))))) {
            cells.find(LedgerFinding.COMMUNITY_DIFFERS, LedgerColumn.COMMUNITY);
        }
        return called.isPresent();
    }

    private Optional<GridCode> grid() {
        if (part(LedgerColumn.GRID).isEmpty()) {
            return Optional.empty();
        }
        Optional<GridCode> grid =
                GridCodeScheme.FREE.parse(cells.raw(LedgerColumn.GRID)).toJavaOptional();
        if (grid.isEmpty()) {
            cells.find(LedgerFinding.GRID_MALFORMED, LedgerColumn.GRID);
        }
        return grid;
    }

    private Optional<Place> place() {
        Place place = new Place(
                part(LedgerColumn.COMPOUND),
                part(LedgerColumn.BUILDING),
                part(LedgerColumn.UNIT),
                part(LedgerColumn.ROOM));
        if (place.code().equals("|||")) {
            return Optional.empty();
        }
        if (!place.isWellFormed()) {
            cells.find(LedgerFinding.PLACE_MALFORMED, LedgerColumn.ROOM);
        }
        return Optional.of(place).filter(Place::isWellFormed);
    }

    private Optional<String> household() {
        String number = PlainText.compact(cells.raw(LedgerColumn.HOUSEHOLD));
        if (NOTHING.contains(number)) {
            cells.find(LedgerFinding.HOUSEHOLD_BLANK, LedgerColumn.HOUSEHOLD);
            return Optional.empty();
        }
        if (!isNumber(number)) {
            cells.find(LedgerFinding.HOUSEHOLD_MALFORMED, LedgerColumn.HOUSEHOLD);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** The relation, 本人 as the head; outside any household it is kept as text. */
    private Relation relation(boolean inHousehold) {
        String word = PlainText.compact(cells.raw(LedgerColumn.RELATION));
        Optional<Relation> relation =
                CodeTable.find(Relation.class, word).map(known -> known == Relation.SELF ? Relation.HEAD : known);
        if (relation.isEmpty() && inHousehold) {
            cells.find(LedgerFinding.RELATION_UNKNOWN, LedgerColumn.RELATION);
        } else if (relation.filter(known -> !known.zh().equals(word)).isPresent()) {
            cells.find(LedgerFinding.RELATION_SYNONYM, LedgerColumn.RELATION);
        }
        if (!word.isEmpty() && (relation.isEmpty() || !inHousehold)) {
            cells.keep(LedgerColumn.RELATION, word);
        }
        return relation.orElse(Relation.OTHER);
    }

    private String part(LedgerColumn column) {
        String part = cells.tidy(column);
        return NOTHING.contains(part) ? "" : part;
    }
}
