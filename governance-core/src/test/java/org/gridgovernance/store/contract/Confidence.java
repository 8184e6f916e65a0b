package org.gridgovernance.store.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;

/**
 * What was told in confidence: a confidential aggregate with each kind of index.
 *
 * @param id its identity
 * @param home its home
 * @param told what was told
 * @param by who told it for himself
 * @param marks how often it was marked
 */
public record Confidence(ConfidenceId id, AreaCode home, Told told, Optional<String> by, long marks)
        implements Aggregate {

    /** The accounts that see it. */
    public static final Index.Many<Confidence, String> SEEN_BY = Index.many(
            "seen_by", ColumnKind.TEXT, confidence -> confidence.told().seenBy());

    /** A text. */
    public static final Index.Value<Confidence, String> LABEL = Index.value(
            "label", ColumnKind.TEXT, confidence -> confidence.told().label());

    /** A personal value. */
    public static final Index.Value<Confidence, PersonName> NAME = Index.value(
            "name",
            ColumnKind.PERSONAL,
            confidence -> Optional.of(confidence.told().name()));

    /** A UUID. */
    public static final Index.Value<Confidence, UUID> ABOUT = Index.value(
            "about", ColumnKind.UUID, confidence -> confidence.told().about());

    /** A date. */
    public static final Index.Value<Confidence, LocalDate> DAY =
            Index.value("day", ColumnKind.DATE, confidence -> confidence.told().day());

    /** An instant. */
    public static final Index.Value<Confidence, Instant> MOMENT = Index.value(
            "moment", ColumnKind.INSTANT, confidence -> confidence.told().moment());

    /** A number. */
    public static final Index.Value<Confidence, Long> AMOUNT = Index.value(
            "amount", ColumnKind.NUMBER, confidence -> confidence.told().amount());

    /** A flag. */
    public static final Index.Value<Confidence, Boolean> FLAG = Index.value(
            "flag", ColumnKind.FLAG, confidence -> Optional.of(confidence.told().flag()));

    /** Many texts. */
    public static final Index.Many<Confidence, String> WORDS =
            Index.many("word", ColumnKind.TEXT, confidence -> confidence.told().words());

    /** Dated texts. */
    public static final Index.Intervals<Confidence, String> PHASES = Index.intervals(
            "phase", ColumnKind.TEXT, confidence -> confidence.told().phases(), Optional::of);

    /** What a store needs to know of it. */
    public static final AggregateType<Confidence> TYPE = AggregateType.named("confidence", Confidence.class)
            .begins(
                    "confidence-begun",
                    ConfidenceEvent.Begun.class,
                    (ref, event, moment) ->
                            new Confidence(new ConfidenceId(ref.id()), ref.home(), event.told(), event.by(), 0))
            .folds(
                    "confidence-told",
                    ConfidenceEvent.Retold.class,
                    (before, event, moment) ->
                            new Confidence(before.id(), before.home(), event.told(), before.by(), before.marks()))
            .folds(
                    "confidence-marked",
                    ConfidenceEvent.Marked.class,
                    (before, event, moment) ->
                            new Confidence(before.id(), before.home(), before.told(), before.by(), before.marks() + 1))
            .follows(confidence -> confidence.told().next())
            .confidential(SEEN_BY)
            .index(LABEL)
            .index(NAME)
            .index(ABOUT)
            .index(DAY)
            .index(MOMENT)
            .index(AMOUNT)
            .index(FLAG)
            .index(WORDS)
            .index(PHASES)
            .build();

    /** The reference to it. */
    public Ref<Confidence> ref() {
        return Ref.to(TYPE, home, id);
    }

    /**
     * Its identity.
     *
     * @param value the UUID
     */
    public record ConfidenceId(@JsonValue UUID value) implements Id<Confidence> {
        /** That UUID. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ConfidenceId {}
    }

    /**
     * What was told.
     *
     * @param seenBy the accounts that see it
     * @param name a personal name
     * @param label a text
     * @param about a UUID
     * @param day a date
     * @param moment an instant
     * @param amount a number
     * @param flag a flag
     * @param words many texts
     * @param phases dated texts
     * @param next which took its place
     */
    public record Told(
            Set<String> seenBy,
            PersonName name,
            Optional<String> label,
            Optional<UUID> about,
            Optional<LocalDate> day,
            Optional<Instant> moment,
            Optional<Long> amount,
            boolean flag,
            Set<String> words,
            Timeline<String> phases,
            Optional<ConfidenceId> next) {

        /** Nothing but a name, seen by these accounts. */
        public static Told to(String... accounts) {
            return new Told(
                    Set.of(accounts),
                    PersonName.of("王小明"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Set.of(),
                    Timeline.empty(),
                    Optional.empty());
        }

        /** The same with that number. */
        public Told amounting(long other) {
            return new Told(seenBy, name, label, about, day, moment, Optional.of(other), flag, words, phases, next);
        }

        /** The same with another in its place. */
        public Told followedBy(ConfidenceId other) {
            return new Told(seenBy, name, label, about, day, moment, amount, flag, words, phases, Optional.of(other));
        }
    }

    /** What happens to it. */
    public sealed interface ConfidenceEvent extends Event {
        /**
         * It was begun.
         *
         * @param told what was told
         * @param by who told it for himself
         */
        record Begun(Told told, Optional<String> by) implements ConfidenceEvent {}

        /**
         * It was told otherwise.
         *
         * @param told what is told now
         */
        record Retold(Told told) implements ConfidenceEvent {}

        /** It was marked. */
        record Marked() implements ConfidenceEvent {}
    }
}
