package org.gridgovernance.resource.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The lowest level is as high as can be, and so on upwards: as by trying everything, and as by giving pack by pack. */
class FairSharesTest {
    private static final int CASES = 10_000;
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    @Test
    void smallQuestionsAreAnsweredAsByTryingEverything() {
        int expiring = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationQuestion question = question(new Random(seed), 3, 4, 3, 3);
            AllocationPlan plan = plan(question);
            long[] packs = plan.shares().stream().mapToLong(Share::packs).toArray();
            assertThat(levels(question, packs)).as("case %d", seed).isEqualTo(best(question));
            assertThat(plan.isProvenCheapest()).as("case %d", seed).isTrue();
            expiring += plan.shares().stream().anyMatch(share -> share.cause() == ShareCause.EXPIRY) ? 1 : 0;
            assertThat(plan.shares()).noneMatch(share -> share.cause() == ShareCause.WITHHELD);
        }
        assertThat(expiring).isGreaterThan(CASES / 20);
    }

    @Test
    void largeQuestionsAreAnsweredAsByGivingPackByPack() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            AllocationQuestion question = question(random, 1 + random.nextInt(8), 1 + random.nextInt(25), 400, 6);
            assertThat(new FairShares(question).packs()).as("case %d", seed).isEqualTo(packByPack(question));
        }
    }

    @Test
    void amountsOfAnySizeAreSharedOut() {
        AllocationQuestion question = AllocationQuestion.builder()
                .packSize(new BigDecimal("0.000001"))
                .addSupplies(Supply.of(Locality.of("A"), 999_999_999))
                .addDemands(Demand.of(Locality.of("1"), BigDecimal.valueOf(1_000_000_000), DAY))
                .addDemands(Demand.of(Locality.of("2"), BigDecimal.valueOf(500_000_000), DAY))
                .addDemands(Demand.of(Locality.of("3"), new BigDecimal("0.000002"), DAY))
                .cost((from, to) -> OptionalLong.of(1))
                .build();
        assertThat(new FairShares(question).packs()).containsExactly(666_666_665L, 333_333_333L, 1L);
    }

    static AllocationPlan plan(AllocationQuestion question) {
        return Allocation.of(AllocationRule.IN_FORCE.standard(), question).get();
    }

    /** Lots and needs of some days, in packs of two units. */
    private static AllocationQuestion question(Random random, int supplies, int demands, int most, int days) {
        int packSize = 2;
        AllocationQuestion.Builder question = AllocationQuestion.builder()
                .packSize(BigDecimal.valueOf(packSize))
                .cost(FairSharesTest::cost);
        int lots = 1 + random.nextInt(supplies);
        for (int lot = 0; lot < lots; lot++) {
            Optional<LocalDate> expiresOn =
                    random.nextBoolean() ? Optional.of(DAY.plusDays(random.nextInt(days))) : Optional.empty();
            question.addSupplies(new Supply(Locality.of("S" + lot), 1 + random.nextInt(most), expiresOn));
        }
        int asking = 1 + random.nextInt(demands);
        for (int at = 0; at < asking; at++) {
            question.addDemands(new Demand(
                    Locality.of("D" + at),
                    BigDecimal.valueOf(1 + random.nextInt(most * packSize)),
                    people(random),
                    DAY.plusDays(random.nextInt(days))));
        }
        return question.build();
    }

    private static OptionalLong cost(Locality from, Locality to) {
        return OptionalLong.of((from.code().hashCode() * 31L + to.code().hashCode() * 17L) % 10);
    }

    private static SortedMap<PriorityGroup, Integer> people(Random random) {
        SortedMap<PriorityGroup, Integer> people = new TreeMap<>();
        for (int group = random.nextInt(3); group > 0; group--) {
            people.put(PriorityGroup.values()[random.nextInt(PriorityGroup.values().length)], 1 + random.nextInt(4));
        }
        return people;
    }

    /** Level as a fraction: a number of people by a size. */
    private record Level(BigInteger over, BigInteger under) implements Comparable<Level> {
        @Override
        public int compareTo(Level other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Level level && compareTo(level) == 0;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private static Level level(AllocationQuestion question, int demand, long packs) {
        Demand asks = question.demands().get(demand);
        int people = asks.people().values().stream().mapToInt(each -> each).sum();
        BigDecimal weights = asks.people().entrySet().stream()
                .map(group -> question.priority().weight(group.getKey()).multiply(BigDecimal.valueOf(group.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal size = asks.need().multiply(people == 0 ? BigDecimal.ONE : weights);
        return new Level(
                BigInteger.valueOf(packs * Math.max(1, people)).multiply(BigInteger.valueOf(1_000)),
                size.movePointRight(3).toBigIntegerExact());
    }

    private static List<Level> levels(AllocationQuestion question, long[] packs) {
        return IntStream.range(0, packs.length)
                .mapToObj(at -> level(question, at, packs[at]))
                .sorted()
                .toList();
    }

    private static List<Level> best(AllocationQuestion question) {
        List<List<Level>> found = new ArrayList<>();
        every(question, new long[question.demands().size()], 0, found);
        return found.get(0);
    }

    private static void every(AllocationQuestion question, long[] packs, int at, List<List<Level>> best) {
        if (at == packs.length) {
            if (isPossible(question, packs)) {
                List<Level> levels = levels(question, packs);
                if (best.isEmpty() || UPWARDS.compare(levels, best.get(0)) > 0) {
                    best.clear();
                    best.add(levels);
                }
            }
            return;
        }
        for (long more = 0; more <= question.demands().get(at).packs(question.packSize()); more++) {
            packs[at] = more;
            every(question, packs, at + 1, best);
        }
        packs[at] = 0;
    }

    private static final Comparator<List<Level>> UPWARDS = (one, other) -> IntStream.range(0, one.size())
            .map(at -> one.get(at).compareTo(other.get(at)))
            .filter(difference -> difference != 0)
            .findFirst()
            .orElse(0);

    /** By Hall's condition: no set of demands gets more than the lots that serve any of them. */
    private static boolean isPossible(AllocationQuestion question, long[] packs) {
        for (int set = 1; set < 1 << packs.length; set++) {
            int chosen = set;
            long asked = IntStream.range(0, packs.length)
                    .filter(at -> (chosen >> at & 1) == 1)
                    .mapToLong(at -> packs[at])
                    .sum();
            long served = question.supplies().stream()
                    .filter(supply -> IntStream.range(0, packs.length)
                            .anyMatch(at -> (chosen >> at & 1) == 1
                                    && supply.keepsUntil(
                                            question.demands().get(at).neededUntil())))
                    .mapToLong(Supply::packs)
                    .sum();
            if (asked > served) {
                return false;
            }
        }
        return true;
    }

    /** One after the other, to the lowest for whom there still is one; of equals to whoever rises most. */
    private static List<Long> packByPack(AllocationQuestion question) {
        long[] packs = new long[question.demands().size()];
        Optional<Integer> next = Optional.of(0);
        while (next.isPresent()) {
            next = IntStream.range(0, packs.length)
                    .boxed()
                    .filter(at -> packs[at] < question.demands().get(at).packs(question.packSize()))
                    .filter(at -> isOnePossible(question, packs, at))
                    .min(Comparator.comparing((Integer at) -> level(question, at, packs[at]))
                            .thenComparing(at -> level(question, at, 1), Comparator.reverseOrder())
                            .thenComparing(at -> at));
            next.ifPresent(at -> packs[at]++);
        }
        return LongStream.of(packs).boxed().toList();
    }

    private static boolean isOnePossible(AllocationQuestion question, long[] packs, int more) {
        return question.demands().stream()
                .map(Demand::neededUntil)
                .distinct()
                .allMatch(day -> IntStream.range(0, packs.length)
                                .filter(at -> !question.demands()
                                        .get(at)
                                        .neededUntil()
                                        .isBefore(day))
                                .mapToLong(at -> packs[at] + (at == more ? 1 : 0))
                                .sum()
                        <= question.supplies().stream()
                                .filter(supply -> supply.keepsUntil(day))
                                .mapToLong(Supply::packs)
                                .sum());
    }
}
