package org.gridgovernance.persistence.jdbc;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written to one table, all in the same way.
 *
 * @param form the way
 * @param rows the values, of the columns by which a row is known first
 * @param missed what is thrown for the first row that was not there, or not free; null if that does not matter
 */
record Write(
        WriteForm form,
        List<@Nullable Object[]> rows,
        @Nullable IntFunction<RuntimeException> missed) {

    /** None was missed. */
    static final int NONE = -1;

    /** What is done with the rows. */
    enum Action {
        /** Adds a row if its key is free. */
        INSERT,
        /** Changes the row that matches. */
        UPDATE,
        /** Removes the row that matches. */
        DELETE,
        /** Changes nothing; the row that matches cannot be changed by others until the end. */
        STAND,
        /** As {@link #STAND}, of rows some of which are going to be changed. */
        HOLD,
        /** Changes nothing; no row may match. */
        ABSENT
    }

    Action action() {
        return form.action();
    }

    String table() {
        return form.table();
    }

    /** Whether it leaves other rows than it met. */
    boolean changes() {
        return action() == Action.INSERT || action() == Action.UPDATE || action() == Action.DELETE;
    }

    /** Whether there are any; each is formed, for what is written after them may depend on it. */
    boolean hasRows() {
        rows.forEach(row -> {});
        return !rows.isEmpty();
    }

    boolean isOfOneRow() {
        return rows.size() == 1;
    }

    boolean reports() {
        return missed != null;
    }

    /** Throws what the first missed row is worth. */
    void judge(int first) {
        int miss = least(first, action() == Action.INSERT ? firstRepeated() : NONE);
        if (missed != null && miss != NONE) {
            throw missed.apply(miss);
        }
    }

    private static int least(int one, int other) {
        return one == NONE || other == NONE ? Math.max(one, other) : Math.min(one, other);
    }

    private int firstRepeated() {
        if (isOfOneRow()) {
            return NONE;
        }
        Set<List<?>> seen = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!seen.add(Arrays.asList(rows.get(at)).subList(0, form.match().size()))) {
                return at;
            }
        }
        return NONE;
    }
}
