package org.gridgovernance.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.jspecify.annotations.Nullable;

/**
 * Replays every aggregate from its journal and compares it with what else the store holds of it (状态与日志核对): its state, the
 * values under which it is found, and whether its personal values are there. What cannot be read is named and does not
 * end the audit; only a store out of reach does. Reads each type once, in one consistent view, and holds one aggregate at
 * a time. Immutable.
 *
 * <p><strong>What it cannot see:</strong> whoever may write to the store and rewrites an open event, the state and the
 * indexes to match, removes all traces of an aggregate, restores an older backup, changes who did it ({@code actor}),
 * when, by which command, or what decided ({@code decidedBy}), or remembered commands, leaves no difference. Keep backups
 * and the database's own log out of that person's reach.
 *
 * @param aggregates how many have a state or a journal
 * @param events how many lines of the journal were read
 * @param found how many differences were found; 0 is the good answer
 * @param differences the first 10,000 of them, each an {@link AuditReason} whose path names type, home, id and, after a
 *     {@code #}, the version, index or key; never a value
 */
public record StoreAudit(long aggregates, long events, long found, List<Reason> differences) {
    private static final int MOST_NAMED = 10_000;

    /** Copies the list. */
    public StoreAudit {
        differences = List.copyOf(differences);
    }

    /**
     * Audits all aggregates of these types in an area.
     *
     * @throws StoreUnavailableException if the store fails
     */
    public static StoreAudit of(GovernanceStore store, List<AggregateType<?>> types, AreaCode area) {
        Tally tally = new Tally();
        types.forEach(type -> store.inSnapshot(session -> {
            tally.audit(session, type, area, store.seal());
            return tally;
        }));
        return new StoreAudit(tally.aggregates, tally.events, tally.found, tally.differences);
    }

    /** Whether no difference was found. */
    public boolean isClean() {
        return found == 0;
    }

    private static final class Tally {
        private final List<Reason> differences = new ArrayList<>();
        private long aggregates;
        private long events;
        private long found;

        <A extends Aggregate> void audit(StoreSession session, AggregateType<A> type, AreaCode area, Seal seal) {
            try (Stream<Trace<A>> traces = session.traces(type, area)) {
                Life<A> life = null;
                for (Iterator<Trace<A>> each = traces.iterator(); each.hasNext(); ) {
                    Trace<A> trace = each.next();
                    if (life == null || !life.isOf(trace)) {
                        count(life);
                        life = new Life<>(type, trace.id(), seal);
                    }
                    life.add(trace);
                }
                count(life);
            }
        }

        private void count(@Nullable Life<?> life) {
            if (life != null) {
                List<Reason> differing = life.differences();
                aggregates += life.isThere() ? 1 : 0;
                events += life.events();
                found += differing.size();
                differing.stream().limit(MOST_NAMED - differences.size()).forEach(differences::add);
            }
        }
    }
}
