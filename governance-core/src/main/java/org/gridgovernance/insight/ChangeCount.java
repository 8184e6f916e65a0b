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
    private final AsOf since;
    private final AsOf until;
    private final SortedMap<Movement, Long> movements = new TreeMap<>();
    private long opening;
    private long closing;

    private ChangeCount(Locality where, AsOf since, AsOf until) {
        this.where = where;
        this.since = since;
        this.until = until;
    }

    static Either<Rejection, PopulationChange> of(Desk desk, Locality where, AsOf since, AsOf until) {
        ChangeCount count = new ChangeCount(where, since, until);
        return Roll.of(desk, where)
                .flatMap(roll -> roll.each(List.of(since.when(), since.until(until)), count::add))
                .map(all -> count.change());
    }

    private void add(Person person) {
        boolean wasHere = person.in(where, since.when()).on(since.day());
        Presence here = person.in(where, since.until(until));
        Presence near = person.in(Locality.community(where.community()), since.until(until));
        opening += wasHere ? 1 : 0;
        closing += here.on(until.day()) ? 1 : 0;
        if (wasHere != here.on(since.day())) {
            add(wasHere ? Movement.STRUCK_OFF : Movement.FOUND);
        }
        here.beginnings(since.day())
                .map(day -> coming(person.resident(), near, day))
                .forEach(this::add);
        here.endings(until.day())
                .map(day -> leaving(person.resident(), near, day))
                .forEach(this::add);
    }

    private void add(Movement movement) {
        movements.merge(movement, 1L, Long::sum);
    }

    /** Whoever lived elsewhere in the community the day before moved; whoever begins on the day of birth was born. */
    private static Movement coming(Resident resident, Presence near, LocalDate day) {
        if (near.on(day.minusDays(1))) {
            return Movement.MOVED_IN;
        }
        return resident.particulars()
                .birth()
                .flatMap(BirthDate::date)
                .filter(day::equals)
                .map(born -> Movement.BIRTH)
                .orElse(Movement.ARRIVAL);
    }

    /** Whoever lives elsewhere in the community from that day on moved; whoever ceases to live here on the day of death died. */
    private static Movement leaving(Resident resident, Presence near, LocalDate day) {
        if (near.on(day)) {
            return Movement.MOVED_OUT;
        }
        return resident.death()
                .filter(death -> death.on().equals(day))
                .map(death -> Movement.DEATH)
                .orElse(Movement.DEPARTURE);
    }

    private PopulationChange change() {
        return PopulationChange.builder()
                .where(where)
                .since(since)
                .until(until)
                .opening(opening)
                .movements(movements)
                .closing(closing)
                .build();
    }
}
