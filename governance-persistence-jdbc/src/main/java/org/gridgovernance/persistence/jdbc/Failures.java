package org.gridgovernance.persistence.jdbc;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreUnavailableException;

/**
 * Turns what a driver throws into the port's own words. A driver's message may show the values of a row, so neither it
 * nor its exception goes further: not as a cause, not as suppressed, not into a log.
 */
final class Failures {
    /** Serialization failure, deadlock, lock not available; unique violation; H2: lock timeout, concurrent update. */
    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03", "23505", "HYT00", "90131");

    private Failures() {}

    /** Something that may fail in a driver. */
    @FunctionalInterface
    interface Calling<T> {
        T call() throws SQLException;
    }

    /** Something that may fail in a driver and gives nothing. */
    @FunctionalInterface
    interface Doing {
        void run() throws SQLException;
    }

    static <T> T calling(Calling<T> what) {
        try {
            return what.call();
        } catch (SQLException failed) {
            throw of(failed);
        }
    }

    /** As {@link #calling}, for what only drivers and pools do: a pool hides what the driver said in an exception of its own. */
    static <T> T driving(Calling<T> what) {
        try {
            return what.call();
        } catch (SQLException failed) {
            throw of(failed);
        } catch (RuntimeException failed) {
            throw of(failed);
        }
    }

    static RuntimeException of(RuntimeException failed) {
        return of(cause(failed));
    }

    private static SQLException cause(RuntimeException failed) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable each = failed; each != null && seen.add(each); each = each.getCause()) {
            if (each instanceof SQLException said) {
                return said;
            }
        }
        return new SQLException();
    }

    /** Tries; on the way out after a failure there is nobody left to tell. */
    static boolean trying(Doing what) {
        try {
            what.run();
            return true;
        } catch (SQLException | RuntimeException ignored) {
            return false;
        }
    }

    static RuntimeException of(SQLException failed) {
        String state = state(failed);
        return RACES.contains(state)
                ? new StaleVersionException("SQLSTATE " + state)
                : new StoreUnavailableException("SQLSTATE " + state);
    }

    private static String state(SQLException failed) {
        for (SQLException each = failed; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null) {
                return each.getSQLState();
            }
        }
        return "unknown";
    }
}
