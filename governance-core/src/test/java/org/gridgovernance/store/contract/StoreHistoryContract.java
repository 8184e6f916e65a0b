package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Specimens.ref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random lives: thousands of operations against a store and, beside it, a plain model; every outcome and, now and then,
 * every state, key, journal and random question must agree. The seed is printed; {@code -Dgovernance.seed} replays it,
 * {@code -Dgovernance.operations} says how many (10,000 unless set otherwise).
 */
public abstract class StoreHistoryContract {
    private static final int OPERATIONS = Integer.getInteger("governance.operations", 10_000);
    private static final int BETWEEN_LOOKS = 500;

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private final Specimens chance = new Specimens(seed);
    private final Map<UUID, Versioned<Specimen>> model = new LinkedHashMap<>();
    private final Map<UUID, Versioned<Specimen>> stale = new HashMap<>();
    private final Map<KeyRef<?>, UUID> holders = new HashMap<>();
    private final List<CommandKey> commands = new ArrayList<>();
    private final Map<UUID, Site> sites = new TreeMap<>();
    private final List<UUID> owners = Stream.generate(chance::id).limit(4).toList();
    private final Map<String, Integer> outcomes = new TreeMap<>();
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
    void aRandomHistoryAgreesWithTheModel() {
        System.out.println("history seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        makeSites();
        for (int done = 0; done < OPERATIONS; ) {
            List<Change<?>> batch = batch();
            done += batch.size();
            carryOut(batch);
            if (done % BETWEEN_LOOKS < batch.size()) {
                agree(40);
            }
        }
        agree(300);
        System.out.println("history outcomes " + outcomes);
        assertThat(outcomes.keySet()).contains("saved", "taken", "stale", "thrown");
        StoreAudit audit = StoreAudit.of(store, List.of(Specimen.TYPE, Site.TYPE), AreaCode.NATION);
        assertThat(audit.differences()).isEmpty();
        assertThat(audit.aggregates()).isEqualTo(model.size() + (long) sites.size());
        assertThat(audit.events())
                .isEqualTo(model.values().stream().mapToLong(Versioned::version).sum() + sites.size());
    }

    private void makeSites() {
        Changes made = new Changes(
                Stream.generate(() -> new Ref<>(Site.TYPE, chance.home(), chance.id()))
                        .limit(6)
                        .<Change<?>>map(ref -> {
                            Change<Site> change = Specimens.site(ref, chance.line(List.of("z1", "z2", "z3")));
                            sites.put(ref.id(), change.after());
                            return change;
                        })
                        .toList(),
                Map.of(),
                List.of());
        assertThat(saved(made, 0)).isEqualTo("saved");
    }

    /** One to five changes of different specimens; some stale, some of what is erased, some that collide. */
    private List<Change<?>> batch() {
        Map<UUID, Change<?>> batch = new LinkedHashMap<>();
        for (int i = 1 + chance.below(5); i > 0; i--) {
            Change<Specimen> change = randomChange();
            batch.putIfAbsent(change.ref().id(), change);
        }
        return List.copyOf(batch.values());
    }

    private Change<Specimen> randomChange() {
        int dice = chance.below(100);
        if (model.size() < 20 || dice < 25) {
            return Specimens.make(ref(chance.home(), chance.id()), chance.data(owners, siteIds()));
        }
        UUID id = chance.pick(List.copyOf(model.keySet()));
        Versioned<Specimen> now = model.get(id);
        Ref<Specimen> ref = ref(now.state().home(), id);
        if (dice < 28) {
            return Specimens.change(ref, stale.getOrDefault(id, now), chance.data(owners, siteIds()));
        }
        return dice < 31 ? Specimens.erase(ref, now) : Specimens.change(ref, now, chance.data(owners, siteIds()));
    }

    private List<UUID> siteIds() {
        List<UUID> ids = new ArrayList<>(sites.keySet());
        ids.add(owners.get(0));
        return ids;
    }

    /** Saves a batch, or lets it fail on purpose, and expects of the store what the model says. */
    private void carryOut(List<Change<?>> batch) {
        List<CommandRecord> records = record(batch.get(0));
        Changes changes = new Changes(batch, Map.of(), records);
        int ending = chance.below(10);
        String expected = expected(changes);
        String outcome = saved(changes, ending);
        outcomes.merge(outcome, 1, Integer::sum);
        assertThat(outcome)
                .as("seed %s", seed)
                .isEqualTo(ending == 1 && expected.equals("saved") ? "thrown" : expected);
        if (outcome.equals("saved") && ending > 1) {
            batch.forEach(change -> keep(cast(change)));
            records.forEach(record -> commands.add(record.key()));
        }
    }

    private List<CommandRecord> record(Change<?> change) {
        boolean again = !commands.isEmpty() && chance.below(30) == 0;
        CommandKey key = again ? chance.pick(commands) : new CommandKey("somebody", CommandId.of(chance.id()));
        return List.of(new CommandRecord(key, "d", change.ref(), change.version(), List.of(), Specimens.NOW));
    }

    private String saved(Changes changes, int ending) {
        try {
            return store.inTransaction(session -> {
                session.save(changes);
                if (ending == 1 && !changes.commands().isEmpty()) {
                    throw new ArithmeticException();
                }
                if (ending == 0 && !changes.commands().isEmpty()) {
                    session.undo();
                }
                return "saved";
            });
        } catch (StaleVersionException | ErasedSubjectException stale) {
            return "stale";
        } catch (KeyTakenException taken) {
            return "taken";
        } catch (ArithmeticException onPurpose) {
            return "thrown";
        }
    }

    /** What must come of it: a stale or erased one is told before a key that is taken. */
    private String expected(Changes changes) {
        Map<KeyRef<?>, UUID> held = new HashMap<>(holders);
        boolean stands = true;
        for (Change<?> change : changes.changes()) {
            Versioned<Specimen> now = model.get(change.ref().id());
            stands &= (now == null ? 0 : now.version()) == change.expected() && (now == null || !now.erased());
            held.values().removeIf(change.ref().id()::equals);
        }
        boolean taken = false;
        for (Change<?> change : changes.changes()) {
            for (KeyRef<?> key : keys(cast(change))) {
                taken |= held.putIfAbsent(key, change.ref().id()) != null;
            }
        }
        taken |= changes.commands().stream().anyMatch(record -> commands.contains(record.key()));
        return !stands ? "stale" : taken ? "taken" : "saved";
    }

    private void keep(Change<Specimen> change) {
        UUID id = change.ref().id();
        Optional.ofNullable(model.get(id)).ifPresent(before -> stale.put(id, before));
        model.put(id, new Versioned<>(change.after(), change.version(), change.erases()));
        holders.values().removeIf(id::equals);
        keys(change).forEach(key -> holders.put(key, id));
    }

    private static List<KeyRef<Specimen>> keys(Change<Specimen> change) {
        return KeyRef.heldBy(change.ref(), change.after()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Change<Specimen> cast(Change<?> change) {
        return (Change<Specimen>) change;
    }

    private void agree(int questions) {
        Map<UUID, Versioned<Specimen>> stored = new HashMap<>();
        store.inTransaction(session -> {
            try (Stream<Found<Specimen>> all = session.states(JournalRange.of(Specimen.TYPE, AreaCode.NATION))) {
                all.forEach(found -> stored.put(found.ref().id(), found.versioned()));
            }
            return 1;
        });
        assertThat(stored).as("seed %s", seed).isEqualTo(model);
        Wanted wanted = new Wanted();
        holders.keySet().forEach(wanted::key);
        Map<KeyRef<?>, UUID> held = store.inTransaction(session -> session.gather(wanted)).holders().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().id()));
        assertThat(held).as("seed %s", seed).isEqualTo(holders);
        Oracle oracle = new Oracle(model.values().stream().map(Versioned::state).toList(), sites);
        for (int i = 0; i < questions; i++) {
            ask(oracle, question());
        }
    }

    private void ask(Oracle oracle, Criteria<Specimen> question) {
        List<UUID> expected = oracle.ids(question);
        assertThat(walk(question)).as("seed %s: %s", seed, question).isEqualTo(expected);
        long count = store.<Long>inTransaction(session -> session.count(question));
        assertThat(count).as("seed %s: %s", seed, question).isEqualTo(expected.size());
        Grouping<Specimen> by = grouping();
        Map<String, Long> counts = store.inTransaction(session -> session.count(question, by)).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().value().toString(), Map.Entry::getValue, Long::sum, TreeMap::new));
        assertThat(counts).as("seed %s: %s by %s", seed, question, by).isEqualTo(oracle.counts(question, by));
    }

    private List<UUID> walk(Criteria<Specimen> question) {
        List<UUID> ids = new ArrayList<>();
        Optional<Criteria<Specimen>> next = Optional.of(question);
        while (next.isPresent()) {
            Criteria<Specimen> here = next.get();
            Page<Found<Specimen>> page = store.inTransaction(session -> session.search(here));
            page.items().forEach(found -> ids.add(found.ref().id()));
            next = page.next().map(here::after);
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    private Criteria<Specimen> question() {
        Criteria<Specimen> question = Criteria.of(Specimen.TYPE).limit(chance.below(3) == 0 ? 137 : 5_000);
        for (int i = chance.below(3); i > 0; i--) {
            question = question.where(
                    Stream.generate(this::condition).limit(1 + chance.below(2)).toArray(Condition[]::new));
        }
        if (chance.below(2) == 0) {
            question = question.within(chance.pick(
                    List.of(Specimens.HERE, Specimens.FAR, AreaCode.of("4201"), AreaCode.of("31"), AreaCode.NATION)));
        }
        if (chance.below(3) == 0) {
            question = question.except(Set.of(
                    chance.pick(List.of(AreaCode.of("420102018"), AreaCode.of("11"))),
                    chance.pick(List.of(Specimens.NEXT_DOOR, AreaCode.of("31"), AreaCode.of("42")))));
        }
        return switch (chance.below(8)) {
            case 0 -> question.orderedBy(Specimen.LABEL);
            case 1 -> question.orderedByLatest(Specimen.DAY);
            case 2 -> question.orderedBy(Specimen.AMOUNT);
            case 3 -> question.orderedByLatest(Specimen.MOMENT);
            case 4 -> question.orderedBy(Specimen.OWNER);
            case 5 -> question.orderedByLatest(Specimen.FLAG);
            default -> question;
        };
    }

    private Condition<Specimen> condition() {
        return switch (chance.below(20)) {
            case 0 -> Specimen.LABEL.in(List.of("a", "", "%_\\"));
            case 1 -> Specimen.NAME.is(PersonName.of("张三"));
            case 2 -> Specimen.OWNER.is(chance.pick(owners));
            case 3 -> Specimen.DAY.between(chance.maybe(chance.date()), chance.maybe(chance.date()));
            case 4 -> Specimen.MOMENT.between(chance.maybe(chance.instant()), chance.maybe(chance.instant()));
            case 5 -> Specimen.AMOUNT.between(Optional.of(0L), Optional.of(Long.MAX_VALUE));
            case 6 -> Specimen.FLAG.is(true);
            case 7 -> Specimen.LABEL.absent();
            case 8 -> Specimen.MARKS.containsAny(List.of("m0", "m3"));
            case 9 -> Specimen.SITES.asOf(chance.pick(siteIds()), chance.date());
            case 10 -> Specimen.SITES.asOf(chance.pick(siteIds()), chance.date(), chance.instant());
            case 11 -> Specimen.SITES.anyAsOf(chance.date());
            case 12 -> Specimen.CONTACTS.asOf(Phone.of("1380000" + (1_000 + chance.below(300))), chance.date());
            case 13 -> Specimen.LABEL.between(Optional.of("a"), Optional.of("𠀀"));
            case 14 -> Specimen.ZONES.asOf("z1", chance.date(), chance.instant());
            case 15 -> Specimen.SITES.during(chance.pick(siteIds()), chance.when());
            case 16 -> Specimen.SITES.anyDuring(chance.when());
            case 17 -> Specimen.ZONES.during("z3", chance.when());
            case 18 -> Specimen.ZONES.anyDuring(chance.when());
            default -> Specimen.ZONES.asOf("z2", chance.date());
        };
    }

    private Grouping<Specimen> grouping() {
        return switch (chance.below(8)) {
            case 0 -> Specimen.LABEL;
            case 1 -> Specimen.DAY;
            case 2 -> Specimen.MARKS;
            case 3 -> Specimen.SITES.on(chance.date());
            case 4 -> Specimen.ZONES.on(chance.date());
            case 5 -> Specimen.SITES.by(chance.when());
            case 6 -> Specimen.ZONES.by(chance.when());
            default -> Specimen.FLAG;
        };
    }
}
