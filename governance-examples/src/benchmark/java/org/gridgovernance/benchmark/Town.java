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

/** Where the people live: grids of a community with their dwellings, the same in every database. */
final class Town {
    static final AreaCode HOME = AreaCode.of("420102018001");
    static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Some three hundred households are what one grid officer looks after. */
    private static final int PER_GRID = 300;

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
        return EstablishGrid.builder()
                .commandId(CommandId.of("grid-" + number))
                .occurredAt(NOW)
                .home(HOME)
                .code(new GridCode(HOME.code() + "%03d".formatted(number + 1)))
                .title("第" + (number + 1) + "网格")
                .build();
    }

    private RecordDwelling dwelling(int number) {
        return RecordDwelling.builder()
                .commandId(CommandId.of("dwelling-" + number))
                .occurredAt(NOW)
                .home(HOME)
                .place(place(number))
                .grid(grids.get(number / PER_GRID).id())
                .build();
    }

    private static Place place(int number) {
        return new Place("百步亭", "1", "2", Integer.toString(number + 1));
    }

    /** All of them. */
    List<UUID> dwellings() {
        return dwellings;
    }

    /** Where the person lives first. */
    UUID dwelling(Person person) {
        return dwellings.get(person.number() % dwellings.size());
    }

    /** What that place is called. */
    Place place(Person person) {
        return place(person.number() % dwellings.size());
    }

    /** Where the person moves to. */
    UUID next(Person person) {
        return dwellings.get((person.number() + 1) % dwellings.size());
    }
}
