package org.gridgovernance.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is told late never lets a balance have been less than nothing. */
class BalanceTest {
    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

    /**
     * Something told.
     *
     * @param hour when it happened
     * @param amount how much more; less if below 0
     */
    record Told(int hour, int amount) {
        Instant at() {
            return START.plus(Duration.ofHours(hour));
        }
    }

    @Provide
    Arbitrary<List<Told>> tales() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> amounts = Arbitraries.integers().between(-30, 40).filter(amount -> amount != 0);
        return Combinators.combine(hours, amounts).as(Told::new).list().ofMaxSize(120);
    }

    @Property(tries = 400)
    void neverLessThanNothingAtAnyInstant(@ForAll("tales") List<Told> tales) {
        Balance balance = Balance.NONE;
        List<Told> entered = new ArrayList<>();
        for (Told told : tales) {
            BigDecimal amount = BigDecimal.valueOf(Math.abs(told.amount()));
            if (told.amount() > 0) {
                balance = balance.plus(told.at(), amount);
                entered.add(told);
            } else if (balance.free(told.at()).compareTo(amount) >= 0) {
                balance = balance.minus(told.at(), amount);
                entered.add(told);
            } else {
                assertThatRefused(balance, told, amount);
            }
            assertThatItIsTrue(balance, entered);
        }
    }

    private static void assertThatRefused(Balance balance, Told told, BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> balance.minus(told.at(), amount));
    }

    /** Against the sums of all that was told, hour by hour. */
    private static void assertThatItIsTrue(Balance balance, List<Told> entered) {
        long least = sum(entered, 60);
        assertThat(balance.amount()).isEqualByComparingTo(BigDecimal.valueOf(least));
        for (int hour = 60; hour >= 0; hour--) {
            least = Math.min(least, sum(entered, hour));
            assertThat(least).isNotNegative();
            assertThat(balance.free(START.plus(Duration.ofHours(hour))))
                    .isNotNegative()
                    .isLessThanOrEqualTo(BigDecimal.valueOf(least));
        }
        assertThat(balance.levels()).hasSizeLessThanOrEqualTo(32);
    }

    private static long sum(List<Told> entered, int hour) {
        return entered.stream()
                .filter(told -> told.hour() <= hour)
                .mapToLong(Told::amount)
                .sum();
    }

    /** Told in the order in which it happened, all that is there is free. */
    @Property(tries = 200)
    void whatIsToldInOrderIsFree(@ForAll("tales") List<Told> tales) {
        Balance balance = Balance.NONE;
        List<Told> inOrder =
                tales.stream().sorted(Comparator.comparingInt(Told::hour)).toList();
        long sum = 0;
        for (Told told : inOrder) {
            if (sum + told.amount() >= 0) {
                BigDecimal amount = BigDecimal.valueOf(Math.abs(told.amount()));
                balance = told.amount() > 0 ? balance.plus(told.at(), amount) : balance.minus(told.at(), amount);
                sum += told.amount();
                assertThat(balance.free(told.at())).isEqualByComparingTo(BigDecimal.valueOf(sum));
            }
        }
    }

    @Test
    void whatWasTakenSinceCannotBeTakenBefore() {
        Balance balance = Balance.NONE.plus(at(1), BigDecimal.TEN).minus(at(5), BigDecimal.valueOf(8));
        assertThat(balance.free(at(0))).isZero();
        assertThat(balance.free(at(3))).isEqualByComparingTo("2");
        assertThat(balance.minus(at(3), BigDecimal.valueOf(2)).levels()).isEmpty();
        assertThat(balance.plus(at(6), BigDecimal.ONE).free(at(3))).isEqualByComparingTo("2");
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
