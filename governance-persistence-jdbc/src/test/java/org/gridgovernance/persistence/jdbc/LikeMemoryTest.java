package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same random history in memory and in the database: the same answers to the same questions. */
class LikeMemoryTest {
    private static final int ROUNDS = Integer.getInteger("governance.rounds", 100);
    private static final List<AreaCode> HOMES =
            List.of(Cards.HOME, Cards.OTHER_HOME, AreaCode.of("420103001001"), AreaCode.of("429006999999"));
    private static final List<AreaCode> AREAS = List.of(
            AreaCode.NATION,
            AreaCode.of("42"),
            AreaCode.of("420102"),
            Cards.HOME,
            AreaCode.of("429006"),
            AreaCode.of("51"));
    private static final List<String> TEXTS = List.of("", "a", "B", "b", "é", "中", "丁", "a b", "_%'", "Ａ", "𠀀", "𠀀Ａ");
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<UUID> ids = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void answersTheSame(Database database) {
        System.out.println("like memory seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        GovernanceStore memory = new MemoryStore();
        GovernanceStore jdbc = JdbcGovernanceStore.using(database.with(Card.TYPE))
                .keeping(Card.TYPE)
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                .open();
        List<Ref<Card>> refs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            step(memory, jdbc, refs);
        }
        for (int round = 0; round < 3 * ROUNDS; round++) {
            ask(memory, jdbc);
        }
        JournalRange<Card> all = JournalRange.of(Card.TYPE, AREAS.get(round(AREAS.size())));
        same(memory, jdbc, session -> session.journal(all).toList());
        same(memory, jdbc, session -> session.states(all).toList());
        assertThat(StoreAudit.of(jdbc, List.of(Card.TYPE), AreaCode.NATION))
                .isEqualTo(StoreAudit.of(memory, List.of(Card.TYPE), AreaCode.NATION));
    }

    private int round(int below) {
        return random.nextInt(below);
    }

    private void step(GovernanceStore memory, GovernanceStore jdbc, List<Ref<Card>> refs) {
        Change<Card> change =
                refs.isEmpty() || round(3) == 0 ? begun(refs) : changed(memory, refs.get(round(refs.size())));
        assertThat(outcome(jdbc, change)).as("seed %s", seed).isEqualTo(outcome(memory, change));
    }

    private static String outcome(GovernanceStore store, Change<Card> change) {
        try {
            Cards.save(store, change);
            return "saved";
        } catch (GovernanceException refused) {
            return refused.getClass().getSimpleName() + refused.getMessage();
        }
    }

