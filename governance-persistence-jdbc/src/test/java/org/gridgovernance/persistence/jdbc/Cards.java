package org.gridgovernance.persistence.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.Ref;

/** Makes changes of cards. */
final class Cards {
    /** How many are many. */
    static final int MANY = 300;

    static final AreaCode HOME = AreaCode.of("420102001001");
    static final AreaCode OTHER_HOME = AreaCode.of("420102002001");
    static final Moment MOMENT =
            new Moment(Instant.parse("2026-03-01T01:02:03.000004Z"), Instant.parse("2026-03-02T00:00:00Z"));
    private static final AtomicLong NEXT = new AtomicLong();

    private Cards() {}

    static UUID id() {
        return new UUID(0x0190_0000_0000_7000L, NEXT.incrementAndGet());
    }

    static Card card(String note) {
        return Card.of(HOME, id(), note);
    }

    static Ref<Card> ref(Card card) {
        return Card.TYPE.ref(card.home(), card.id());
    }

    static Change<Card> begin(Card card) {
        return change(ref(card), Optional.empty(), new Card.Begun(card));
    }

    /** More than are written one by one, each begun, and those cards. */
    static Change<?>[] manyAnd(Card... last) {
        return Stream.concat(Stream.generate(() -> card("many")).limit(MANY), Stream.of(last))
                .map(Cards::begin)
                .toArray(Change<?>[]::new);
    }

    /** Begun by that actor. */
    static Change<Card> by(String actor, Card card) {
        Change<Card> begun = begin(card);
        JournalEntry<Card> entry = begun.entries().get(0);
        return new Change<>(
                begun.ref(),
                begun.before(),
                begun.after(),
                List.of(new JournalEntry<>(
                        entry.ref(),
                        entry.version(),
                        entry.event(),
                        entry.moment(),
                        actor,
                        entry.command(),
                        entry.decidedBy())));
    }

    static Change<Card> change(Ref<Card> ref, Versioned<Card> before, Card after) {
        return change(ref, Optional.of(before), new Card.Changed(after));
    }

    static Change<Card> erase(Ref<Card> ref, Versioned<Card> before) {
        return change(ref, Optional.of(before), new Card.Erased("asked"));
    }

    static Change<Card> change(Ref<Card> ref, Optional<Versioned<Card>> before, Event... events) {
        List<JournalEntry<Card>> entries = new ArrayList<>();
        Card state = before.map(Versioned::state).orElse(null);
        long version = before.map(Versioned::version).orElse(0L);
        for (Event event : events) {
            entries.add(new JournalEntry<>(
                    ref,
                    ++version,
                    event,
                    MOMENT,
                    "worker-1",
                    CommandId.of("c-" + version),
                    List.of("open/1: permit")));
            state = Card.TYPE.fold(state, ref, event, MOMENT);
        }
        return new Change<>(ref, before, state, entries);
    }

    static CommandRecord command(String id, Change<Card> change) {
        return new CommandRecord(
                new CommandKey("worker-1", CommandId.of(id)),
                "digest-" + id,
                change.ref(),
                change.version(),
                List.of(),
                MOMENT.recordedAt());
    }

    static Changes with(CommandRecord command, Change<?>... changes) {
        return new Changes(List.of(changes), Map.of(), List.of(command));
    }

    static void save(GovernanceStore store, Change<?>... changes) {
        save(store, Changes.of(changes));
    }

    static void save(GovernanceStore store, Changes changes) {
        store.inTransaction(session -> {
            session.save(changes);
            return true;
        });
    }

    static Ref<Card> saved(GovernanceStore store, Card card) {
        save(store, begin(card));
        return ref(card);
    }

    static Versioned<Card> read(GovernanceStore store, Ref<Card> ref) {
        return store.inTransaction(session -> session.find(ref)).orElseThrow();
    }
}
