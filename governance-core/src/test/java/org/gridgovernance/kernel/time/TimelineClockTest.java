package org.gridgovernance.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clocks of two nodes differ: a record is never withdrawn before it was made. */
class TimelineClockTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Instant BEHIND = NOON.minusSeconds(5);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void aClockThatRunsBehindCorrectsAtTheInstantOfTheRecord() {
        for (Timeline<String> line : List.of(
                Timeline.<String>empty().open("a", MAY, NOON).close(any -> true, JUNE, BEHIND),
                Timeline.<String>empty().open("a", MAY, NOON).then("b", JUNE, BEHIND))) {
            assertThat(line.entries()).allMatch(entry -> entry.knownTo()
                    .map(to -> !to.isBefore(entry.knownFrom()))
                    .orElse(true));
            assertThat(line.asOf(MAY, NOON)).containsExactly("a");
            assertThat(line.asOf(JUNE, NOON)).doesNotContain("a");
            assertThat(line.entries().get(0).knownTo()).contains(NOON);
            assertThat(line.entries().get(1).knownFrom()).isEqualTo(NOON);
        }
    }

    @Test
    void aClockThatRunsOnCorrectsWhenItSays() {
        Timeline<String> line = Timeline.<String>empty().open("a", MAY, BEHIND).close(any -> true, JUNE, NOON);
        assertThat(line.entries().get(0).knownTo()).contains(NOON);
        assertThat(line.asOf(JUNE, BEHIND)).containsExactly("a");
        assertThat(line.asOf(JUNE, NOON)).isEmpty();
    }
}
