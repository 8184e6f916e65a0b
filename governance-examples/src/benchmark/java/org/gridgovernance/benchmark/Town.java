package org.gridgovernance.benchmark;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;

/** Where the people live: communities of a street, their grids and dwellings, the same in every database. */
final class Town {
    /** The street, whose communities are numbered from one. */
    static final AreaCode STREET = AreaCode.of("420102018");

    /** So many live in one dwelling; who lives together comes one after the other. */
    static final int INHABITANTS = 4;

    static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Two or three hundred households are what one grid officer looks after. */
    private static final int PER_GRID = 250;

    /** So many dwellings are a community: some five thousand people live there. */
    static final int PER_COMMUNITY = 5 * PER_GRID;

    private static final int PORTION = 5_000;

    private final List<Grid> grids;
    private final List<UUID> dwellings;

    /** Builds it through that desk. */
    Town(Desk desk, int size) {
        grids = done(desk, (size + PER_GRID - 1) / PER_GRID, Grid.class, Town::grid);
        List<Dwelling> built = done(desk, size, Dwelling.class, this::dwelling);
        dwellings = built.stream().map(dwelling -> dwelling.id().value()).toList();
    }

    /** Has so many commands done, some thousand at a time, and keeps what they made. */
    private static <A extends Aggregate> List<A> done(
            Desk desk, int count, Class<A> type, IntFunction<? extends Command<A>> command) {
        List<A> made = new ArrayList<>(count);
        while (made.size() < count) {
            int end = Math.min(made.size() + PORTION, count);
            List<? extends Command<A>> portion =
                    IntStream.range(made.size(), end).mapToObj(command).toList();
            desk.executeAll(portion).forEach(answer -> made.add(type.cast(made(answer))));
        }
        return made;
    }

    private static Aggregate made(Answer answer) {
        Either<Rejection, Accepted<?>> outcome = Either.narrow(answer.outcome());
        return outcome.getOrElseThrow(no -> new IllegalStateException(no.toString()))
                .aggregate();
    }

    private static EstablishGrid grid(int number) {
        AreaCode home = home(number * PER_GRID);
        int within = 1 + number % (PER_COMMUNITY / PER_GRID);
        return EstablishGrid.builder()
                .commandId(CommandId.of("grid-" + number))
                .occurredAt(NOW)
                .home(home)
                .code(new GridCode(home.code() + "%03d".formatted(within)))
                .title("第" + within + "网格")
                .build();
    }

    private RecordDwelling dwelling(int number) {
        return RecordDwelling.builder()
                .commandId(CommandId.of("dwelling-" + number))
                .occurredAt(NOW)
                .home(home(number))
                .place(place(number))
                .grid(grids.get(number / PER_GRID).id())
                .build();
    }

    private static AreaCode home(int dwelling) {
        return AreaCode.of(STREET.prefix() + "%03d".formatted(1 + dwelling / PER_COMMUNITY));
    }

    private static Place place(int number) {
        return new Place("百步亭", "1", "2", Integer.toString(number + 1));
    }

    /** All of them. */
    List<UUID> dwellings() {
        return dwellings;
    }

    /** The community of the person, first and last. */
    AreaCode home(Person person) {
        return home(first(person));
    }

    /** Where the person lives first. */
    UUID dwelling(Person person) {
        return dwellings.get(first(person));
    }

    /** What that place is called. */
    Place place(Person person) {
        return place(first(person));
    }

    /** Where the person moves to: the next dwelling of the community, and behind its last the first. */
    UUID next(Person person) {
        int first = first(person);
        int begin = first - first % PER_COMMUNITY;
        int count = Math.min(PER_COMMUNITY, dwellings.size() - begin);
        return dwellings.get(begin + (first + 1 - begin) % count);
    }

    private int first(Person person) {
        return person.number() / INHABITANTS % dwellings.size();
    }
}
