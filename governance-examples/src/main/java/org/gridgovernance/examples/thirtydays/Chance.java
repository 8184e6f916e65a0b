package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that comes out the same from the same seed. */
public final class Chance {
    private final Random random;

    /** Drawn from that seed. */
    public Chance(long seed) {
        random = new Random(seed);
    }

    /** Whether something happens that happens so many times of a hundred. */
    public boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From the first number to the last. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** How many happen in an hour if so many do on average: never more than four times that. */
    int about(double average) {
        int whole = (int) Math.floor(average * 2 * random.nextDouble());
        return random.nextDouble() < average * 2 - Math.floor(average * 2) ? whole + random.nextInt(2) : whole;
    }

    /** One of these. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of these, each as often as its weight says. */
    public <T> T weighed(Map<T, Integer> weights) {
        int at = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> each : weights.entrySet()) {
            at -= each.getValue();
            if (at < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    long bits() {
        return random.nextLong();
    }
}
