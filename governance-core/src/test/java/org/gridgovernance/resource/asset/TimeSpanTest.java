package org.gridgovernance.resource.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.kernel.time.Period;
import org.junit.jupiter.api.Test;

/** Spans are sets of minutes: a day, what two have in common, what is left. */
class TimeSpanTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Instant MIDNIGHT = Instant.parse("2025-06-29T16:00:00Z");
    private static final int MOST = 60;

    @Provide
    Arbitrary<List<TimeSpan>> spans() {
        return Arbitraries.integers()
                .between(0, MOST)
                .array(int[].class)
                .ofSize(2)
                .map(ends -> span(
                        Arrays.stream(ends).min().orElseThrow(),
                        Arrays.stream(ends).max().orElseThrow()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void whatIsLeftIsWhatNoOtherHas(@ForAll("spans") List<TimeSpan> spans) {
        BitSet left = minutes(spans.get(0));
        List<TimeSpan> others = spans.subList(1, spans.size());
        others.forEach(other -> left.andNot(minutes(other)));
        List<TimeSpan> found = spans.get(0).without(others);
        BitSet told = new BitSet();
        found.forEach(span -> told.or(minutes(span)));
        assertThat(told).isEqualTo(left);
        assertThat(found).allMatch(span -> span.from().isBefore(span.until()));
    }

    @Property
    void whatOverlapsHasAMinuteInCommon(@ForAll("spans") List<TimeSpan> spans) {
        TimeSpan last = spans.get(spans.size() - 1);
        assertThat(spans.get(0).overlaps(last)).isEqualTo(minutes(spans.get(0)).intersects(minutes(last)));
    }

    @Test
    void itsDaysAreThoseOfShanghai() {
        assertThat(TimeSpan.of(DAY)).isEqualTo(span(0, 1_440));
        assertThat(span(0, 1_440).days()).isEqualTo(Period.of(DAY));
        assertThat(span(-1, 1_441).days()).isEqualTo(new Period(DAY.minusDays(1), DAY.plusDays(1)));
        assertThat(span(0, 0).days()).isEqualTo(Period.of(DAY));
        assertThat(span(-60, 60).on(DAY)).isEqualTo(span(0, 60));
        assertThat(span(-60, 60).on(DAY.plusDays(3)).without(List.of())).isEmpty();
    }

    @Test
    void noneEndsBeforeItBegins() {
        assertThatThrownBy(() -> span(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitSet minutes(TimeSpan span) {
        BitSet minutes = new BitSet();
        minutes.set((int) Duration.between(MIDNIGHT, span.from()).toMinutes(), (int)
                Duration.between(MIDNIGHT, span.until()).toMinutes());
        return minutes;
    }

    private static TimeSpan span(int from, int until) {
        return new TimeSpan(MIDNIGHT.plus(Duration.ofMinutes(from)), MIDNIGHT.plus(Duration.ofMinutes(until)));
    }
}
