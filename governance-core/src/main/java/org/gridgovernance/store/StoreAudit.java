package org.gridgovernance.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.seal.TamperedException;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Replays every aggregate from its journal and compares it with the stored state (状态与日志核对).
 *
 * @param aggregates how many were replayed
 * @param events how many events were read
 * @param differences every difference, named by type, home, id and kind; none is the good answer
 */
public record StoreAudit(long aggregates, long events, List<String> differences) {
    /** Copies the list. */
    public StoreAudit {
        differences = List.copyOf(differences);
    }

    /** Replays all aggregates of these types in an area. */
    public static StoreAudit of(GovernanceStore store, List<AggregateType<?>> types, AreaCode area) {
        Tally tally = new Tally();
        types.forEach(type -> store.inTransaction(session -> {
            tally.replay(session, type, area);
            return tally;
        }));
        return new StoreAudit(tally.aggregates, tally.events, tally.differences);
    }

    /** Whether every stored state is the fold of its journal. */
    public boolean isClean() {
        return differences.isEmpty();
    }

    private static final class Tally {
        private long aggregates;
        private long events;
        private final List<String> differences = new ArrayList<>();

        <A extends Aggregate> void replay(StoreSession session, AggregateType<A> type, AreaCode area) {
            try (Stream<Found<A>> states = session.states(JournalRange.of(type, area))) {
                states.forEach(found -> compare(session, found));
            }
        }

        private <A extends Aggregate> void compare(StoreSession session, Found<A> found) {
            aggregates++;
            try {
                Optional<String> difference = difference(found, replayed(session, found.ref()));
                difference.ifPresent(kind -> differences.add(found.ref() + ": " + kind));
            } catch (TamperedException | IllegalStateException | IllegalArgumentException broken) {
                differences.add(found.ref() + ": journal unreadable");
            }
        }

        private <A extends Aggregate> @Nullable Versioned<A> replayed(StoreSession session, Ref<A> ref) {
            @Nullable Versioned<A> state = null;
            try (Stream<JournalEntry<A>> entries = session.journal(JournalRange.of(ref))) {
                for (JournalEntry<A> entry : (Iterable<JournalEntry<A>>) entries::iterator) {
                    events++;
                    A before = state == null ? null : state.state();
                    long version = state == null ? 1 : state.version() + 1;
                    if (entry.version() != version) {
                        throw new IllegalStateException("a gap");
                    }
                    state = new Versioned<>(
                            ref.type().fold(before, ref, entry.event(), entry.moment()), version, false);
                }
            }
            return state;
        }

        private static <A extends Aggregate> Optional<String> difference(
                Found<A> found, @Nullable Versioned<A> replayed) {
            if (replayed == null) {
                return Optional.of("no journal");
            }
            if (replayed.version() != found.versioned().version()) {
                return Optional.of("version");
            }
            return replayed.state().equals(found.state()) ? Optional.empty() : Optional.of("state");
        }
    }
}
