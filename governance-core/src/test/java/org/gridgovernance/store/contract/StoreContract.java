package org.gridgovernance.store.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridgovernance.store.contract.Specimens.DAY;
import static org.gridgovernance.store.contract.Specimens.FAR;
import static org.gridgovernance.store.contract.Specimens.HERE;
import static org.gridgovernance.store.contract.Specimens.NEXT_DOOR;
import static org.gridgovernance.store.contract.Specimens.NOW;
import static org.gridgovernance.store.contract.Specimens.change;
import static org.gridgovernance.store.contract.Specimens.erase;
import static org.gridgovernance.store.contract.Specimens.label;
import static org.gridgovernance.store.contract.Specimens.lying;
import static org.gridgovernance.store.contract.Specimens.make;
import static org.gridgovernance.store.contract.Specimens.phone;
import static org.gridgovernance.store.contract.Specimens.plain;
import static org.gridgovernance.store.contract.Specimens.ref;
import static org.gridgovernance.store.contract.Specimens.tag;

import io.vavr.Lazy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.AuditReason;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every store must do. An adapter extends this class and says how a fresh store comes to be; nothing is skipped,
 * nothing is timed.
 */
public abstract class StoreContract {
    private static final int MANY = 120;

    private static final UUID ONE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID THREE = UUID.fromString("f1900000-0000-7000-8000-000000000003");

    private StoreFixture fixture;
    private GovernanceStore store;

    /** Opens a fresh, empty store that keeps {@link Specimen} and {@link Site}. */
    protected abstract StoreFixture open();

    @BeforeEach
    void openStore() {
        fixture = open();
        store = fixture.store();
    }

    @AfterEach
    void closeStore() {
        fixture.close();
    }

    @Test
    void whatIsSavedIsReadBackExactly() {
        Specimen.Data data = new Specimen.Data(
                PersonName.of("郭𠮷·买买提"),
                Optional.of(PersonalText.of("line\nbreak '\"\\ 𠮷 " + "长".repeat(5_000))),
                List.of(Phone.of("13800000001"), Phone.of("13800000002")),
                List.of("t1", "t2"),
                Optional.of(""),
                Optional.of(THREE),
                Optional.of(LocalDate.of(1880, 2, 29)),
                Optional.of(Instant.parse("2026-11-24T08:00:00.000001Z")),
                Optional.of(Long.MIN_VALUE),
                true,
                Set.of("a", "b"),
                Timeline.<UUID>empty().open(ONE, LocalDate.of(2026, 1, 1), NOW).close(any -> true, LocalDate.MAX, NOW));
        save(make(ref(HERE, ONE), data));
        assertThat(find(ref(HERE, ONE)))
                .contains(new Versioned<>(new Specimen(new Specimen.SpecimenId(ONE), HERE, data), 1, false));
    }

    @Test
    void whatWasNeverSavedIsNotThere() {
        assertThat(find(ref(HERE, ONE))).isEmpty();
        save(make(ref(HERE, TWO), plain("a")));
        assertThat(find(ref(HERE, ONE))).isEmpty();
        assertThat(find(ref(HERE, TWO))).isPresent();
    }

