package org.gridgovernance.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * How much there is, and how much there was at least from each instant on (余额). What is told late is still told for when it happened, so
 * that a withdrawal must be covered then and ever since: the amounts here are what could be taken away from an instant on without the
 * balance having been less than nothing at any later one. Never more than the truth: what is told late, or long ago, may leave it below.
 * Immutable and thread-safe.
 *
 * @param levels from when on there was at least how much, ever more; none if there is nothing
 */
public record Balance(@JsonValue List<Level> levels) {
    /** Nothing. */
    public static final Balance NONE = new Balance(List.of());

    private static final int MOST = 32;

    /** Copies the levels. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Balance {
        levels = List.copyOf(levels);
    }

    /**
     * From an instant on there was at least so much. Immutable.
     *
     * @param from the instant
     * @param least how much: more than 0
     */
    public record Level(Instant from, BigDecimal least) {}

    /** How much there is after all that is told. */
    public BigDecimal amount() {
        return levels.isEmpty()
                ? BigDecimal.ZERO
                : levels.get(levels.size() - 1).least();
    }

    /** How much could have been taken away at that instant. */
    public BigDecimal free(Instant at) {
        BigDecimal free = BigDecimal.ZERO;
        for (Level level : levels) {
            free = level.from().isAfter(at) ? free : level.least();
        }
        return free;
    }

    /** With so much more since that instant. */
    public Balance plus(Instant at, BigDecimal amount) {
        Stream<Level> before = levels.stream().filter(level -> level.from().isBefore(at));
        Stream<Level> since = Stream.concat(
                Stream.of(new Level(at, free(at).add(amount))),
                levels.stream()
                        .filter(level -> level.from().isAfter(at))
                        .map(level -> new Level(level.from(), level.least().add(amount))));
        return rising(Stream.concat(before, since).toList());
    }

    /**
     * With so much less since that instant.
     *
     * @throws IllegalArgumentException if that was not free then
     */
    public Balance minus(Instant at, BigDecimal amount) {
        BigDecimal left = free(at).subtract(amount);
        if (left.signum() < 0) {
            throw new IllegalArgumentException("less than nothing");
        }
        return rising(levels.stream()
                .map(level -> new Level(
                        level.from(),
                        level.from().isAfter(at)
                                ? level.least().subtract(amount)
                                : level.least().min(left)))
                .toList());
    }

    /** Without levels that say nothing more; of too many the earliest are forgotten, so that less counts as free then. */
    private static Balance rising(List<Level> levels) {
        List<Level> rising = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (Level level : levels) {
            if (level.least().compareTo(last) > 0) {
                last = level.least();
                rising.add(new Level(level.from(), Quantity.plain(last)));
            }
        }
        return new Balance(rising.subList(Math.max(0, rising.size() - MOST), rising.size()));
    }
}
