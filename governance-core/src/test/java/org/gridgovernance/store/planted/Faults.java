package org.gridgovernance.store.planted;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/** Stores with one fault each, as neighbours had them. */
final class Faults {
    private Faults() {}

    /** Keeps nothing. */
    static GovernanceStore noOp() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public void save(Changes changes) {
                // keeps nothing
            }
        });
    }

    /** Does not look at the version that was read. */
    static GovernanceStore lastWriteWins() {
        return PlantedStore.with(Faults::forgettingVersions);
    }

    private static StoreSession forgettingVersions(StoreSession sound) {
        return new Meddling(sound) {
            @Override
            public void save(Changes changes) {
                honest.save(new Changes(
                        changes.changes().stream().<Change<?>>map(this::rebased).toList(),
                        changes.guards(),
                        changes.commands()));
            }

            private <A extends Aggregate> Change<A> rebased(Change<A> change) {
                Optional<Versioned<A>> now = honest.find(change.ref());
                long version = now.map(Versioned::version).orElse(0L);
                List<JournalEntry<A>> entries = new ArrayList<>();
                for (JournalEntry<A> entry : change.entries()) {
                    entries.add(new JournalEntry<>(
                            entry.ref(),
                            ++version,
                            entry.event(),
                            entry.moment(),
                            entry.actor(),
                            entry.command(),
                            entry.decidedBy()));
                }
                return new Change<>(change.ref(), now, change.after(), entries);
            }
        };
    }

    /** Commits also what failed. */
    static GovernanceStore keepsWhatFailed() {
        MemoryStore honest = new MemoryStore();
        return new GovernanceStore() {
            @Override
            public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
                List<RuntimeException> failed = new ArrayList<>();
                T result = honest.inTransaction(session -> {
                    try {
                        return work.apply(session);
                    } catch (ArithmeticException | IllegalArgumentException thrown) {
                        failed.add(thrown);
                        return null;
                    }
                });
                if (!failed.isEmpty()) {
                    throw failed.get(0);
                }
                return result;
            }

            @Override
            public Seal seal() {
                return honest.seal();
            }
        };
    }

    /** Once something was rolled back, the last events of every life are gone. */
    static GovernanceStore losesEventsOnRollback() {
        MemoryStore memory = new MemoryStore();
        AtomicBoolean rolledBack = new AtomicBoolean();
        return new GovernanceStore() {
            @Override
            public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
                try {
                    return memory.inTransaction(session -> work.apply(new Meddling(session) {
                        @Override
                        public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
                            return rolledBack.get() ? Stream.empty() : honest.journal(range);
                        }
                    }));
                } catch (RuntimeException failed) {
                    rolledBack.set(true);
                    throw failed;
                }
            }

            @Override
            public Seal seal() {
                return memory.seal();
            }
        };
    }

    /** Keeps milliseconds only. */
    static GovernanceStore truncatesTime() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
                return honest.journal(range)
                        .map(entry -> new JournalEntry<>(
                                entry.ref(),
                                entry.version(),
                                entry.event(),
                                new Moment(
                                        entry.moment().occurredAt().truncatedTo(ChronoUnit.MILLIS),
                                        entry.moment().recordedAt().truncatedTo(ChronoUnit.MILLIS)),
                                entry.actor(),
                                entry.command(),
                                entry.decidedBy()));
            }
        });
    }

    /** Finds an aggregate whatever home was asked. */
    static GovernanceStore ignoresHome() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public Gathered gather(Wanted wanted) {
                Gathered found = honest.gather(wanted);
                Map<Ref<?>, Versioned<?>> states = new HashMap<>(found.states());
                wanted.refs().forEach(ref -> elsewhere(ref).ifPresent(state -> states.putIfAbsent(ref, state)));
                return new Gathered(found.commands(), states, found.holders(), found.pages());
            }

            private <A extends Aggregate> Optional<Versioned<A>> elsewhere(Ref<A> ref) {
                return honest.search(Criteria.of(ref.type()).limit(10_000)).items().stream()
                        .filter(other -> other.ref().id().equals(ref.id()))
                        .findFirst()
                        .map(Found::versioned);
            }
        });
    }

    /** Takes a value for free that somebody else holds. */
    static GovernanceStore forgetsUniqueKeys() {
        return PlantedStore.with(Faults::forgettingKeys);
    }

    private static StoreSession forgettingKeys(StoreSession sound) {
        return new Meddling(sound) {
            @Override
            public void save(Changes changes) {
                try {
                    honest.save(changes);
                } catch (KeyTakenException taken) {
                    if (taken.key().isEmpty()) {
                        throw taken;
                    }
                }
            }
        };
    }

    /** Does not remember commands. */
    static GovernanceStore forgetsCommands() {
        return PlantedStore.with(Faults::forgettingCommands);
    }

    private static StoreSession forgettingCommands(StoreSession sound) {
        return new Meddling(sound) {
            @Override
            public void save(Changes changes) {
                honest.save(new Changes(changes.changes(), changes.guards(), List.of()));
            }
        };
    }

    /** Does not look at what was only read. */
    static GovernanceStore ignoresGuards() {
        return PlantedStore.with(Faults::forgettingGuards);
    }

    private static StoreSession forgettingGuards(StoreSession sound) {
        return new Meddling(sound) {
            @Override
            public void save(Changes changes) {
                honest.save(new Changes(changes.changes(), Map.of(), changes.commands()));
            }
        };
    }

    private static final long DAWDLES = 200_000;

    /** Reads without holding anything, and looks at versions only when it writes. */
    static GovernanceStore holdsNothing() {
        return holdingNothing(sound -> sound);
    }

    /** Nor looks at versions. */
    static GovernanceStore holdsNothingAndForgetsVersions() {
        return holdingNothing(Faults::forgettingVersions);
    }

    /** Nor at unique keys. */
    static GovernanceStore holdsNothingAndForgetsKeys() {
        return holdingNothing(Faults::forgettingKeys);
    }

    /** Nor at what was only read. */
    static GovernanceStore holdsNothingAndForgetsGuards() {
        return holdingNothing(Faults::forgettingGuards);
    }

    /** Nor at commands that were done. */
    static GovernanceStore holdsNothingAndForgetsCommands() {
        return holdingNothing(Faults::forgettingCommands);
    }

    private static GovernanceStore holdingNothing(UnaryOperator<StoreSession> fault) {
        MemoryStore memory = new MemoryStore();
        return new GovernanceStore() {
            @Override
            public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
                return work.apply(new Meddling(memory.<StoreSession>inTransaction(session -> session)) {
                    @Override
                    public Gathered gather(Wanted wanted) {
                        Gathered read = memory.inTransaction(session -> session.gather(wanted));
                        LockSupport.parkNanos(DAWDLES); // so that others come between
                        return read;
                    }

                    @Override
                    public void save(Changes changes) {
                        memory.inTransaction(session -> {
                            fault.apply(session).save(changes);
                            return changes;
                        });
                    }
                });
            }

            @Override
            public Seal seal() {
                return memory.seal();
            }
        };
    }

    /** Takes whatever was only read for changed. */
    static GovernanceStore refusesGuards() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public void save(Changes changes) {
                if (!changes.guards().isEmpty()) {
                    throw new StaleVersionException("guard");
                }
                honest.save(changes);
            }
        });
    }

    /** Answers "as known then" with what is known now. */
    static GovernanceStore ignoresAsKnown() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
                return honest.search(meddled(criteria, this::now));
            }

            private <A extends Aggregate> Condition<A> now(Condition<A> condition) {
                return condition instanceof Condition.Held<A> held
                        ? new Condition.Held<>(
                                held.index(),
                                held.values(),
                                When.during(held.when().days()))
                        : condition;
            }
        });
    }

    /** Looks at the first day of a period only. */
    static GovernanceStore looksAtTheFirstDay() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
                return honest.search(meddled(criteria, this::firstDay));
            }

            private <A extends Aggregate> Condition<A> firstDay(Condition<A> condition) {
                return condition instanceof Condition.Held<A> held
                        ? new Condition.Held<>(
                                held.index(),
                                held.values(),
                                held.when()
                                        .narrowed(Period.of(held.when().days().first())))
                        : condition;
            }
        });
    }

    /** Takes two steps that both held in a period for steps that held on one day of it. */
    static GovernanceStore joinsWhatNeverMet() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
                return honest.search(meddled(criteria, this::firstStep));
            }

            private <A extends Aggregate> Condition<A> firstStep(Condition<A> condition) {
                return condition instanceof Condition.HeldThrough<A> through
                                && !through.when().days().isOneDay()
                        ? new Condition.Held<>(through.join().first(), Set.of(), through.when())
                        : condition;
            }
        });
    }

    private static <A extends Aggregate> Criteria<A> meddled(Criteria<A> criteria, UnaryOperator<Condition<A>> with) {
        return new Criteria<>(
                criteria.type(),
                criteria.areas(),
                criteria.except(),
                criteria.anyOf().stream()
                        .map(all -> all.stream().map(with).toList())
                        .toList(),
                criteria.order(),
                criteria.limit(),
                criteria.after());
    }

    /** Begins the next page one too late. */
    static GovernanceStore skipsBetweenPages() {
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
                Page<Found<A>> page = honest.search(criteria);
                return criteria.after().isPresent() && page.items().size() > 1
                        ? new Page<>(page.items().subList(1, page.items().size()), page.next())
                        : page;
            }
        });
    }

    /** Reads erased values in the clear. */
    static GovernanceStore remembersTheErased() {
        Map<Ref<?>, Versioned<?>> kept = new HashMap<>();
        return PlantedStore.with(honest -> new Meddling(honest) {
            @Override
            public void save(Changes changes) {
                changes.changes()
                        .forEach(change -> change.before().ifPresent(before -> kept.put(change.ref(), before)));
                honest.save(changes);
            }

            @Override
            public Gathered gather(Wanted wanted) {
                Gathered found = honest.gather(wanted);
                Map<Ref<?>, Versioned<?>> states = new HashMap<>(found.states());
                states.replaceAll((ref, state) -> state.erased() ? kept.get(ref) : state);
                return new Gathered(found.commands(), states, found.holders(), found.pages());
            }
        });
    }
}
