package org.gridgovernance.insight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.SortedMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.immutables.value.Value;

/**
 * How many people lived somewhere on two days, and what happened between (人口变动): opening + births + arrivals + moved in +
 * found − deaths − departures − moved out − struck off = closing, in every report.
 *
 * <p>By event date, both ends are as known at one instant: who came and left when, by what is known then. By record date,
 * the opening is as known at its own earlier instant, such as what last month's report said: what was told late of the
 * time before then stands as {@link Movement#FOUND} and {@link Movement#STRUCK_OFF}. With one day at both ends all that
 * is left is what became known of it.
 *
 * <p>Movements count comings and goings, not people: who comes for the festival and leaves again counts as an arrival and a
 * departure. Immutable; holds no personal value. Small numbers tell of people, see {@link Population}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePopulationChange.class)
public interface PopulationChange {
    /** Of where. */
    Locality where();

    /** The beginning; what happens on its day belongs to the opening. */
    AsOf since();

    /** The end; what happens on its day is counted. */
    AsOf until();

    /** How many lived there at the beginning (期初人数). */
    long opening();

    /** What happened between, none left out; what did not happen is missing. */
    @Value.NaturalOrder
    SortedMap<Movement, Long> movements();

    /** How many lived there at the end (期末人数). */
    long closing();

    /** How often that happened. */
    default long of(Movement movement) {
        return movements().getOrDefault(movement, 0L);
    }

    /**
     * Checks the equation.
     *
     * @throws IllegalStateException if it does not hold
     */
    @Value.Check
    default void mustBalance() {
        long change = movements().entrySet().stream()
                .mapToLong(each -> each.getKey().sign() * each.getValue())
                .sum();
        if (opening() + change != closing()) {
            throw new IllegalStateException("opening and movements do not make the closing");
        }
    }

    /**
     * Counts what happened between. Reads all from one moment of the store, a thousand people at a time. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read residents and dwellings there, {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND} for a grid that is not there.
     *
     * @throws IllegalArgumentException if the end lies before the beginning, by its day or by its instant
     */
    static Either<Rejection, PopulationChange> between(Desk desk, Locality where, AsOf since, AsOf until) {
        if (until.day().isBefore(since.day()) || until.known().isBefore(since.known())) {
            throw new IllegalArgumentException("a change ends before it begins");
        }
        return desk.inSnapshot(reading -> ChangeCount.of(reading, where, since, until));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePopulationChange.Builder {
        Builder() {}
    }
}
