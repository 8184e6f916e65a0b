package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.exchange.LedgerEntry.Standing;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.household.Relation;

/**
 * What a first reading of the file tells of its rows among each other, so that the second reading can answer each row by
 * itself: which repeat another, whose person or household stood before, which row speaks for a household. Holds no text;
 * some 250 bytes a row, and less once {@link #finish}ed.
 */
final class FileSurvey {
    private final Map<RowMark, BitSet> marks = new EnumMap<>(RowMark.class);
    private final DigestTable households = new DigestTable();
    private final List<HouseholdRows> outlines = new ArrayList<>();
    private Memory memory = new Memory();
    private final Set<AreaCode> homes = new TreeSet<>();
    private int rows;

    /** What is needed only while the rows are surveyed. */
    private static final class Memory {
        private final DigestTable rows = new DigestTable();
        private final DigestTable persons = new DigestTable();
        private final DigestTable memberships = new DigestTable();
        private final DigestTable stays = new DigestTable();
        private final DigestTable names = new DigestTable();
        private final DigestTable places = new DigestTable();
        private final List<FirstRow> firsts = new ArrayList<>();
        private final Map<String, Integer> grids = new HashMap<>();
    }

    /** Where a person stood first, and with what. */
    private record FirstRow(int row, Distinction distinction) {}

    FileSurvey() {
        for (RowMark mark : RowMark.values()) {
            marks.put(mark, new BitSet());
        }
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    boolean is(RowMark mark, int row) {
        return marks.getOrDefault(mark, new BitSet()).get(row);
    }

    /** Which rows speak for that household. */
    HouseholdRows household(AreaCode home, String number) {
        int index = households.get(digest(home, number));
        return index == DigestTable.NONE ? new HouseholdRows() : outlines.get(index);
    }

    /** The communities of which rows speak. */
    Set<AreaCode> homes() {
        return homes;
    }

    /** Takes a row; of one that is refused counts only that it named a head. */
    void add(int row, Digest content, RowReading.Read read) {
        rows++;
        Optional<LedgerEntry> entry = read.entry();
        boolean repeated = entry.isPresent() && memory.rows.putIfAbsent(content, row) != DigestTable.NONE;
        mark(RowMark.REPEATED, row, repeated);
        if (!repeated && entry.filter(said -> stands(row, said)).isEmpty()) {
            read.standing().ifPresent(at -> isSecondHead(row, at));
        }
    }

    /** Takes what a row says, unless its person is under another's document. */
    private boolean stands(int row, LedgerEntry entry) {
        String identity = text(entry.identity());
        boolean own = isOfItsOwn(row, entry, identity);
        if (own) {
            stand(row, entry, identity);
        }
        return own;
    }

    /** Forgets what is needed no more. */
    FileSurvey finish() {
        memory = new Memory();
        return this;
    }

    /** Takes the person of a row; whether it is not under another's document. */
    private boolean isOfItsOwn(int row, LedgerEntry entry, String identity) {
        Distinction distinction = Distinction.of(entry.particulars());
        int known = memory.persons.putIfAbsent(Digest.of(identity), memory.firsts.size());
        if (known == DigestTable.NONE) {
            memory.firsts.add(new FirstRow(row, distinction));
            return true;
        }
        FirstRow first = memory.firsts.get(known);
        boolean another = distinction.areAnothers(first.distinction());
        mark(RowMark.OTHER_PERSON, row, another);
        if (!another) {
            mark(RowMark.AGAIN, row);
            mark(RowMark.SEVERAL, row);
            mark(RowMark.SEVERAL, first.row());
            mark(RowMark.DIFFERS, row, distinction.all() != first.distinction().all());
        }
        return !another;
    }

    private void stand(int row, LedgerEntry entry, String identity) {
        homes.add(entry.at().home());
        membership(row, entry, identity);
        entry.at().household().ifPresent(number -> household(row, number, entry));
        grid(row, entry);
    }

    private void membership(int row, LedgerEntry entry, String identity) {
        Digest membership = Digest.of(identity + '\u001f' + entry.whereabouts());
        boolean twice = memory.memberships.putIfAbsent(membership, row) != DigestTable.NONE;
        int namesake = memory.names.putIfAbsent(
                Digest.of(entry.whereabouts()
                        + '\u001f'
                        + entry.particulars().name().reveal().orElse("")),
                row);
        mark(RowMark.NAMESAKE, row, namesake != DigestTable.NONE);
        mark(RowMark.NAMESAKE, Math.max(namesake, 0), namesake != DigestTable.NONE);
        mark(RowMark.TWICE, row, twice);
        mark(RowMark.ELSEWHERE, row, is(RowMark.AGAIN, row) && !twice);
        Digest stay = Digest.of(identity + '\u001f' + entry.tie());
        mark(RowMark.SAME_STAY, row, !twice && memory.stays.putIfAbsent(stay, row) != DigestTable.NONE);
    }

    private void household(int row, String number, LedgerEntry entry) {
        HouseholdRows household = outline(entry.at().home(), number);
        mark(RowMark.SECOND_HEAD, row, !is(RowMark.TWICE, row) && isSecondHead(row, entry.at()));
        entry.at()
                .place()
                .ifPresent(where -> mark(RowMark.OTHER_PLACE, row, household.place(row, Digest.of(where.code()))));
        entry.verification().ifPresent(verification -> household.verified(row, verification));
    }

    /** Whoever is named first is the head, though the row be refused: the next ledger may have it repaired. */
    private boolean isSecondHead(int row, Standing at) {
        return at.relation() == Relation.HEAD
                && at.household()
                        .filter(number -> outline(at.home(), number).head(row))
                        .isPresent();
    }

    private HouseholdRows outline(AreaCode home, String number) {
        int known = households.putIfAbsent(digest(home, number), outlines.size());
        if (known == DigestTable.NONE) {
            outlines.add(new HouseholdRows());
        }
        return outlines.get(known == DigestTable.NONE ? outlines.size() - 1 : known);
    }

    private void grid(int row, LedgerEntry entry) {
        if (entry.at().place().isPresent() && entry.at().grid().isPresent()) {
            Digest place = digest(entry.at().home(), entry.at().place().get().code());
            int grid = memory.grids.computeIfAbsent(entry.at().grid().get().code(), code -> memory.grids.size());
            int first = memory.places.putIfAbsent(place, grid);
            mark(RowMark.OTHER_GRID, row, first != DigestTable.NONE && first != grid);
        }
    }

    private void mark(RowMark mark, int row) {
        mark(mark, row, true);
    }

    private void mark(RowMark mark, int row, boolean holds) {
        if (holds) {
            marks.getOrDefault(mark, new BitSet()).set(row);
        }
    }

    private static Digest digest(AreaCode home, String text) {
        return Digest.of(home.code() + '\u001f' + text);
    }

    /** A personal value prints as a mask; its JSON is in the clear. */
    private static String text(Object value) {
        return Json.strict().write(value);
    }
}
