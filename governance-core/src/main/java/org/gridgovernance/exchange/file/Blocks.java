package org.gridgovernance.exchange.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * Cells merged over several rows (合并单元格): what the first says, all say. Eight bytes a block; immutable once a sheet was
 * read.
 */
public final class Blocks {
    /** Of a text, which has none. */
    public static final Blocks NONE = new Blocks();

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");
    private static final int ROW_BITS = 20;
    private static final int ROWS = (1 << ROW_BITS) - 1;
    private static final int MOST = 1 << 22;

    private long[] blocks = new long[16];
    private int count;

    Blocks() {}

    /** Takes a block as the sheet writes it: {@code A2:A5}. */
    void add(String range) throws UnfitFileException {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches() || count == MOST) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        long first = Math.max(0, Integer.parseInt(parts.group(2)) - 1);
        long last = Math.max(0, Integer.parseInt(parts.group(3)) - 1);
        if (last > first && last <= ROWS) {
            blocks = count < blocks.length ? blocks : Arrays.copyOf(blocks, count * 2);
            blocks[count++] = first << (2 * ROW_BITS) | last << ROW_BITS | CellPlace.column(parts.group(1));
        }
    }

    /** In the order of their first rows. */
    Blocks sorted() {
        Arrays.sort(blocks, 0, count);
        return this;
    }

    /** Begins to fill the rows of a sheet, those columns of it. */
    public Filling filling(IntPredicate columns) {
        return new Filling(columns);
    }

    /** Fills the rows of a sheet, one after the other. For one thread. */
    public final class Filling {
        private final IntPredicate columns;
        private final List<Block> open = new ArrayList<>();
        private int next;

        private record Block(int column, int last, String text) {}

        Filling(IntPredicate columns) {
            this.columns = columns;
        }

        /** The cells of a row, the blank ones of its blocks filled; a row that is blank as a whole stays so. */
        public List<String> fill(int row, List<String> cells) {
            open.removeIf(block -> block.last() < row);
            while (next < count && first(blocks[next]) <= row) {
                begin(blocks[next++], row, cells);
            }
            if (open.isEmpty() || cells.stream().allMatch(String::isBlank)) {
                return cells;
            }
            List<String> filled = new ArrayList<>(cells);
            open.stream()
                    .filter(block -> block.column() < filled.size()
                            && filled.get(block.column()).isBlank())
                    .forEach(block -> filled.set(block.column(), block.text()));
            return filled;
        }

        private void begin(long block, int row, List<String> cells) {
            int column = (int) (block & ROWS);
            int last = (int) (block >> ROW_BITS & ROWS) + 1;
            boolean free = open.stream().noneMatch(other -> other.column() == column);
            if (free && first(block) == row && columns.test(column) && column < cells.size()) {
                open.add(new Block(column, last, cells.get(column)));
            }
        }

        private static int first(long block) {
            return (int) (block >> (2 * ROW_BITS)) + 1;
        }
    }
}
