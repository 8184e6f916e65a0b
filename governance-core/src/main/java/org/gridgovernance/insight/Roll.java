package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/**
 * Everybody who lived somewhere (居民名册), and the dwellings. Whoever may not see all that it is made of sees none of it:
 * no figure is ever of a part and looks like the whole.
 */
final class Roll {
    private static final int PAGE = 1_000;

    private final Desk desk;
    private final Locality where;

    private Roll(Desk desk, Locality where) {
        this.desk = desk;
        this.where = where;
    }

    /** The roll of a place, or why it may not be seen: no right to read, or no such grid. */
    static Either<Rejection, Roll> of(Desk desk, Locality where) {
        Either<Rejection, ?> grid = where.grid()
                .<Either<Rejection, ?>>map(id -> desk.find(Grid.TYPE, where.community(), id))
                .orElseGet(() -> Either.right(where));
        return grid.flatMap(known -> desk.search(
                        Criteria.of(Dwelling.TYPE).within(where.community()).limit(1)))
                .map(any -> new Roll(desk, where));
    }

    /** Hands over everybody who lived there at one of these times, and where a community is meant, all of its register. */
    Either<Rejection, Roll> each(List<When> times, Consumer<Person> hear) {
        Criteria<Resident> question = Criteria.of(Resident.TYPE).within(where.community());
        for (When when : times) {
            Criteria<Resident> asked = question;
            question = where.grid()
                    .map(grid -> asked.where(Resident.LIVES_IN_GRID.during(grid, when)))
                    .orElse(asked);
        }
        return desk.searchAll(
                        question.limit(PAGE),
                        page -> tell(page.stream().map(Found::state).toList(), hear))
                .map(all -> this);
    }

    /** Hands over everybody who lived there then. */
    Either<Rejection, Roll> living(AsOf asOf, Consumer<Person> hear) {
        return each(List.of(asOf.when()), person -> {
            if (person.lives(where, asOf.when())) {
                hear.accept(person);
            }
        });
    }

    /** Hands over every dwelling of the community. */
    Either<Rejection, Roll> dwellings(Consumer<Dwelling> hear) {
        return desk.searchAll(
                        Criteria.of(Dwelling.TYPE).within(where.community()).limit(PAGE),
                        page -> page.stream().map(Found::state).forEach(hear))
                .map(all -> this);
    }

    private void tell(List<Resident> residents, Consumer<Person> hear) {
        Map<DwellingId, Dwelling> dwellings = dwellings(residents);
        residents.forEach(resident -> hear.accept(new Person(resident, dwellings)));
    }

    private Map<DwellingId, Dwelling> dwellings(List<Resident> residents) {
        List<Ref<Dwelling>> refs = residents.stream()
                .flatMap(resident -> resident.residences().entries().stream())
                .flatMap(fact -> fact.value().dwelling().stream())
                .distinct()
                .map(id -> Ref.to(Dwelling.TYPE, where.community(), id))
                .toList();
        return desk.findAll(refs).values().stream()
                .map(Found::state)
                .collect(Collectors.toMap(Dwelling::id, dwelling -> dwelling));
    }
}
