package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.api.Test;

/** A page with what is written shows what the same question finds afterwards, as far as the page reaches. */
class PageTest {
    private static final int ROUNDS = 500;

    @Test
    void aPageWithWhatIsWrittenIsThePageAfterwards() {
        int goingOn = 0;
        int growing = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Specimens chance = new Specimens(seed);
            List<Change<Specimen>> begun = IntStream.range(0, 40)
                    .mapToObj(i -> Specimens.make(Specimens.ref(chance.home(), chance.id()), data(chance)))
                    .toList();
            List<Change<Specimen>> coming = new ArrayList<>();
            begun.stream().filter(any -> chance.below(3) == 0).forEach(change -> coming.add(changed(change, chance)));
            IntStream.range(0, chance.below(8))
                    .forEach(i -> coming.add(Specimens.make(Specimens.ref(chance.home(), chance.id()), data(chance))));
            Criteria<Specimen> criteria = question(chance);
            MemoryStore store = new MemoryStore();
            save(store, begun);
            Page<Found<Specimen>> before = search(store, criteria);
            save(store, coming);
            Page<Found<Specimen>> with = Page.with(before, criteria, found(coming));
            List<Found<Specimen>> within =
                    new ArrayList<>(search(store, criteria.limit(1_000)).items());
            before.next()
                    .ifPresent(end -> within.removeAll(
                            search(store, criteria.limit(1_000).after(end)).items()));
            boolean tooMany = within.size() > criteria.limit();
            assertThat(with.items())
                    .as("seed %s", seed)
                    .isEqualTo(tooMany ? within.subList(0, criteria.limit()) : within);
            assertThat(with.next().isPresent())
                    .as("seed %s", seed)
                    .isEqualTo(tooMany || before.next().isPresent());
            goingOn += before.next().isPresent() ? 1 : 0;
            growing += tooMany ? 1 : 0;
        }
        assertThat(goingOn).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        assertThat(growing).isGreaterThan(ROUNDS / 20);
    }

    @Test
    void byWayOfAnotherTypeNothingCanBeTold() {
        Criteria<Specimen> zoned =
                Criteria.of(Specimen.TYPE).where(Specimen.ZONES.during("north", When.on(Specimens.DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.with(search(new MemoryStore(), zoned), zoned, List.of()));
    }

    private static Specimen.Data data(Specimens chance) {
        return Specimens.phone(Specimens.tag(chance.data(List.of(new UUID(2, 2)), List.of(new UUID(1, 1)))));
    }

    private static Change<Specimen> changed(Change<Specimen> begun, Specimens chance) {
        Versioned<Specimen> stood = new Versioned<>(begun.after(), 1, false);
        return chance.below(5) == 0
                ? Specimens.erase(begun.ref(), stood)
                : Specimens.change(begun.ref(), stood, data(chance));
    }

    private static List<Found<Specimen>> found(List<Change<Specimen>> changes) {
        return changes.stream()
                .map(change ->
                        new Found<>(change.ref(), new Versioned<>(change.after(), change.version(), change.erases())))
                .toList();
    }

    private static Criteria<Specimen> question(Specimens chance) {
        Criteria<Specimen> all = Criteria.of(Specimen.TYPE).limit(1 + chance.below(30));
        Criteria<Specimen> some = chance.below(2) == 0 ? all : all.where(Specimen.FLAG.is(true));
        Criteria<Specimen> here = chance.below(3) == 0 ? some.within(Specimens.HERE) : some;
        return switch (chance.below(3)) {
            case 0 -> here.orderedBy(Specimen.AMOUNT);
            case 1 -> here.orderedByLatest(Specimen.DAY);
            default -> here;
        };
    }

    private static void save(MemoryStore store, List<Change<Specimen>> changes) {
        store.inTransaction(session -> {
            session.save(new Changes(List.copyOf(changes), Map.<Ref<?>, Long>of(), List.of()));
            return 0;
        });
    }

    private static Page<Found<Specimen>> search(MemoryStore store, Criteria<Specimen> criteria) {
        return store.inTransaction(session -> session.search(criteria));
    }
}
