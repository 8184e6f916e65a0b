package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How rows of one table are written. Made once, as are the texts of its statements; compared by identity. */
final class WriteForm {
    private final Write.Action action;
    private final String table;
    private final List<Column> match;
    private final List<Column> set;
    private final List<Column> columns;
    private final Map<Object, String> texts = new ConcurrentHashMap<>();

    /**
     * The form.
     *
     * @param match the columns by which a row is known: of an insert its key, else what must stand in it
     * @param set the other columns
     */
    WriteForm(Write.Action action, String table, List<Column> match, List<Column> set) {
        this.action = action;
        this.table = table;
        this.match = match;
        this.set = set;
        columns = Stream.concat(match.stream(), set.stream()).toList();
    }

    Write.Action action() {
        return action;
    }

    String table() {
        return table;
    }

    List<Column> match() {
        return match;
    }

    List<Column> set() {
        return set;
    }

    List<Column> columns() {
        return columns;
    }

    /** The text of a statement that is worded so; there are few. */
    String text(Object wording, Supplier<String> made) {
        @Nullable String known = texts.get(wording);
        return known == null ? texts.computeIfAbsent(wording, any -> made.get()) : known;
    }

    /** Rows in this form, of which it does not matter whether one is missed. */
    Write of(List<@Nullable Object[]> rows) {
        return new Write(this, rows, null);
    }

    /** Rows in this form, and what is thrown for the first that was not there, or not free. */
    Write of(List<@Nullable Object[]> rows, IntFunction<RuntimeException> missed) {
        return new Write(this, rows, missed);
    }
}
