package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/** Makes specimens and changes of them, from a few plain values or by chance. */
final class Specimens {
    static final AreaCode HERE = AreaCode.of("420102018001");
    static final AreaCode NEXT_DOOR = AreaCode.of("420102018002");
    static final AreaCode FAR = AreaCode.of("110101001001");
    static final List<AreaCode> HOMES = List.of(HERE, NEXT_DOOR, FAR);
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00.123456Z");

    private final Random random;

    Specimens(long seed) {
        random = new Random(seed);
    }

    static Specimen.Data plain(String name) {
        return new Specimen.Data(
                PersonName.of(name),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(),
                Timeline.empty());
    }

    static Specimen.Data phone(Specimen.Data data, String... phones) {
        return new Specimen.Data(
                data.name(),
                data.note(),
                List.of(phones).stream().map(Phone::of).toList(),
                data.tags(),
                data.label(),
                data.owner(),
                data.day(),
                data.moment(),
                data.amount(),
                data.flag(),
                data.marks(),
                data.sites());
    }

    static Specimen.Data tag(Specimen.Data data, String... tags) {
        return new Specimen.Data(
                data.name(),
                data.note(),
                data.phones(),
                List.of(tags),
                data.label(),
                data.owner(),
                data.day(),
                data.moment(),
                data.amount(),
                data.flag(),
                data.marks(),
                data.sites());
    }

    static Specimen.Data label(Specimen.Data data, String label) {
        return new Specimen.Data(
                data.name(),
                data.note(),
                data.phones(),
                data.tags(),
                Optional.of(label),
                data.owner(),
                data.day(),
                data.moment(),
                data.amount(),
                data.flag(),
                data.marks(),
                data.sites());
    }

    static Specimen.Data lying(Specimen.Data data, Timeline<UUID> sites) {
        return new Specimen.Data(
                data.name(),
                data.note(),
                data.phones(),
                data.tags(),
                data.label(),
                data.owner(),
                data.day(),
                data.moment(),
                data.amount(),
                data.flag(),
                data.marks(),
                sites);
    }

    static Ref<Specimen> ref(AreaCode home, UUID id) {
        return new Ref<>(Specimen.TYPE, home, id);
    }

    static Change<Specimen> make(Ref<Specimen> ref, Specimen.Data data) {
        return change(ref, Optional.empty(), new Specimen.SpecimenEvent.Made(data));
    }

    static Change<Specimen> change(Ref<Specimen> ref, Versioned<Specimen> before, Specimen.Data data) {
        return change(ref, Optional.of(before), new Specimen.SpecimenEvent.Changed(data));
    }

    static Change<Specimen> erase(Ref<Specimen> ref, Versioned<Specimen> before) {
        return change(ref, Optional.of(before), new Specimen.SpecimenEvent.Erased());
    }

    static Change<Specimen> change(Ref<Specimen> ref, Optional<Versioned<Specimen>> before, Event event) {
        Moment moment = new Moment(NOW.minusSeconds(3600), NOW);
        long version = before.map(Versioned::version).orElse(0L) + 1;
        JournalEntry<Specimen> entry = new JournalEntry<>(
                ref,
                version,
                event,
                moment,
                "somebody",
                CommandId.of("c-" + version),
                List.of("a gate/1: permit", "a rule/2"));
        Specimen after = Specimen.TYPE.fold(before.map(Versioned::state).orElse(null), ref, event, moment);
        return new Change<>(ref, before, after, List.of(entry));
    }

    static Change<Site> site(Ref<Site> ref, Timeline<String> zones) {
        Moment moment = new Moment(NOW, NOW);
        Event event = new Site.SiteEvent.Made(zones);
        return new Change<>(
                ref,
                Optional.empty(),
                Site.TYPE.fold(null, ref, event, moment),
                List.of(new JournalEntry<>(ref, 1, event, moment, "somebody", CommandId.of("s"), List.of())));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    AreaCode home() {
        return pick(HOMES);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Specimen.Data data(List<UUID> owners, List<UUID> sites) {
        return new Specimen.Data(
                PersonName.of(pick(List.of("张三", "古丽娜尔·买买提", "郭𠮷", "A", ""))),
                maybe(PersonalText.of("note " + below(5) + " 𠮷 \u0007'\"\\")),
                phones(),
                below(5) == 0 ? List.of("t" + below(150)) : List.of(),
                maybe(pick(List.of("a", "B", "", "é", "第4网格", "a b", "%_\\", "Ａ", "𠀀", "𠀀Ａ"))),
                maybe(pick(owners)),
                maybe(date()),
                maybe(instant()),
                maybe(pick(List.of(-1L, 0L, 1L, 7L, Long.MAX_VALUE, Long.MIN_VALUE))),
                random.nextBoolean(),
                marks(),
                line(sites));
    }

    LocalDate date() {
        return DAY.plusDays(below(8));
    }

    Instant instant() {
        return NOW.plusNanos(below(5) * 1_000L);
    }

    /** One day or a few, as known now or at an instant. */
    When when() {
        LocalDate first = date();
        When now = When.during(new Period(first, first.plusDays(below(4))));
        return below(2) == 0 ? now : now.asKnown(instant());
    }

    <T> Timeline<T> line(List<T> values) {
        List<Dated<T>> entries = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
            LocalDate from = date();
            Instant known = instant();
            entries.add(new Dated<>(
                    pick(values),
                    from,
                    maybe(from.plusDays(below(5))),
                    known,
                    maybe(known.plusNanos(below(3) * 1_000L))));
        }
        return new Timeline<>(entries);
    }

    <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private List<Phone> phones() {
        return below(5) == 0 ? List.of(Phone.of("1380000" + (1_000 + below(300)))) : List.of();
    }

    private Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        for (int i = below(4); i > 0; i--) {
            marks.add("m" + below(4));
        }
        return marks;
    }
}
