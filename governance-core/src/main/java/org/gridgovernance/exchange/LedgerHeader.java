package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** The first row of a ledger: which column stands where. Immutable. */
final class LedgerHeader {
    private final List<String> titles;
    private final Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
    private final Map<Integer, String> extras = new LinkedHashMap<>();
    private final Map<String, LedgerColumn.Use> uses = new LinkedHashMap<>();

    private LedgerHeader(List<String> titles) {
        this.titles = titles;
        for (int i = 0; i < titles.size(); i++) {
            Optional<LedgerColumn> column = LedgerColumn.find(titles.get(i));
            uses.put(titles.get(i), use(i, titles.get(i), column));
        }
    }

    /** Reads the titles, or says what is wrong with them. */
    static Either<Rejection, LedgerHeader> of(List<String> cells) {
        LedgerHeader header =
                new LedgerHeader(cells.stream().map(PlainText::tidy).toList());
        List<Reason> faults = header.faults();
        return Rejection.unless(faults, () -> header);
    }

    int size() {
        return titles.size();
    }

    /** Where the column stands; a negative number if it is not there. */
    int placeOf(LedgerColumn column) {
        return places.getOrDefault(column, -1);
    }

    /** The columns kept as text: where they stand, and their titles. */
    Map<Integer, String> extras() {
        return extras;
    }

    /** What is done with each column of the file, by its title. */
    Map<String, LedgerColumn.Use> uses() {
        return uses;
    }

    /** What makes two rows the same: all cells but those that are left out. */
    String content(List<String> cells) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean counts = i >= titles.size() || uses.get(titles.get(i)) != LedgerColumn.Use.LEFT_OUT;
            content.append(counts ? cells.get(i) : "").append('\u001f');
        }
        return content.toString();
    }

    /** The first of two columns that mean the same is read; the other is kept as text. */
    private LedgerColumn.Use use(int place, String title, Optional<LedgerColumn> column) {
        LedgerColumn.Use use = column.map(LedgerColumn::use).orElse(LedgerColumn.Use.KEPT);
        boolean read = use == LedgerColumn.Use.READ
                && column.filter(known -> places.putIfAbsent(known, place) == null)
                        .isPresent();
        if (use == LedgerColumn.Use.LEFT_OUT || (title.isEmpty() && !read)) {
            return LedgerColumn.Use.LEFT_OUT;
        }
        if (!read) {
            extras.put(place, title);
        }
        return read ? LedgerColumn.Use.READ : LedgerColumn.Use.KEPT;
    }

    private List<Reason> faults() {
        if (places.isEmpty()) {
            return List.of(LedgerReason.HEADER_MISSING.at(""));
        }
        Stream<Reason> missing = Stream.of(LedgerColumn.COMMUNITY_CODE, LedgerColumn.NAME)
                .filter(needed -> !places.containsKey(needed))
                .map(needed -> LedgerReason.COLUMN_MISSING.at(needed.title()));
        Set<String> seen = new HashSet<>();
        Stream<Reason> twice = IntStream.range(0, titles.size())
                .filter(i -> !titles.get(i).isEmpty() && !seen.add(titles.get(i)))
                .mapToObj(i -> LedgerReason.COLUMN_TWICE.at("column " + (i + 1)));
        return Stream.concat(missing, twice).toList();
    }
}
