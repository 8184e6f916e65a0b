package org.gridgovernance.examples.allocating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.Demand;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.allocation.Supply;

/**
 * A district of stock points and grids, made up by chance: some twenty kilometres across, masks in boxes of fifty, a lot in four with an
 * expiry near at hand. The same seed makes the same district.
 */
public final class District {
    /** The day on which it begins to be short. */
    public static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

    private static final int BOX = 50;
    private static final int DAYS = 3;
    private static final double ACROSS = 0.2;
    private static final double WEST = 114.2;
    private static final double SOUTH = 30.5;

    private final Random random;
    private final List<Locality> points;
    private final List<Demand> demands;

    /** A district of so many stock points and grids. */
    public District(int points, int grids, long seed) {
        random = new Random(seed);
        this.points = IntStream.rangeClosed(1, points)
                .mapToObj(number -> place("S%02d".formatted(number)))
                .toList();
        demands = IntStream.rangeClosed(1, grids)
                .mapToObj(number -> demand(place("G%05d".formatted(number))))
                .toList();
    }

    private Locality place(String code) {
        return new Locality(
                code,
                Optional.of(new GeoPoint(
                        CoordinateSystem.CGCS2000,
                        WEST + ACROSS * random.nextDouble(),
                        SOUTH + ACROSS * random.nextDouble())));
    }

    private Demand demand(Locality grid) {
        SortedMap<PriorityGroup, Integer> people = new TreeMap<>();
        people.put(PriorityGroup.GENERAL, 100 + random.nextInt(200));
        for (PriorityGroup group :
                List.of(PriorityGroup.ISOLATING, PriorityGroup.ELDERLY_ALONE, PriorityGroup.INFANT)) {
            if (random.nextInt(3) == 0) {
                people.put(group, 1 + random.nextInt(60));
            }
        }
        long all = people.values().stream().mapToLong(Integer::longValue).sum();
        return new Demand(grid, BigDecimal.valueOf(5 * all), people, TODAY.plusDays(random.nextInt(DAYS)));
    }

    /** What all need, in boxes. */
    public long wanted() {
        return demands.stream()
                .mapToLong(demand -> demand.packs(BigDecimal.valueOf(BOX)))
                .sum();
    }

    /** The question when so many boxes lie at the stock points, by chance. */
    public AllocationQuestion.Builder with(long boxes) {
        long[] cuts = LongStream.concat(
                        LongStream.of(0, boxes),
                        LongStream.range(1, points.size()).map(cut -> 1 + random.nextLong(boxes - 1)))
                .sorted()
                .toArray();
        AllocationQuestion.Builder question =
                AllocationQuestion.builder().packSize(BigDecimal.valueOf(BOX)).demands(demands);
        for (int at = 0; at < points.size(); at++) {
            if (cuts[at + 1] > cuts[at]) {
                question.addSupplies(new Supply(points.get(at), cuts[at + 1] - cuts[at], expiry(at)));
            }
        }
        return question;
    }

    private static Optional<LocalDate> expiry(int point) {
        return point % 4 == 1 ? Optional.of(TODAY.plusDays(point % DAYS)) : Optional.empty();
    }
}
