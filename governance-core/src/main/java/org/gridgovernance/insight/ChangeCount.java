package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.resident.Resident;

/** Counts what happened between two ends, person by person. For one thread. */
final class ChangeCount {
    private final Locality where;
    private final AsOf from;
    private final AsOf to;
    private final SortedMap<Movement, Long> movements = new TreeMap<>();
    private long opening;
    private long closing;

    private ChangeCount(Locality where, AsOf from, AsOf to) {
        this.where = where;
        this.from = from;
        this.to = to;
    }

    static Either<Rejection, PopulationChange> of(Desk desk, Locality where, AsOf from, AsOf to) {
        ChangeCount count = new ChangeCount(where, from, to);
        return Roll.of(desk, where)
                .flatMap(roll -> roll.each(List.of(from.when(), from.until(to)), count::add))
                .map(all -> count.change());
    }

    private void add(Person person) {
        boolean wasHere = person.in(where, from.when()).on(from.day());
        Presence here = person.in(where, from.until(to));
        Presence near = person.in(Locality.community(where.community()), from.until(to));
        opening += wasHere ? 1 : 0;
        closing += here.on(to.day()) ? 1 : 0;
        if (wasHere != here.on(from.day())) {
            add(wasHere ? Movement.STRUCK_OFF : Movement.FOUND);
        }
        here.beginnings(from.day())
                .map(day -> near.on(day.minusDays(1)) ? Movement.MOVED_IN : coming(person.resident(), day))
                .forEach(this::add);
        here.endings(to.day())
                .map(day -> near.on(day) ? Movement.MOVED_OUT : leaving(person.resident(), day))
                .forEach(this::add);
    }

    private void add(Movement movement) {
        movements.merge(movement, 1L, Long::sum);
    }

    /** Whoever begins to live here on the day of birth was born. */
    private static Movement coming(Resident resident, LocalDate day) {
        return resident.particulars()
                .birth()
                .flatMap(BirthDate::date)
                .filter(day::equals)
                .map(born -> Movement.BIRTH)
                .orElse(Movement.ARRIVAL);
    }

    /** Whoever ceases to live here on the day of death died. */
    private static Movement leaving(Resident resident, LocalDate day) {
        return resident.death()
                .filter(death -> death.on().equals(day))
                .map(death -> Movement.DEATH)
                .orElse(Movement.DEPARTURE);
    }

    private PopulationChange change() {
        return PopulationChange.builder()
                .where(where)
                .from(from)
                .to(to)
                .opening(opening)
                .movements(movements)
                .closing(closing)
                .build();
    }
}
