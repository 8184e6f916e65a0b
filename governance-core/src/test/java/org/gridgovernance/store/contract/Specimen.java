package org.gridgovernance.store.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;

/**
 * An aggregate that has one of everything a store must keep: each kind of index, unique keys of both reaches, personal
 * values, an event of an older shape, an end.
 *
 * @param id its identity
 * @param home its home
 * @param data all the rest
 */
public record Specimen(SpecimenId id, AreaCode home, Data data) implements Aggregate {

    /** A key everywhere, of a personal value. */
    public static final UniqueKey<Specimen, Phone> PHONE =
            UniqueKey.everywhere("phone", specimen -> specimen.data().phones(), Taken.PHONE, "phones");

    /** A key in a home. */
    public static final UniqueKey<Specimen, String> TAG =
            UniqueKey.inHome("tag", specimen -> specimen.data().tags(), Taken.TAG, "tags");

    /** A text. */
    public static final Index.Value<Specimen, String> LABEL =
            Index.value("label", ColumnKind.TEXT, specimen -> specimen.data().label());

    /** A personal value. */
    public static final Index.Value<Specimen, PersonName> NAME = Index.value(
            "name", ColumnKind.PERSONAL, specimen -> Optional.of(specimen.data().name()));

    /** A UUID. */
    public static final Index.Value<Specimen, UUID> OWNER =
            Index.value("owner", ColumnKind.UUID, specimen -> specimen.data().owner());

    /** A date. */
    public static final Index.Value<Specimen, LocalDate> DAY =
            Index.value("day", ColumnKind.DATE, specimen -> specimen.data().day());

    /** An instant. */
    public static final Index.Value<Specimen, Instant> MOMENT = Index.value(
            "moment", ColumnKind.INSTANT, specimen -> specimen.data().moment());

    /** A number. */
    public static final Index.Value<Specimen, Long> AMOUNT =
            Index.value("amount", ColumnKind.NUMBER, specimen -> specimen.data().amount());

    /** A flag. */
    public static final Index.Value<Specimen, Boolean> FLAG = Index.value(
            "flag", ColumnKind.FLAG, specimen -> Optional.of(specimen.data().flag()));

    /** Many texts. */
    public static final Index.Many<Specimen, String> MARKS =
            Index.many("mark", ColumnKind.TEXT, specimen -> specimen.data().marks());

    /** Dated ids of sites. */
    public static final Index.Intervals<Specimen, UUID> SITES =
            Index.intervals("site", ColumnKind.UUID, specimen -> specimen.data().sites(), Optional::of);

    /** By way of the site, dated zones. */
    public static final Index.Joined<Specimen, Site, String> ZONES = SITES.through(Site.TYPE, Site.ZONE);

    /** What a store needs to know of it. */
    public static final AggregateType<Specimen> TYPE = AggregateType.named("specimen", Specimen.class)
            .begins(
                    "specimen-made",
                    SpecimenEvent.Made.class,
                    (ref, event, moment) -> new Specimen(new SpecimenId(ref.id()), ref.home(), event.data()))
            .folds(
                    "specimen-changed",
                    SpecimenEvent.Changed.class,
                    (before, event, moment) -> new Specimen(before.id(), before.home(), event.data()))
            .folds("specimen-erased", SpecimenEvent.Erased.class, (before, event, moment) -> before)
            .upcasts("specimen-changed", stored -> stored)
            .unique(PHONE)
            .unique(TAG)
            .index(LABEL)
            .index(NAME)
            .index(OWNER)
            .index(DAY)
            .index(MOMENT)
            .index(AMOUNT)
            .index(FLAG)
            .index(MARKS)
            .index(SITES)
            .build();

    /**
     * Its identity.
     *
     * @param value the UUID
     */
    public record SpecimenId(@JsonValue UUID value) implements Id<Specimen> {
        /** That UUID. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SpecimenId {}
    }

    /**
     * What it holds.
     *
     * @param name a personal name
     * @param note a personal text
     * @param phones personal values that are unique everywhere
     * @param tags texts that are unique in a home
     * @param label a text
     * @param owner a UUID
     * @param day a date
     * @param moment an instant
     * @param amount a number
     * @param flag a flag
     * @param marks many texts
     * @param sites dated ids
     */
    public record Data(
            PersonName name,
            Optional<PersonalText> note,
            List<Phone> phones,
            List<String> tags,
            Optional<String> label,
            Optional<UUID> owner,
            Optional<LocalDate> day,
            Optional<Instant> moment,
            Optional<Long> amount,
            boolean flag,
            Set<String> marks,
            Timeline<UUID> sites) {}

    /** What happens to it. */
    public sealed interface SpecimenEvent extends Event {
        /**
         * It was made.
         *
         * @param data what it holds
         */
        record Made(Data data) implements SpecimenEvent {}

        /**
         * It was changed.
         *
         * @param data what it holds now
         */
        record Changed(Data data) implements SpecimenEvent {}

        /** It was erased. */
        record Erased() implements SpecimenEvent, Event.Erasing {}
    }

    /** Why a key was refused. */
    public enum Taken implements ReasonCode {
        /** The phone. */
        PHONE,
        /** The tag. */
        TAG;

        @Override
        public Wording wording() {
            return Wording.of("specimen." + name(), "已占用", "taken");
        }
    }
}