    private Change<Card> begun(List<Ref<Card>> refs) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Card card = content(Card.of(HOMES.get(round(HOMES.size())), id, "note"));
        refs.add(Cards.ref(card));
        ids.add(id);
        return Cards.begin(card);
    }

    private Change<Card> changed(GovernanceStore memory, Ref<Card> ref) {
        Optional<Versioned<Card>> before = memory.inTransaction(session -> session.find(ref));
        if (before.isEmpty()) {
            return Cards.begin(content(Card.of(ref.home(), ref.id(), "again")));
        }
        if (round(20) == 0) {
            return Cards.erase(ref, before.get());
        }
        long version = Math.max(1, before.get().version() - (round(10) == 0 ? 1 : 0));
        Versioned<Card> read = new Versioned<>(before.get().state(), version, false);
        return Cards.change(ref, read, content(before.get().state()));
    }

    private Card content(Card card) {
        Card filled = card.named(text())
                .labelled(texts(), places(card.places()), labels(card.labels()))
                .coded(texts().stream().map(text -> text + round(30)).distinct().toArray(String[]::new))
                .valued(maybe(this::number), maybe(any -> day()), maybe(any -> instant()));
        filled = round(4) == 0 ? filled : filled.coloured(text());
        return round(3) == 0 ? filled.reached("1380013" + (1000 + round(60))) : filled;
    }

    private <T> Optional<T> maybe(Function<Integer, T> make) {
        return round(4) == 0 ? Optional.empty() : Optional.of(make.apply(0));
    }

    private long number(int any) {
        return round(5) - 2L;
    }

    private LocalDate day() {
        return DAY.plusDays(round(6));
    }

    private When when() {
        LocalDate first = day();
        When now = When.during(new Period(first, first.plusDays(round(4))));
        return round(2) == 0 ? now : now.asKnown(instant());
    }

    private Instant instant() {
        return EPOCH.plusNanos(1000L * round(6));
    }

    private String text() {
        return TEXTS.get(round(TEXTS.size()));
    }

    private Set<String> texts() {
        Set<String> texts = new HashSet<>();
        for (int count = round(3); count > 0; count--) {
            texts.add(text());
        }
        return texts;
    }

    private Timeline<UUID> places(Timeline<UUID> before) {
        Timeline<UUID> after = round(2) == 0 ? before : before.close(any -> true, day(), instant());
        return ids.isEmpty() ? after : after.open(ids.get(round(ids.size())), day(), instant());
    }

    private Timeline<String> labels(Timeline<String> before) {
        Timeline<String> after = round(2) == 0 ? before : before.close(any -> true, day(), instant());
        return round(2) == 0 ? after.record(text(), DAY, day(), instant()) : after.open(text(), day(), instant());
    }

    private void ask(GovernanceStore memory, GovernanceStore jdbc) {
        Criteria<Card> criteria = criteria();
        same(memory, jdbc, session -> session.count(criteria));
        Grouping<Card> by = grouping();
        same(memory, jdbc, session -> session.count(criteria, by));
        same(memory, jdbc, session -> pages(session, criteria));
    }

    private static List<Object> pages(StoreSession session, Criteria<Card> criteria) {
        List<Object> all = new ArrayList<>();
        Page<Found<Card>> page = session.search(criteria);
        all.add(page);
        while (page.next().isPresent()) {
            page = session.search(criteria.after(page.next().get()));
            all.add(page);
        }
        return all;
    }

    private void same(GovernanceStore memory, GovernanceStore jdbc, Function<StoreSession, Object> question) {
        assertThat(jdbc.<Object>inTransaction(question))
                .as("seed %s", seed)
                .isEqualTo(memory.<Object>inTransaction(question));
    }

    private Criteria<Card> criteria() {
        Criteria<Card> criteria = Criteria.of(Card.TYPE).limit(1 + round(40));
        for (int areas = round(3); areas > 0; areas--) {
            criteria = criteria.within(AREAS.get(round(AREAS.size())));
        }
        for (int any = round(3); any > 0; any--) {
            criteria = round(2) == 0 ? criteria.where(condition()) : criteria.where(condition(), condition());
        }
        Index.Value<Card, ?> index = List.of(Card.COLOUR, Card.SIZE, Card.ON, Card.AT, Card.OPEN, Card.FRIEND)
                .get(round(6));
        return switch (round(3)) {
            case 0 -> criteria;
            case 1 -> criteria.orderedBy(index);
            default -> criteria.orderedByLatest(index);
        };
    }

    private Condition<Card> condition() {
        return switch (round(15)) {
            case 0 -> Card.COLOUR.in(texts());
            case 1 -> Card.NAME.is(PersonName.of(text()));
            case 2 -> Card.SIZE.between(maybe(this::number), maybe(this::number));
            case 3 -> Card.ON.between(maybe(any -> day()), maybe(any -> day()));
            case 4 -> Card.AT.between(maybe(any -> instant()), maybe(any -> instant()));
            case 5 -> Card.OPEN.is(round(2) == 0);
            case 6 -> Card.FRIEND.absent();
            case 7 -> Card.TAGS.containsAny(texts());
            case 8 -> Card.PHONES.contains(Phone.of("1380013" + (1000 + round(60))));
            case 9 -> Card.PLACES.anyAsOf(day());
            case 10 -> Card.COLOUR.between(maybe(any -> text()), maybe(any -> text()));
            case 12 -> Card.LABELS.during(text(), when());
            case 13 -> Card.PLACE_LABEL.during(text(), when());
            case 11 -> Card.LABELS.asOf(text(), day(), instant().plusNanos(round(2) * 500L));
            default ->
                round(2) == 0 ? Card.PLACE_LABEL.asOf(text(), day()) : Card.PLACE_LABEL.asOf(text(), day(), instant());
        };
    }

    private Grouping<Card> grouping() {
        return switch (round(5)) {
            case 0 -> Card.COLOUR;
            case 1 -> Card.TAGS;
            case 2 -> Card.PLACES.on(day());
            case 3 -> Card.LABELS.by(when());
            default -> round(2) == 0 ? Card.PLACE_LABEL.on(day()) : Card.PLACE_LABEL.by(when());
        };
    }
}
