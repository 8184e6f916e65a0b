package org.gridgovernance.examples.filestore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.EventType;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** Turns what a transaction did into a line, and a line into what it did. State is not filed: it is the fold. */
final class Filing {
    private final Map<String, AggregateType<?>> types;

    Filing(List<AggregateType<?>> types) {
        this.types = types.stream().collect(Collectors.toMap(AggregateType::name, Function.identity()));
    }

    boolean keeps(AggregateType<?> type) {
        return types.get(type.name()) == type;
    }

    String line(List<Step> steps) {
        return Json.lenient().write(new Line(steps.stream().map(Filing::part).toList()));
    }

    void replay(String line, StoreSession session) {
        for (Line.Part part : read(line).parts()) {
            part.forgotBefore().ifPresent(session::forget);
            session.save(new Changes(
                    part.lives().stream()
                            .<Change<?>>map(life -> change(type(life.where()), life, session))
                            .toList(),
                    Map.of(),
                    part.commands().stream().map(this::remembered).toList()));
        }
    }

    /** The same line, the personal values of those whom these steps erased gone from their events. */
    String withoutErased(String line, List<Step> steps) {
        List<Line.Where> erased = steps.stream()
                .filter(Step.Saved.class::isInstance)
                .flatMap(step -> ((Step.Saved) step).changes().changes().stream())
                .filter(Change::erases)
                .map(change -> where(change.ref()))
                .toList();
        return erased.stream().noneMatch(where -> line.contains(where.id().toString())) ? line : bare(line, erased);
    }

    private String bare(String line, List<Line.Where> erased) {
        return Json.lenient()
                .write(new Line(read(line).parts().stream()
                        .map(part -> new Line.Part(
                                part.lives().stream()
                                        .map(life -> erased.contains(life.where()) ? bare(life) : life)
                                        .toList(),
                                part.commands(),
                                part.forgotBefore()))
                        .toList()));
    }

    private static Line.Part part(Step step) {
        if (step instanceof Step.Forgot forgot) {
            return new Line.Part(List.of(), List.of(), Optional.of(forgot.before()));
        }
        Changes changes = ((Step.Saved) step).changes();
        return new Line.Part(
                changes.changes().stream().map(Filing::life).toList(),
                changes.commands().stream().map(Filing::filed).toList(),
                Optional.empty());
    }

    private static <A extends Aggregate> Line.Life life(Change<A> change) {
        return new Line.Life(
                where(change.ref()),
                change.entries().stream().map(Filing::happened).toList());
    }

    private static Line.Happened happened(JournalEntry<?> entry) {
        EventType<?, ?> type = entry.ref().type().event(entry.event());
        return new Line.Happened(
                entry.version(),
                type.name(),
                type.schemaVersion(),
                Json.lenient().write(entry.event()),
                entry.moment().occurredAt(),
                entry.moment().recordedAt(),
                entry.actor(),
                entry.command(),
                entry.decidedBy());
    }

    private static Line.Remembered filed(CommandRecord record) {
        return new Line.Remembered(
                record.key().actor(),
                record.key().id(),
                record.digest().get(),
                where(record.answer()),
                record.version(),
                record.warnings(),
                record.recordedAt());
    }

    private static Line.Where where(Ref<?> ref) {
        return new Line.Where(ref.type().name(), ref.home(), ref.id());
    }

    private <A extends Aggregate> Change<A> change(AggregateType<A> type, Line.Life life, StoreSession session) {
        Ref<A> ref = type.ref(life.where().home(), life.where().id());
        Optional<Versioned<A>> before = session.find(ref);
        List<JournalEntry<A>> entries = new ArrayList<>();
        @Nullable A state = before.map(Versioned::state).orElse(null);
        for (Line.Happened happened : life.events()) {
            JournalEntry<A> entry = entry(ref, happened);
            state = type.fold(state, ref, entry.event(), entry.moment());
            entries.add(entry);
        }
        return new Change<>(ref, before, Objects.requireNonNull(state), entries);
    }

    private static <A extends Aggregate> JournalEntry<A> entry(Ref<A> ref, Line.Happened happened) {
        return new JournalEntry<>(
                ref,
                happened.version(),
                event(ref.type().event(happened.event()), happened),
                new Moment(happened.occurredAt(), happened.recordedAt()),
                happened.actor(),
                happened.command(),
                happened.decidedBy());
    }

    private static <E extends Event> E event(EventType<?, E> type, Line.Happened happened) {
        ObjectNode stored = (ObjectNode) Json.lenient().tree(happened.json());
        return Json.lenient().read(type.upcast(stored, happened.schema()).toString(), type.shape());
    }

    private CommandRecord remembered(Line.Remembered filed) {
        return new CommandRecord(
                new CommandKey(filed.actor(), filed.id()),
                filed.digest(),
                type(filed.answer()).ref(filed.answer().home(), filed.answer().id()),
                filed.version(),
                filed.warnings(),
                filed.recordedAt());
    }

    private Line.Life bare(Line.Life life) {
        return new Line.Life(
                life.where(),
                life.events().stream()
                        .map(happened -> bare(type(life.where()).event(happened.event()), happened))
                        .toList());
    }

    private static <E extends Event> Line.Happened bare(EventType<?, E> type, Line.Happened happened) {
        return new Line.Happened(
                happened.version(),
                happened.event(),
                type.schemaVersion(),
                Json.lenient().write(Json.lenient().erase(event(type, happened), type.shape())),
                happened.occurredAt(),
                happened.recordedAt(),
                happened.actor(),
                happened.command(),
                happened.decidedBy());
    }

    private AggregateType<?> type(Line.Where where) {
        return Objects.requireNonNull(types.get(where.type()), () -> "not among the types: " + where.type());
    }

    private static Line read(String line) {
        return Json.lenient().read(line, Line.class);
    }
}
