package org.gridgovernance.store.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.gridgovernance.kernel.time.Moment;

/** The dice of a tale, and its days: some things are told as they happen, most of them late. */
final class Chance {
    static final int LATEST = 20;

    private final Random random;
    private final Supplier<Instant> now;

    Chance(long seed, Supplier<Instant> now) {
        random = new Random(seed);
        this.now = now;
    }

    /** From 0 to one less than that. */
    int upTo(int sides) {
        return random.nextInt(sides);
    }

    boolean oneIn(int times) {
        return upTo(times) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(upTo(list.size()));
    }

    /** One of them, but once in so many times none. */
    <T> Optional<T> pickUnless(int oneIn, List<T> list) {
        return oneIn(oneIn) ? Optional.empty() : Optional.of(pick(list));
    }

    Instant now() {
        return now.get();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now.get(), Moment.ZONE);
    }

    LocalDate late() {
        return today().minusDays(upTo(LATEST));
    }

    Instant lately() {
        return now.get().minus(Duration.ofDays(upTo(LATEST)));
    }

    /** Now, but now and then some hours ago. */
    Instant hoursAgo() {
        return oneIn(4) ? now.get().minus(Duration.ofMinutes(upTo(600))) : now.get();
    }
}
