package org.gridgovernance.grid.area;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;

/**
 * The areas that exist (区划表) as of some version. Yearly tables differ, and the country has more than 665 000 areas, so
 * a table is input and never compiled in. It may hold any part of the country. Kept compactly; immutable and
 * thread-safe.
 */
public final class AreaTable {

    private final String version;
    private final AreaRows rows;
    private final int folded;
    private final List<UnreadRow> unread;

    /**
     * A row that was left out.
     *
     * @param line its line in the text, from 1
     * @param reason why; its path is the column, empty for the whole row
     */
    public record UnreadRow(long line, Reason reason) {
        /** Checks that no part is missing. */
        public UnreadRow {
            requireNonNull(reason, "reason");
        }
    }

    AreaTable(String version, AreaRows rows, int folded, List<UnreadRow> unread) {
        this.version = requireNonNull(version, "version");
        this.rows = rows;
        this.folded = folded;
        this.unread = List.copyOf(unread);
    }

    /**
     * Reads a table: UTF-8 comma-separated values with a header, a byte order mark allowed, one area a line, columns
     * {@code code} (2, 4, 6, 9 or 12 digits) and {@code name} among any others, rows in any order. A row that cannot be
     * read is left out and told by {@link #unread()}; a row that repeats another is taken once and counted by {@link
     * #folded()}. The reader is not closed.
     *
     * @param csv the text
     * @param version the version of the table, such as its base date
     * @throws IOException if the reader fails
     */
    public static AreaTable read(Reader csv, String version) throws IOException {
        return new AreaTableText(csv).read(version);
    }

    /** The version of the table. */
    public String version() {
        return version;
    }

    /** How many areas it holds. */
    public int size() {
        return rows.size();
    }

    /**
     * How many rows were taken together with an earlier one of the same code and name: some tables name a city without
     * counties as city and as county, 4419 and 441900.
     */
    public int folded() {
        return folded;
    }

    /** The rows that were left out, in the order of their lines. */
    public List<UnreadRow> unread() {
        return unread;
    }

    /** Whether the area is in the table. */
    public boolean contains(AreaCode code) {
        return rows.indexOf(code) >= 0;
    }

    /** The area of that code; empty if it is not in the table. */
    public Optional<Area> find(AreaCode code) {
        int index = rows.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(rows.area(index));
    }

    /**
     * The areas right below one, by code: those in the table with no other area of the table between. The area itself
     * need not be in the table; below {@link AreaCode#NATION} stand the topmost areas.
     */
    public List<Area> children(AreaCode code) {
        List<Area> children = new ArrayList<>();
        int index = rows.firstBelow(code);
        int end = rows.firstBeyond(code);
        while (index < end) {
            Area child = rows.area(index);
            children.add(child);
            index = rows.firstBeyond(child.code());
        }
        return List.copyOf(children);
    }

    /** All communities and villages (社区、村), by code. */
    public Stream<Area> communities() {
        return IntStream.range(0, rows.size()).filter(rows::isCommunity).mapToObj(rows::area);
    }

    /**
     * The names from the top down to the area, as in 湖北省, 武汉市, 江岸区; areas above that are not in the table are left
     * out. Empty if the area itself is not in the table.
     */
    public List<String> path(AreaCode code) {
        List<String> names = new ArrayList<>();
        Optional<AreaCode> area = Optional.of(code).filter(this::contains);
        while (area.isPresent()) {
            find(area.get()).ifPresent(found -> names.add(found.name()));
            area = area.get().parent();
        }
        Collections.reverse(names);
        return List.copyOf(names);
    }
}
