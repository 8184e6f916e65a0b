package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.exchange.file.CellPlace;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** The first row of a ledger: which column stands where. Immutable. */
final class LedgerHeader {
    /** The columns that every ledger needs. */
    static final List<LedgerColumn> NEEDED = List.of(LedgerColumn.COMMUNITY_CODE, LedgerColumn.NAME);

    private static final int LONGEST_TITLE = 40;
    /** What stands in a title that is the cell of a person: a date, a telephone or document number. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

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

    /** Reads the titles of a ledger, or says what is wrong with them. */
    static Either<Rejection, LedgerHeader> of(List<String> cells) {
        return of(cells, NEEDED);
    }

    /** Reads the titles, among which these are needed, or says what is wrong with them. */
    static Either<Rejection, LedgerHeader> of(List<String> cells, List<LedgerColumn> needed) {
        LedgerHeader header = new LedgerHeader(
                cells.stream().map(Formula::plain).map(PlainText::tidy).toList());
        List<Reason> faults = header.faults(needed);
        return Rejection.unless(faults, () -> header);
    }

    /** How many columns are known by these titles. */
    static long known(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> LedgerColumn.find(cell).stream())
                .distinct()
                .count();
    }

    /** Whether a text kept under that title comes back under it, behind a column for each that is read. */
    static boolean isExtra(String title) {
        Optional<LedgerColumn> column = LedgerColumn.find(title);
        return title.equals(PlainText.tidy(title))
                && isFit(title)
                && column.filter(known -> known.use() == LedgerColumn.Use.LEFT_OUT
                                || (known.use() == LedgerColumn.Use.READ
                                        && known.title().equals(title)))
                        .isEmpty();
    }

    private static boolean isFit(String title) {
        return PlainText.fits(title, LONGEST_TITLE) && !NUMBER.matcher(title).find();
    }

    /** Whether these titles name what every ledger needs. */
    static boolean isLedger(List<String> cells) {
        Set<LedgerColumn> known =
                cells.stream().flatMap(cell -> LedgerColumn.find(cell).stream()).collect(Collectors.toSet());
        return known.containsAll(NEEDED);
    }

    /** Whether one cell of that column, merged over rows, speaks for all of them. */
    boolean isOfHousehold(int place) {
        return place < titles.size()
                && LedgerColumn.find(titles.get(place))
                        .filter(LedgerColumn::isOfHousehold)
                        .isPresent();
    }

    int size() {
        return titles.size();
    }

    /** What stands over that place. */
    String titleOf(int place) {
        return titles.get(place);
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

    private List<Reason> faults(List<LedgerColumn> needed) {
        return places.isEmpty()
                ? List.of(LedgerReason.HEADER_MISSING.at(""))
                : Stream.of(missing(needed), twice(), unfit())
                        .flatMap(each -> each)
                        .toList();
    }

    private Stream<Reason> missing(List<LedgerColumn> needed) {
        return needed.stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> LedgerReason.COLUMN_MISSING.at(column.title()));
    }

    private Stream<Reason> twice() {
        Set<String> seen = new HashSet<>();
        return at(LedgerReason.COLUMN_TWICE, title -> !title.isEmpty() && !seen.add(title));
    }

    private Stream<Reason> unfit() {
        return at(LedgerReason.TITLE_UNFIT, title -> !title.isEmpty() && !isFit(title));
    }

    private Stream<Reason> at(LedgerReason reason, Predicate<String> which) {
        return IntStream.range(0, titles.size())
                .filter(place -> which.test(titles.get(place)))
                .mapToObj(place -> reason.at(CellPlace.letters(place) + "1"));
    }
}
