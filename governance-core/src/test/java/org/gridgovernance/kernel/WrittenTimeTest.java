package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is read digit by digit is what the JDK reads, and it refuses what the JDK refuses. */
class WrittenTimeTest {
    private static final String[] USUAL = {"2026-03-02", "2026-03-02T01:30:00Z", "2026-03-02T01:30:00.123456Z"};

    private static <T> Optional<T> read(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeParseException refused) {
            return Optional.empty();
        }
    }

    private static void agree(String text) {
        assertThat(read(WrittenTime::date, text)).as(text).isEqualTo(read(LocalDate::parse, text));
        assertThat(read(WrittenTime::instant, text)).as(text).isEqualTo(read(Instant::parse, text));
    }

    @Property
    void everyDateIsReadAgain(@ForAll @IntRange(min = -719_500, max = 3_000_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(WrittenTime.date(date.toString())).isEqualTo(date);
    }

    @Property
    void everyInstantIsReadAgain(
            @ForAll @LongRange(min = -63_000_000_000L, max = 260_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        assertThat(WrittenTime.instant(instant.toString())).isEqualTo(instant);
    }

    @Property(tries = 20_000)
    void aTextChangedByOneCharacterIsReadOrRefusedAlike(
            @ForAll("usual") String text,
            @ForAll @IntRange(max = 26) int at,
            @ForAll @CharRange(from = '+', to = 'Z') char other) {
        int place = at % text.length();
        agree(text.substring(0, place) + other + text.substring(place + 1));
        agree(text.substring(0, place) + text.substring(place + 1));
        agree(text.substring(0, place) + other + text.substring(place));
    }

    @Provide
    Arbitrary<String> usual() {
        return Arbitraries.of(USUAL);
    }

    @Example
    void theLastDaysOfMonthsAndLeapSecondsAreLeftToTheJdk() {
        agree("2026-02-29");
        agree("2024-02-29");
        agree("2026-12-31");
        agree("2016-12-31T23:59:60Z");
        agree("2026-03-02T24:00:00Z");
        agree("2026-03-02T01:30:00.Z");
        agree("2026-03-02T01:30:00.1234567891Z");
        agree("2026-03-02T01:30:00+08:00");
        agree("");
    }
}
