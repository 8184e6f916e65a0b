package org.gridgovernance.persistence.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;

/** An aggregate with every kind of index, for tests. */
record Card(
        AreaCode home,
        UUID id,
        Optional<String> colour,
        Optional<PersonName> name,
        PersonalText note,
        Optional<Long> size,
        Optional<LocalDate> on,
        Optional<Instant> at,
        Optional<Boolean> open,
        Optional<UUID> friend,
        Set<String> tags,
        List<Phone> phones,
        Timeline<UUID> places,
        Timeline<String> labels,
        List<String> codes)
        implements Aggregate {

    static final Index.Value<Card, String> COLOUR = Index.value("colour", ColumnKind.TEXT, Card::colour);
    static final Index.Value<Card, PersonName> NAME = Index.value("name", ColumnKind.PERSONAL, Card::name);
    static final Index.Value<Card, Long> SIZE = Index.value("size", ColumnKind.NUMBER, Card::size);
    static final Index.Value<Card, LocalDate> ON = Index.value("on", ColumnKind.DATE, Card::on);
    static final Index.Value<Card, Instant> AT = Index.value("at", ColumnKind.INSTANT, Card::at);
    static final Index.Value<Card, Boolean> OPEN = Index.value("open", ColumnKind.FLAG, Card::open);
    static final Index.Value<Card, UUID> FRIEND = Index.value("friend", ColumnKind.UUID, Card::friend);
    static final Index.Many<Card, String> TAGS = Index.many("tag", ColumnKind.TEXT, Card::tags);
    static final Index.Many<Card, Phone> PHONES = Index.many("phone", ColumnKind.PERSONAL, Card::phones);
    static final Index.Intervals<Card, UUID> PLACES =
            Index.intervals("place", ColumnKind.UUID, Card::places, Optional::of);
    static final Index.Intervals<Card, String> LABELS =
            Index.intervals("label", ColumnKind.TEXT, Card::labels, Optional::of);
    static final UniqueKey<Card, Phone> PHONE =
            UniqueKey.everywhere("phone_number", Card::phones, KernelReason.AREA_MALFORMED, "phones");
    static final UniqueKey<Card, String> CODE =
            UniqueKey.inHome("code", Card::codes, KernelReason.AREA_MALFORMED, "codes");

    static final AggregateType<Card> TYPE = AggregateType.named("card", Card.class)
            .begins("card-begun", Begun.class, (ref, event, at) -> event.card())
            .folds("card-changed", Changed.class, (before, event, at) -> event.card())
            .folds("card-erased", Erased.class, (before, event, at) -> before)
            .unique(PHONE)
            .unique(CODE)
            .index(COLOUR)
            .index(NAME)
            .index(SIZE)
            .index(ON)
            .index(AT)
            .index(OPEN)
            .index(FRIEND)
            .index(TAGS)
            .index(PHONES)
            .index(PLACES)
            .index(LABELS)
            .build();

    static final Index.Joined<Card, Card, String> PLACE_LABEL = PLACES.through(TYPE, LABELS);

    record Begun(Card card) implements Event {}

    record Changed(Card card) implements Event {}

    record Erased(String why) implements Event.Erasing {}

    static Card of(AreaCode home, UUID id, String note) {
        return new Card(
                home,
                id,
                Optional.empty(),
                Optional.empty(),
                PersonalText.of(note),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Timeline.empty(),
                Timeline.empty(),
                List.of());
    }

    Card named(String newName) {
        return new Card(
                home,
                id,
                colour,
                Optional.of(PersonName.of(newName)),
                note,
                size,
                on,
                at,
                open,
                friend,
                tags,
                phones,
                places,
                labels,
                codes);
    }

    Card noted(String newNote) {
        return new Card(
                home,
                id,
                colour,
                name,
                PersonalText.of(newNote),
                size,
                on,
                at,
                open,
                friend,
                tags,
                phones,
                places,
                labels,
                codes);
    }

    Card coloured(String newColour) {
        return new Card(
                home,
                id,
                Optional.of(newColour),
                name,
                note,
                size,
                on,
                at,
                open,
                friend,
                tags,
                phones,
                places,
                labels,
                codes);
    }

    Card reached(String... numbers) {
        List<Phone> all = List.of(numbers).stream().map(Phone::of).toList();
        return new Card(home, id, colour, name, note, size, on, at, open, friend, tags, all, places, labels, codes);
    }

    Card coded(String... newCodes) {
        Collection<String> all = List.of(newCodes);
        return new Card(
                home,
                id,
                colour,
                name,
                note,
                size,
                on,
                at,
                open,
                friend,
                tags,
                phones,
                places,
                labels,
                List.copyOf(all));
    }

    Card labelled(Set<String> newTags, Timeline<UUID> newPlaces, Timeline<String> newLabels) {
        return new Card(
                home, id, colour, name, note, size, on, at, open, friend, newTags, phones, newPlaces, newLabels, codes);
    }

    Card valued(Optional<Long> newSize, Optional<LocalDate> newOn, Optional<Instant> newAt) {
        return new Card(
                home,
                id,
                colour,
                name,
                note,
                newSize,
                newOn,
                newAt,
                newSize.map(value -> value > 1),
                newSize.map(value -> new UUID(-value, value)),
                tags,
                phones,
                places,
                labels,
                codes);
    }
}
