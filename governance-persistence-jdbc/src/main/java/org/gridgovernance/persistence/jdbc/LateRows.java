package org.gridgovernance.persistence.jdbc;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are known only once those written before them are formed. Where any of those are {@link FormedRows}, the journal
 * before these has as many rows or more, and nobody asks for these before they are written. For one thread.
 */
final class LateRows extends AbstractList<@Nullable Object[]> {
    private final List<@Nullable Object[]> before;
    private final Supplier<List<@Nullable Object[]>> rows;
    private @Nullable List<@Nullable Object[]> known;

    /**
     * Rows known once those are formed.
     *
     * @param before the rows written before
     */
    LateRows(List<@Nullable Object[]> before, Supplier<List<@Nullable Object[]>> rows) {
        this.before = before;
        this.rows = rows;
    }

    @Override
    public @Nullable Object[] get(int index) {
        return known().get(index);
    }

    @Override
    public int size() {
        return known().size();
    }

    private List<@Nullable Object[]> known() {
        @Nullable List<@Nullable Object[]> all = known;
        if (all == null) {
            mustBeFormed();
            all = rows.get();
            known = all;
        }
        return all;
    }

    /** Asked too early, rows would be written without the keys they are sealed under. */
    private void mustBeFormed() {
        if (before instanceof FormedRows<?> forming && !forming.areFormed()) {
            throw new IllegalStateException("asked for before those on which they depend are formed");
        }
    }
}