    @Test
    void anotherHomeIsAnotherPlace() {
        save(make(ref(HERE, ONE), plain("a")));
        assertThat(find(ref(NEXT_DOOR, ONE))).isEmpty();
        Versioned<Specimen> read = find(ref(HERE, ONE)).orElseThrow();
        assertThatThrownBy(() -> save(change(ref(NEXT_DOOR, ONE), read, plain("b"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(ref(HERE, ONE))).contains(read);
    }

    @Test
    void aStaleVersionIsRefusedAndNothingWritten() {
        save(make(ref(HERE, ONE), plain("a")));
        Versioned<Specimen> first = find(ref(HERE, ONE)).orElseThrow();
        save(change(ref(HERE, ONE), first, plain("b")));
        assertThatThrownBy(() -> save(make(ref(HERE, TWO), plain("x")), change(ref(HERE, ONE), first, plain("c"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(ref(HERE, ONE)).orElseThrow().state().data().name()).isEqualTo(PersonName.of("b"));
        assertThat(find(ref(HERE, TWO))).isEmpty();
        assertThat(journal(ref(HERE, ONE))).hasSize(2);
    }

    @Test
    void aLifeBeginsOnce() {
        save(make(ref(HERE, ONE), plain("a")));
        assertThatThrownBy(() -> save(make(ref(HERE, ONE), plain("b")))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> save(make(ref(FAR, ONE), plain("b")))).isInstanceOf(StaleVersionException.class);
        assertThat(journal(ref(HERE, ONE))).hasSize(1);
    }

    @Test
    void nothingIsKeptOfAnAttemptThatThrows() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        Versioned<Specimen> read = find(ref(HERE, ONE)).orElseThrow();
        assertThatThrownBy(() -> store.inTransaction(session -> {
                    session.save(all(read));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("on purpose");
        nothingOfTheAttemptIsThere(read);
    }

    @Test
    void nothingIsKeptOfWhatIsUndone() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        Versioned<Specimen> read = find(ref(HERE, ONE)).orElseThrow();
        int seen = store.inTransaction(session -> {
            session.undo();
            session.save(all(read));
            return session.find(ref(HERE, TWO)).isPresent() ? 1 : 0;
        });
        assertThat(seen).as("a transaction sees what it saved").isEqualTo(1);
        nothingOfTheAttemptIsThere(read);
    }

    private static Changes all(Versioned<Specimen> read) {
        return new Changes(
                List.of(
                        change(ref(HERE, ONE), read, tag(phone(plain("b"), "13800000002"), "t1")),
                        make(ref(HERE, TWO), tag(phone(plain("c"), "13800000003"), "t2"))),
                Map.of(),
                List.of(remembered("k", ref(HERE, ONE), 2)));
    }

    private void nothingOfTheAttemptIsThere(Versioned<Specimen> read) {
        assertThat(find(ref(HERE, ONE))).contains(read);
        assertThat(find(ref(HERE, TWO))).isEmpty();
        assertThat(journal(ref(HERE, ONE))).hasSize(1);
        assertThat(holder("13800000001")).contains(ref(HERE, ONE));
        assertThat(holder("13800000002")).isEmpty();
        assertThat(holder("13800000003")).isEmpty();
        assertThat(gather(new Wanted().command(new CommandKey("somebody", CommandId.of("k"))))
                        .commands())
                .isEmpty();
        assertThat(count(Criteria.of(Specimen.TYPE))).isEqualTo(1);
    }

    @Test
    void aTransactionInsideATransactionOfTheSameThreadIsRefused() {
        assertThatThrownBy(() -> store.inTransaction(outer -> store.inTransaction(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count(Criteria.of(Specimen.TYPE))).isZero();
        save(make(ref(HERE, ONE), plain("a")));
        assertThat(find(ref(HERE, ONE))).isPresent();
    }

    @Test
    void aPersonalKeyIsTakenEverywhere() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        assertTaken(() -> save(make(ref(FAR, TWO), phone(plain("b"), "13800000001"))), Specimen.PHONE);
        assertThat(find(ref(FAR, TWO))).isEmpty();
        assertThat(holder("13800000001")).contains(ref(HERE, ONE));
    }

    @Test
    void aKeyOfAHomeIsTakenThereOnly() {
        save(make(ref(HERE, ONE), tag(plain("a"), "t")));
        save(make(ref(FAR, TWO), tag(plain("b"), "t")));
        assertTaken(() -> save(make(ref(HERE, THREE), tag(plain("c"), "t"))), Specimen.TAG);
        assertThat(find(ref(FAR, TWO))).isPresent();
        assertThat(find(ref(HERE, THREE))).isEmpty();
    }

    @Test
    void alsoAmongManyWhatIsTakenIsNamedAndNothingOfThemIsWritten() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000007")));
        assertTaken(() -> save(many(7)), Specimen.PHONE);
        assertThat(find(ref(HERE, numbered(3)))).isEmpty();
        Change<?>[] twice = many(5);
        twice[9] = make(ref(HERE, numbered(9)), tag(plain("b"), "tag 2"));
        assertTaken(() -> save(twice), Specimen.TAG);
        Change<?>[] known = many(5);
        known[4] = make(ref(HERE, ONE), plain("b"));
        assertThatThrownBy(() -> save(known)).isInstanceOf(StaleVersionException.class);
        save(many(5));
        assertThat(find(ref(HERE, numbered(3)))).isPresent();
        assertThat(audit().isClean()).isTrue();
    }

    @Test
    void aFewAndManyOfAnyKindAreReadAsTheyWere() {
        int saved = 0;
        for (int count : List.of(9, MANY / 2, 3 * MANY)) {
            List<Change<Specimen>> some = IntStream.range(saved, saved + count)
                    .mapToObj(StoreContract::ofAnyKind)
                    .toList();
            save(some.toArray(Change<?>[]::new));
            some.forEach(change ->
                    assertThat(find(change.ref()).orElseThrow().state()).isEqualTo(change.after()));
            saved += count;
        }
        assertThat(audit().differences()).isEmpty();
    }

    private static Change<Specimen> ofAnyKind(int number) {
        Specimen.Data chance = new Specimens(number).data(List.of(ONE, TWO), List.of(THREE));
        return make(ref(HERE, numbered(number)), phone(tag(chance, "tag " + number), "138%08d".formatted(number)));
    }

    /** Many that begin, the first with a phone that ends so. */
    private static Change<?>[] many(int phone) {
        return IntStream.range(0, MANY)
                .mapToObj(at -> make(
                        ref(HERE, numbered(at)),
                        phone(tag(plain("a"), "tag " + at), "138%08d".formatted(at == 0 ? phone : 100 + at))))
                .toArray(Change<?>[]::new);
    }

    private static UUID numbered(int number) {
        return new UUID(7, number);
    }

    @Test
    void aKeyGivenUpIsFreeAgainAlsoWithinOneSave() {
        save(
                make(ref(HERE, ONE), phone(plain("a"), "13800000001")),
                make(ref(HERE, TWO), phone(plain("b"), "13800000002")));
        Versioned<Specimen> one = find(ref(HERE, ONE)).orElseThrow();
        Versioned<Specimen> two = find(ref(HERE, TWO)).orElseThrow();
        save(
                change(ref(HERE, ONE), one, phone(plain("a"), "13800000002")),
                change(ref(HERE, TWO), two, phone(plain("b"), "13800000001")));
        assertThat(holder("13800000001")).contains(ref(HERE, TWO));
        assertThat(holder("13800000002")).contains(ref(HERE, ONE));
        save(change(ref(HERE, TWO), find(ref(HERE, TWO)).orElseThrow(), plain("b")));
        assertThat(holder("13800000001")).isEmpty();
        save(make(ref(FAR, THREE), phone(plain("c"), "13800000001")));
        assertThat(holder("13800000001")).contains(ref(FAR, THREE));
    }

    @Test
    void whoHoldsAKeyIsReadWithItsState() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        KeyRef<Specimen> key = key("13800000001");
        Gathered found = gather(new Wanted().key(key).key(key("13800000009")));
        assertThat(found.holders()).containsOnly(Map.entry(key, ref(HERE, ONE)));
        assertThat(found.states()).containsOnlyKeys(ref(HERE, ONE));
    }

    @Test
    void anAcceptedCommandIsRememberedOnceAndForgottenInTime() {
        save(make(ref(HERE, ONE), plain("a")));
        CommandRecord record = remembered("k", ref(HERE, ONE), 1);
        CommandKey key = record.key();
        store.inTransaction(session -> {
            session.save(new Changes(List.of(), Map.of(), List.of(record)));
            return 1;
        });
        assertThat(gather(new Wanted().command(key)).commands()).containsOnly(Map.entry(key, record));
        assertThatThrownBy(() -> store.inTransaction(session -> {
                    session.save(new Changes(List.of(), Map.of(), List.of(record)));
                    return 1;
                }))
                .isInstanceOfSatisfying(KeyTakenException.class, taken -> assertThat(taken.key())
                        .isEmpty());
        assertThat(store.<Long>inTransaction(session -> session.forget(NOW))).isZero();
        assertThat(store.<Long>inTransaction(session -> session.forget(NOW.plusNanos(1_000))))
                .isEqualTo(1);
        assertThat(gather(new Wanted().command(key)).commands()).isEmpty();
    }

    @Test
    void aGuardedAggregateMustStillStand() {
        save(make(ref(HERE, ONE), plain("a")), make(ref(HERE, TWO), plain("b")));
        Versioned<Specimen> two = find(ref(HERE, TWO)).orElseThrow();
        save(guarded(Map.of(ref(HERE, ONE), 1L), change(ref(HERE, TWO), two, plain("c"))));
        assertThat(find(ref(HERE, TWO)).orElseThrow().version()).isEqualTo(2);
        Versioned<Specimen> again = find(ref(HERE, TWO)).orElseThrow();
        assertThatThrownBy(() -> save(guarded(Map.of(ref(HERE, ONE), 2L), change(ref(HERE, TWO), again, plain("d")))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> save(guarded(Map.of(ref(HERE, THREE), 1L), change(ref(HERE, TWO), again, plain("d")))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(ref(HERE, TWO))).contains(again);
    }

    @Test
    void theJournalTellsTheLifeInOrder() {
        Ref<Specimen> ref = ref(HERE, ONE);
        Change<Specimen> made = make(ref, plain("a"));
        save(made);
        Change<Specimen> changed = change(ref, find(ref).orElseThrow(), plain("b"));
        save(changed);
        save(make(ref(FAR, TWO), plain("x")));
        assertThat(journal(ref))
                .containsExactly(made.entries().get(0), changed.entries().get(0));
        assertThat(entries(JournalRange.of(ref).upTo(1)))
                .containsExactly(made.entries().get(0));
        assertThat(entries(JournalRange.of(Specimen.TYPE, HERE))).hasSize(2);
        assertThat(entries(JournalRange.of(Specimen.TYPE, AreaCode.NATION))).hasSize(3);
        assertThat(entries(JournalRange.of(ref(FAR, ONE)))).isEmpty();
    }

    @Test
    void aPeriodOfTheJournalIsReadByWhenItWasWritten() {
        save(make(ref(HERE, ONE), plain("a")));
        JournalRange<Specimen> all = JournalRange.of(Specimen.TYPE, HERE);
        Instant micro = NOW.plusNanos(1_000);
        assertThat(entries(all.recorded(NOW, micro))).hasSize(1);
        assertThat(entries(all.recorded(NOW.minusNanos(1), NOW.plusNanos(1)))).hasSize(1);
        assertThat(entries(all.recorded(NOW.plusNanos(1), micro))).isEmpty();
        assertThat(entries(all.recorded(NOW.minusNanos(1_000), NOW))).isEmpty();
        assertThat(entries(all.recorded(Instant.MIN, Instant.MAX))).hasSize(1);
    }

    @Test
    void whatIsErasedCannotBeReadAgainAndNothingRevivesIt() {
        Ref<Specimen> ref = ref(HERE, ONE);
        save(make(ref, phone(plain("张三"), "13800000001")));
        Versioned<Specimen> before = find(ref).orElseThrow();
        save(erase(ref, before));
        Versioned<Specimen> after = find(ref).orElseThrow();
        assertThat(after.erased()).isTrue();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.state().data().name().isErased()).isTrue();
        assertThat(after.state().data().phones()).allMatch(Phone::isErased);
        assertThat(journal(ref))
                .hasSize(2)
                .first()
                .extracting(JournalEntry::event)
                .satisfies(event -> assertThat(((Specimen.SpecimenEvent.Made) event)
                                .data()
                                .name()
                                .isErased())
                        .isTrue());
        assertThat(holder("13800000001")).isEmpty();
        assertThatThrownBy(() -> save(change(ref, before, plain("late")))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> save(change(ref, after, plain("later")))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> save(make(ref, plain("again")))).isInstanceOf(RuntimeException.class);
        assertThat(find(ref)).contains(after);
        assertThat(search(Criteria.of(Specimen.TYPE).where(Specimen.NAME.is(PersonName.of("张三")))))
                .isEmpty();
        save(make(ref(FAR, TWO), phone(plain("b"), "13800000001")));
        assertThat(audit().differences()).isEmpty();
        assertThat(audit().aggregates()).isEqualTo(2);
    }

    @Test
    void theAuditNamesAStateThatIsNotTheFoldOfItsJournal() {
        Ref<Specimen> ref = ref(HERE, ONE);
        Change<Specimen> honest = make(ref, plain("a"));
        Specimen forged = new Specimen(new Specimen.SpecimenId(ONE), HERE, plain("forged"));
        save(new Change<>(ref, Optional.empty(), forged, honest.entries()));
        save(make(ref(HERE, TWO), plain("b")));
        assertThat(audit().differences())
                .containsExactly(
                        AuditReason.STATE_DIFFERS.at(ref.toString()), AuditReason.INDEX_DIFFERS.at(ref + "#name"));
        assertThat(audit().events()).isEqualTo(2);
    }

    @Test
    void everyKindOfIndexIsAskedAndAnswered() {
        Specimen.Data full = new Specimen.Data(
                PersonName.of("a"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of("label"),
                Optional.of(THREE),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(NOW),
                Optional.of(7L),
                true,
                Set.of("m"),
                Timeline.<UUID>empty().open(THREE, LocalDate.of(2026, 1, 1), NOW));
        save(make(ref(HERE, ONE), full), make(ref(HERE, TWO), plain("b")));
        saveSite();
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.LABEL.is("label")));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.NAME.is(PersonName.of("a"))));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.OWNER.is(THREE)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.DAY.is(day)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.MOMENT.is(NOW)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.AMOUNT.is(7L)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.FLAG.is(true)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.MARKS.contains("m")));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.SITES.asOf(THREE, day)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.SITES.anyAsOf(day)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.SITES.during(THREE, When.since(day.minusDays(1)))));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.SITES.during(THREE, When.since(day.plusDays(1)))));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.ZONES.asOf("z", day)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.SITES.asOf(THREE, day, NOW)));
        assertThat(search(Criteria.of(Specimen.TYPE).where(Specimen.SITES.asOf(THREE, day, NOW.minusNanos(1_000)))))
                .isEmpty();
        assertThat(search(Criteria.of(Specimen.TYPE).where(Specimen.SITES.asOf(THREE, day.minusDays(1)))))
                .isEmpty();
        assertThat(search(Criteria.of(Specimen.TYPE).where(Specimen.LABEL.in(Set.of()))))
                .isEmpty();
    }

    @Test
    void aPeriodFindsWhatHeldOnAnyOfItsDays() {
        Timeline<UUID> line = Timeline.<UUID>empty()
                .record(THREE, DAY, DAY.plusDays(3), NOW)
                .record(TWO, DAY.plusDays(5), DAY.plusDays(5), NOW);
        save(make(ref(HERE, ONE), lying(plain("a"), line)), make(ref(HERE, TWO), plain("b")));
        assertFound(sites(THREE, -3, 0)); // until its first day
        assertFound(sites(THREE, 2, 9)); // from its last day on
        assertFound(sites(THREE, -3, 9));
        assertFound(sites(THREE, 1, 1));
        assertThat(search(sites(THREE, -3, -1))).isEmpty();
        assertThat(search(sites(THREE, 3, 9))).isEmpty();
        assertThat(search(sites(TWO, -3, 9))).as("what never held").isEmpty();
        assertThat(counted(Criteria.of(Specimen.TYPE), Specimen.SITES.by(days(-3, 9))))
                .hasSize(1);
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertFound(all.where(Specimen.SITES.anyDuring(days(2, 9).asKnown(NOW))));
        assertThat(search(all.where(Specimen.SITES.anyDuring(days(2, 9).asKnown(NOW.minusNanos(1_000))))))
                .isEmpty();
    }

    @Test
    void bothStepsOfAJoinHoldOnOneDayOfThePeriod() {
        save(make(ref(HERE, ONE), lying(plain("a"), Timeline.<UUID>empty().record(THREE, DAY, DAY.plusDays(3), NOW))));
        save(Specimens.site(
                new Ref<>(Site.TYPE, FAR, THREE),
                Timeline.<String>empty()
                        .record("with", DAY.plusDays(2), DAY.plusDays(9), NOW)
                        .record("after", DAY.plusDays(3), DAY.plusDays(9), NOW)
                        .record("before", DAY.minusDays(9), DAY, NOW)));
        assertFound(zones("with", -3, 9));
        assertFound(zones("with", 2, 2));
        assertThat(search(zones("with", 3, 9))).as("left before").isEmpty();
        assertThat(search(zones("after", -3, 9))).as("never met").isEmpty();
        assertThat(search(zones("before", -3, 9))).as("never met").isEmpty();
        assertThat(counted(Criteria.of(Specimen.TYPE), Specimen.ZONES.by(days(-3, 9))))
                .hasSize(1);
    }

    private static When days(int first, int last) {
        return When.during(new Period(DAY.plusDays(first), DAY.plusDays(last)));
    }

    private static Criteria<Specimen> sites(UUID site, int first, int last) {
        return Criteria.of(Specimen.TYPE).where(Specimen.SITES.during(site, days(first, last)));
    }

    private static Criteria<Specimen> zones(String zone, int first, int last) {
        return Criteria.of(Specimen.TYPE).where(Specimen.ZONES.during(zone, days(first, last)));
    }

    @Test
    void anAreaCoversWhatLiesBelowIt() {
        save(
                make(ref(HERE, ONE), plain("a")),
                make(ref(NEXT_DOOR, TWO), plain("b")),
                make(ref(FAR, THREE), plain("c")));
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertThat(search(all.within(AreaCode.of("420102018")))).containsExactly(ONE, TWO);
        assertThat(search(all.within(HERE))).containsExactly(ONE);
        assertThat(search(all.within(AreaCode.of("11")).within(HERE))).containsExactly(ONE, THREE);
        assertThat(search(all.within(AreaCode.of("31")))).isEmpty();
        assertThat(search(all)).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void anAreaLeftOutIsLeftOutOfWiderOnesOnly() {
        save(
                make(ref(HERE, ONE), plain("a")),
                make(ref(NEXT_DOOR, TWO), plain("b")),
                make(ref(FAR, THREE), plain("c")));
        AreaCode street = AreaCode.of("420102018");
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertThat(search(all.except(Set.of(NEXT_DOOR)))).containsExactly(ONE, THREE);
        assertThat(search(all.within(street).except(Set.of(NEXT_DOOR)))).containsExactly(ONE);
        assertThat(search(all.within(HERE).except(Set.of(street)))).containsExactly(ONE);
        assertThat(search(all.within(AreaCode.of("42")).within(HERE).except(Set.of(street))))
                .containsExactly(ONE);
        assertThat(search(all.within(FAR).within(HERE).except(Set.of(HERE)))).containsExactly(THREE);
        assertThat(search(all.except(Set.of(AreaCode.NATION)))).isEmpty();
        assertThat(count(all.except(Set.of(street)))).isEqualTo(1);
        assertThat(search(all.except(Set.of(street)).where(Specimen.LABEL.absent(), Specimen.FLAG.is(false))))
                .containsExactly(THREE);
    }

    @Test
    void aPageIsAsLongAsAskedForHoweverLongThoseBeforeItWere() {
        save(many(5));
        for (Criteria<Specimen> question : List.of(
                Criteria.of(Specimen.TYPE),
                Criteria.of(Specimen.TYPE).orderedBy(Specimen.LABEL),
                Criteria.of(Specimen.TYPE).orderedByLatest(Specimen.AMOUNT))) {
            for (int limit : List.of(3, 7, 500)) {
                assertThat(search(question.limit(limit))).as("%s", question).hasSize(Math.min(limit, MANY));
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Specimens chance = new Specimens(7);
        List<Change<?>> many = Stream.generate(() -> ref(HERE, chance.id()))
                .limit(53)
                .<Change<?>>map(ref -> make(ref, keyless(chance)))
                .toList();
        save(many.toArray(Change<?>[]::new));
        for (Criteria<Specimen> criteria : List.of(
                Criteria.of(Specimen.TYPE),
                Criteria.of(Specimen.TYPE).orderedBy(Specimen.LABEL),
                Criteria.of(Specimen.TYPE).orderedByLatest(Specimen.AMOUNT),
                Criteria.of(Specimen.TYPE).orderedByLatest(Specimen.MOMENT),
                Criteria.of(Specimen.TYPE).orderedBy(Specimen.OWNER))) {
            List<UUID> whole = search(criteria.limit(1_000));
            assertThat(whole).hasSize(53).doesNotHaveDuplicates();
            assertThat(walk(criteria.limit(7))).isEqualTo(whole);
        }
    }

    // the same words, the same answers

    @Test
    void textsAreOrderedByCodePoint() {
        List<String> ordered = List.of("", "B", "a", "é", "中", "Ａ", "𠀀", "𠀀Ａ", "𠀁");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.forEach(label ->
                save(make(ref(HERE, UUID.nameUUIDFromBytes(label.getBytes(UTF_8))), label(plain("a"), label))));
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertThat(labels(all.orderedBy(Specimen.LABEL))).isEqualTo(ordered);
        assertThat(labels(all.orderedBy(Specimen.LABEL).limit(2))).isEqualTo(ordered);
        List<String> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        assertThat(labels(all.orderedByLatest(Specimen.LABEL).limit(4))).isEqualTo(reversed);
        assertThat(labels(all.where(Specimen.LABEL.between(Optional.of("Ａ"), Optional.of("𠀁")))))
                .containsExactlyInAnyOrder("Ａ", "𠀀", "𠀀Ａ");
        assertThat(counted(all, Specimen.LABEL).keySet().stream().map(IndexValue::toString))
                .containsExactlyElementsOf(ordered);
    }

    private Map<IndexValue, Long> counted(Criteria<Specimen> criteria, Grouping<Specimen> by) {
        return store.inTransaction(session -> session.count(criteria, by));
    }

    private List<String> labels(Criteria<Specimen> criteria) {
        Page<Found<Specimen>> page = store.inTransaction(session -> session.search(criteria));
        Stream<String> here =
                page.items().stream().map(found -> found.state().data().label().orElseThrow());
        Stream<String> further = page.next().stream().flatMap(next -> labels(criteria.after(next)).stream());
        return Stream.concat(here, further).toList();
    }

    @Test
    void byPersonalValuesNothingIsCounted() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (Grouping<Specimen> by : List.of(Specimen.NAME, Specimen.CONTACTS.on(day))) {
            assertThatThrownBy(() -> counted(Criteria.of(Specimen.TYPE), by))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("digests");
        }
        assertThat(counted(Criteria.of(Specimen.TYPE), Specimen.FLAG)).hasSize(1);
    }

    @Test
    void aTextHasTwoHundredCharactersOfAnyPlane() {
        String longest = "𠀀".repeat(200);
        save(make(ref(HERE, ONE), tag(label(plain("a"), longest), longest)));
        assertFound(Criteria.of(Specimen.TYPE).where(Specimen.LABEL.is(longest)));
        assertTaken(() -> save(make(ref(HERE, TWO), tag(plain("b"), longest))), Specimen.TAG);
        for (String text : List.of(longest + "a", "a".repeat(201), "a\0b", "a\ud840", "\udc00a")) {
            assertThatThrownBy(() -> save(make(ref(HERE, TWO), label(plain("b"), text))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> save(make(ref(HERE, TWO), tag(plain("b"), text))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> search(Criteria.of(Specimen.TYPE).where(Specimen.LABEL.is(text))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(count(Criteria.of(Specimen.TYPE))).isEqualTo(1);
    }

    @Test
    void timesBeyondAllReachCountAsTheFirstOrLastOfIt() {
        Timeline<UUID> ever = Timeline.<UUID>empty().open(THREE, LocalDate.MIN, Instant.MIN);
        Timeline<UUID> ended = Timeline.<UUID>empty().record(TWO, LocalDate.MIN, LocalDate.MAX, Instant.MIN);
        save(make(ref(HERE, ONE), lying(plain("a"), ever)), make(ref(HERE, TWO), lying(plain("b"), ended)));
        saveSite();
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(2026, 1, 1), LocalDate.MAX.minusDays(1))) {
            for (Instant known : List.of(Instant.MIN, NOW, Instant.MAX)) {
                assertThat(search(all.where(Specimen.SITES.asOf(THREE, day, known))))
                        .containsExactly(ONE);
            }
        }
        assertThat(search(all.where(Specimen.SITES.asOf(TWO, LocalDate.of(9999, 12, 30)))))
                .containsExactly(TWO);
        assertThat(search(all.where(Specimen.SITES.asOf(TWO, LocalDate.MAX.minusDays(1)))))
                .isEmpty();
        assertThat(search(all.where(Specimen.ZONES.asOf("z", LocalDate.MAX, Instant.MAX))))
                .containsExactly(ONE);
        assertThat(counted(all, Specimen.ZONES.on(LocalDate.MAX))).hasSize(1);
        assertThat(search(all.where(Specimen.DAY.between(Optional.of(LocalDate.MIN), Optional.of(LocalDate.MAX)))))
                .isEmpty();
        assertThat(search(all.where(Specimen.MOMENT.is(Instant.MAX)))).isEmpty();
        assertThat(audit().differences()).isEmpty();
        assertThat(store.<Long>inTransaction(session -> session.forget(Instant.MAX)))
                .isZero();
        assertThat(store.<Long>inTransaction(session -> session.forget(Instant.MIN)))
                .isZero();
    }

    @Test
    void anErasedValueFindsNobody() {
        save(make(ref(HERE, ONE), phone(plain("a"), "13800000001")));
        LocalDate day = LocalDate.of(2026, 2, 1);
        Phone erased = Json.lenient().bare("0", Phone.class);
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertFound(all.where(Specimen.CONTACTS.asOf(Phone.of("13800000001"), day)));
        assertThat(search(all.where(Specimen.CONTACTS.asOf(erased, day)))).isEmpty();
        assertThat(search(all.where(Specimen.CONTACTS.asOf(erased, day, NOW)))).isEmpty();
        assertThat(search(all.where(Specimen.NAME.is(Json.lenient().bare("0", PersonName.class)))))
                .isEmpty();
    }

    @Test
    void aQuestionThatCannotBeAskedIsRefused() {
        save(make(ref(HERE, ONE), label(plain("a"), "a")));
        Cursor dated = new Cursor(Optional.of(new IndexValue(LocalDate.of(2026, 1, 1), false)), ONE);
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE);
        assertThatThrownBy(() -> search(all.orderedBy(Specimen.LABEL).after(dated)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> search(all.after(dated).orderedBy(Specimen.LABEL)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(search(anyOf(1_000))).containsExactly(ONE);
        assertThatThrownBy(() -> search(anyOf(70_000))).isInstanceOf(IllegalArgumentException.class);
        Set<AreaCode> areas = IntStream.range(0, 1_001)
                .mapToObj(at -> new AreaCode(String.valueOf(420_000_000_000L + at)))
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> search(all.within(areas))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Criteria<Specimen> anyOf(int many) {
        Criteria<Specimen> question = Criteria.of(Specimen.TYPE);
        for (int at = 0; at < many; at++) {
            question = question.where(Specimen.LABEL.is(at == 999 ? "a" : "label " + at));
        }
        return question;
    }

    @Test
    void anotherHandleSeesTheSameOrIsDeclaredNotToExist() {
        Ref<Specimen> ref = ref(HERE, ONE);
        save(make(ref, phone(plain("a"), "13800000001")));
        Versioned<Specimen> read = find(ref).orElseThrow();
        Optional<GovernanceStore> again = fixture.again();
        assertThat(again.map(other -> other.inTransaction(session -> session.find(ref))))
                .isEqualTo(again.map(other -> Optional.of(read)));
        assertThat(again.map(
                        other -> other.inTransaction(session -> session.gather(new Wanted().key(key("13800000001")))
                                .holders()
                                .size())))
                .isEqualTo(again.map(other -> 1));
        assertThat(find(ref)).contains(read);
    }

    private static Specimen.Data keyless(Specimens chance) {
        Specimen.Data data = chance.data(List.of(ONE, TWO, THREE), List.of(ONE));
        return tag(phone(data));
    }

    private void saveSite() {
        save(Specimens.site(
                new Ref<>(Site.TYPE, FAR, THREE),
                new Timeline<>(
                        List.of(new Dated<>("z", LocalDate.of(2025, 1, 1), Optional.empty(), NOW, Optional.empty())))));
    }

    private void assertFound(Criteria<Specimen> criteria) {
        assertThat(search(criteria)).containsExactly(ONE);
        assertThat(count(criteria)).isEqualTo(1);
    }

    private static void assertTaken(ThrowingCallable save, Object key) {
        assertThatThrownBy(save).isInstanceOfSatisfying(KeyTakenException.class, taken -> assertThat(taken.key())
                .isEqualTo(Optional.of(key)));
    }

    /** A digest that is not reckoned yet holds what the command said. */
    @Test
    void onceAnybodyIsErasedNothingOfWhatCommandsSaidIsHeld() {
        Ref<Specimen> ref = ref(HERE, ONE);
        Change<Specimen> made = make(ref, plain("a"));
        Lazy<String> early = Lazy.of(() -> "what the first command said");
        save(new Changes(List.of(made), Map.of(), List.of(undigested("early", ref, early))));
        Lazy<String> late = Lazy.of(() -> "what the last command said");
        save(new Changes(
                List.of(erase(ref, new Versioned<>(made.after(), 1, false))),
                Map.of(),
                List.of(undigested("late", ref, late))));
        assertThat(early.isEvaluated()).isTrue();
        assertThat(late.isEvaluated()).isTrue();
    }

    private static CommandRecord undigested(String id, Ref<?> answer, Lazy<String> digest) {
        return new CommandRecord(new CommandKey("somebody", CommandId.of(id)), digest, answer, 1, List.of(), NOW);
    }

    private void save(Change<?>... changes) {
        save(Changes.of(changes));
    }

    private void save(Changes changes) {
        store.inTransaction(session -> {
            session.save(changes);
            return 1;
        });
    }

    private static Changes guarded(Map<Ref<?>, Long> guards, Change<?> change) {
        return new Changes(List.of(change), guards, List.of());
    }

    private static CommandRecord remembered(String id, Ref<?> answer, long version) {
        return new CommandRecord(
                new CommandKey("somebody", CommandId.of(id)),
                "digest",
                answer,
                version,
                List.of(KernelReason.NOT_FOUND.warnAt("a[0].b")),
                NOW);
    }

    private Optional<Versioned<Specimen>> find(Ref<Specimen> ref) {
        return store.inTransaction(session -> session.find(ref));
    }

    private Gathered gather(Wanted wanted) {
        return store.inTransaction(session -> session.gather(wanted));
    }

    private static KeyRef<Specimen> key(String phone) {
        return KeyRef.of(Specimen.TYPE, Specimen.PHONE, HERE, Phone.of(phone)).orElseThrow();
    }

    private Optional<Ref<?>> holder(String phone) {
        return Optional.ofNullable(
                gather(new Wanted().key(key(phone))).holders().get(key(phone)));
    }

    private List<JournalEntry<Specimen>> journal(Ref<Specimen> ref) {
        return entries(JournalRange.of(ref));
    }

    private List<JournalEntry<Specimen>> entries(JournalRange<Specimen> range) {
        return store.inTransaction(session -> {
            try (Stream<JournalEntry<Specimen>> entries = session.journal(range)) {
                return entries.toList();
            }
        });
    }

    private List<UUID> search(Criteria<Specimen> criteria) {
        Page<Found<Specimen>> page = store.inTransaction(session -> session.search(criteria));
        return page.items().stream().map(found -> found.ref().id()).toList();
    }

    private List<UUID> walk(Criteria<Specimen> criteria) {
        Page<Found<Specimen>> page = store.inTransaction(session -> session.search(criteria));
        Stream<UUID> here = page.items().stream().map(found -> found.ref().id());
        Stream<UUID> further = page.next().stream().flatMap(next -> walk(criteria.after(next)).stream());
        return Stream.concat(here, further).toList();
    }

    private long count(Criteria<Specimen> criteria) {
        return store.<Long>inTransaction(session -> session.count(criteria));
    }

    private StoreAudit audit() {
        return StoreAudit.of(store, List.of(Specimen.TYPE, Site.TYPE), AreaCode.NATION);
    }
}
