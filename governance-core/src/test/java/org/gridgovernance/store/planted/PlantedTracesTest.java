package org.gridgovernance.store.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Trace;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit names every kind of difference in what a store holds, of whichever store. */
class PlantedTracesTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final Moment NOW = new Moment(Instant.EPOCH, Instant.EPOCH);

    /**
     * A thing.
     *
     * @param home its home
     * @param label what it is called
     */
    public record Thing(AreaCode home, String label) implements Aggregate {}

    /**
     * It was labelled.
     *
     * @param label what it is called
     */
    public record Labelled(String label) implements Event {}

    /**
     * It was labelled again.
     *
     * @param label what it is called now
     */
    public record Relabelled(String label) implements Event {}

    /** It was erased. */
    public record Erased() implements Event.Erasing {}

    private static final AggregateType<Thing> TYPE = AggregateType.named("thing", Thing.class)
            .begins("labelled", Labelled.class, (ref, event, at) -> new Thing(ref.home(), event.label()))
            .folds("relabelled", Relabelled.class, (before, event, at) -> new Thing(before.home(), event.label()))
            .folds("erased", Erased.class, (before, event, at) -> before)
            .index(Index.value("label", ColumnKind.TEXT, thing -> Optional.of(thing.label())))
            .build();

    private static final Ref<Thing> FIRST = TYPE.ref(HOME, new UUID(1, 1));
    private static final Ref<Thing> VICTIM = TYPE.ref(HOME, new UUID(1, 2));
    private static final Ref<Thing> ERASED = TYPE.ref(HOME, new UUID(1, 3));
    private static final Ref<Thing> LAST = TYPE.ref(HOME, new UUID(-1, 4));

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("state-missing", VICTIM, trace -> without(trace, Trace.State.class)),
                fault("journal-missing", VICTIM, trace -> without(trace, Trace.Line.class)),
                fault("gap#2", VICTIM, trace -> withoutLine(trace, 1)),
                fault("gap#3", VICTIM, trace -> withoutLine(trace, 2)),
                fault("version-differs index-differs#label", VICTIM, trace -> withoutLine(trace, 3)),
                fault("state-unreadable", VICTIM, trace -> state(trace, any -> Optional.empty(), false)),
                fault("state-differs", VICTIM, trace -> state(trace, state -> relabelled(state, "x"), false)),
                fault("home-differs", VICTIM, trace -> state(trace, PlantedTracesTest::moved, false)),
                fault("erased-without-event", VICTIM, trace -> state(trace, same -> same, true)),
                fault("event-without-erasure", ERASED, trace -> state(trace, same -> same, false)),
                fault("entry-unreadable#2", VICTIM, trace -> line(trace, 2, entry -> Optional.empty())),
                fault("entry-unreadable#2", VICTIM, trace -> line(trace, 2, entry -> saying(entry, new Labelled("y")))),
                fault("home-differs#2", VICTIM, trace -> line(trace, 2, PlantedTracesTest::entryMoved)),
                fault(
                        "state-differs index-differs#label",
                        VICTIM,
                        trace -> line(trace, 3, entry -> saying(entry, new Relabelled("y")))),
                fault("index-differs#label", VICTIM, trace -> without(trace, Trace.Posted.class)),
                fault("index-differs#label", VICTIM, trace -> posted(trace, "label", false)),
                fault("key-differs#number", VICTIM, trace -> posted(trace, "number", true)),
                fault(
                        "journal-missing state-unreadable",
                        VICTIM,
                        trace -> without(
                                state(trace, state -> relabelled(state, "x".repeat(999)), false), Trace.Line.class)));
    }

    private static Arguments fault(String named, Ref<Thing> whom, UnaryOperator<Stream<Trace<Thing>>> how) {
        return Arguments.of(named, whom, how);
    }

    private static Stream<Trace<Thing>> without(Stream<Trace<Thing>> traces, Class<?> kind) {
        return traces.filter(trace -> !kind.isInstance(trace));
    }

    private static Stream<Trace<Thing>> withoutLine(Stream<Trace<Thing>> traces, long version) {
        return traces.filter(trace -> !(trace instanceof Trace.Line<Thing> line && line.version() == version));
    }

    private static Stream<Trace<Thing>> state(
            Stream<Trace<Thing>> traces, UnaryOperator<Optional<Found<Thing>>> change, boolean erased) {
        return traces.map(trace -> trace instanceof Trace.State<Thing> state
                ? new Trace.State<>(state.id(), erased, change.apply(state.found()))
                : trace);
    }

    private static Optional<Found<Thing>> relabelled(Optional<Found<Thing>> state, String label) {
        return state.map(found -> new Found<>(
                found.ref(),
                new Versioned<>(
                        new Thing(HOME, label),
                        found.versioned().version(),
                        found.versioned().erased())));
    }

    private static Optional<Found<Thing>> moved(Optional<Found<Thing>> state) {
        return state.map(found ->
                new Found<>(TYPE.ref(AreaCode.of("420102018002"), found.ref().id()), found.versioned()));
    }

    private static Stream<Trace<Thing>> line(
            Stream<Trace<Thing>> traces, long version, UnaryOperator<Optional<JournalEntry<Thing>>> change) {
        return traces.map(trace -> trace instanceof Trace.Line<Thing> line && line.version() == version
                ? new Trace.Line<>(line.id(), version, change.apply(line.entry()))
                : trace);
    }

    private static Optional<JournalEntry<Thing>> saying(Optional<JournalEntry<Thing>> entry, Event other) {
        return entry.map(one -> entry(one.ref(), one.version(), other));
    }

    private static Optional<JournalEntry<Thing>> entryMoved(Optional<JournalEntry<Thing>> entry) {
        return entry.map(
                one -> entry(TYPE.ref(AreaCode.of("420102018002"), one.ref().id()), one.version(), one.event()));
    }

    private static Stream<Trace<Thing>> posted(Stream<Trace<Thing>> traces, String index, boolean unique) {
        return traces.flatMap(trace -> trace instanceof Trace.State<Thing>
                ? Stream.of(trace, new Trace.Posted<>(trace.id(), index, unique, List.of("more")))
                : Stream.of(trace));
    }

    private static JournalEntry<Thing> entry(Ref<Thing> ref, long version, Event event) {
        return new JournalEntry<>(ref, version, event, NOW, "somebody", CommandId.of("c"), List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyDifferenceIsNamedAndTheAuditGoesOn(
            String named, Ref<Thing> whom, UnaryOperator<Stream<Trace<Thing>>> fault) {
        StoreAudit audit = audit(whom, fault);
        assertThat(audit.differences().stream()
                        .map(one -> one.code().replace("audit.", "")
                                + one.path().replaceFirst("^thing/\\d{12}/" + whom.id(), "")))
                .containsExactlyInAnyOrder(named.split(" "));
        assertThat(audit.found()).isEqualTo(audit.differences().size());
        assertThat(audit.aggregates()).isEqualTo(4);
    }

    @Test
    void whatIsWholeIsClean() {
        assertThat(audit(VICTIM, honest -> honest)).isEqualTo(new StoreAudit(4, 13, 0, List.of()));
    }

    @Test
    void allDifferencesAreCountedAndTheFirstTenThousandNamed() {
        StoreAudit audit = audit(
                VICTIM,
                traces -> traces.flatMap(trace -> trace instanceof Trace.State<Thing>
                        ? Stream.concat(
                                Stream.of(trace),
                                Stream.<Trace<Thing>>iterate(
                                                more(0), last -> more(((Trace.Posted<Thing>) last).index()))
                                        .limit(12_000))
                        : Stream.of(trace)));
        assertThat(audit.found()).isEqualTo(12_000);
        assertThat(audit.differences()).hasSize(10_000);
        assertThat(audit.isClean()).isFalse();
    }

    private static Trace<Thing> more(int number) {
        return new Trace.Posted<>(VICTIM.id(), "i" + number, false, List.of("x"));
    }

    private static Trace<Thing> more(String last) {
        return more(Integer.parseInt(last.substring(1)) + 1);
    }

    private static StoreAudit audit(Ref<Thing> whom, UnaryOperator<Stream<Trace<Thing>>> fault) {
        MemoryStore honest = new MemoryStore();
        Stream.of(FIRST, VICTIM, ERASED, LAST).forEach(ref -> live(honest, ref));
        honest.inTransaction(session -> {
            session.save(change(session.find(ERASED), ERASED, new Erased()));
            return 1;
        });
        GovernanceStore planted = new PlantedStore(honest, session -> new Meddling(session) {
            @Override
            public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
                return meddled(session.traces(type, area).toList());
            }

            @SuppressWarnings("unchecked")
            private <A extends Aggregate> Stream<Trace<A>> meddled(List<Trace<A>> traces) {
                Stream<Trace<Thing>> others = traces.stream()
                        .filter(trace -> !trace.id().equals(whom.id()))
                        .map(one -> (Trace<Thing>) one);
                Stream<Trace<Thing>> own = traces.stream()
                        .filter(trace -> trace.id().equals(whom.id()))
                        .map(one -> (Trace<Thing>) one);
                return Stream.concat(others, fault.apply(own))
                        .sorted(Trace.BY_ID)
                        .map(one -> (Trace<A>) one);
            }
        });
        return StoreAudit.of(planted, List.of(TYPE), AreaCode.NATION);
    }

    private static void live(MemoryStore store, Ref<Thing> ref) {
        for (Event event : List.of(new Labelled("a"), new Relabelled("b"), new Relabelled("c"))) {
            store.inTransaction(session -> {
                session.save(change(session.find(ref), ref, event));
                return 1;
            });
        }
    }

    private static Changes change(Optional<Versioned<Thing>> before, Ref<Thing> ref, Event event) {
        long version = before.map(Versioned::version).orElse(0L) + 1;
        Thing after = TYPE.fold(before.map(Versioned::state).orElse(null), ref, event, NOW);
        return Changes.of(new Change<>(ref, before, after, List.of(entry(ref, version, event))));
    }
}
