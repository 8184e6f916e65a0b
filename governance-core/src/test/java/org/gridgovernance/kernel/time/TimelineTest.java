package org.gridgovernance.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Facts told in any order: each day has its answer, and what was answered once is answered so for ever. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Instant TOLD = Instant.parse("2025-01-01T00:00:00Z");
    private static final int DAYS = 12;

    /**
     * Something told.
     *
     * @param what what, by its name
     * @param value the fact
     * @param day the day it concerns
     */
    record Told(String what, String value, int day) {
        Timeline<String> to(Timeline<String> line, Instant at) {
            return switch (what) {
                case "then" -> line.then(value, on(day), at);
                case "open" -> line.open(value, on(day), at);
                case "close" -> line.close(value::equals, on(day), at);
                default -> line.change(value::equals, was -> was.equals("a") ? "b" : "c", on(day), at);
            };
        }
    }

    @Test
    void whatIsToldLateHoldsUntilTheNextLaterFactBegins() {
        Timeline<String> line = told(then("January", 0), then("June", 5), then("March", 2));
        assertThat(Stream.of(0, 1, 2, 4, 5, 11).map(day -> day(line, day)))
                .containsExactly(
                        List.of("January"),
                        List.of("January"),
                        List.of("March"),
                        List.of("March"),
                        List.of("June"),
                        List.of("June"));
        assertThat(line.open()).containsExactly("June");
    }

    @Test
    void whatIsToldAgainForADayTakesThePlaceOfWhatBeganThen() {
        assertThat(day(told(then("a", 0), then("b", 3), then("c", 3)), 4)).containsExactly("c");
        assertThat(day(told(then("a", 0), then("b", 3), then("c", 3), then("d", 0)), 1))
                .containsExactly("d");
    }

    @Property
    void oneHoldsAtATimeAndItIsTheLastToHaveBegun(@ForAll("only then") List<Told> history) {
        Timeline<String> line = told(history.toArray(Told[]::new));
        TreeMap<Integer, String> begins = new TreeMap<>();
        history.forEach(told -> begins.put(told.day(), told.value()));
        for (int day = 0; day < DAYS; day++) {
            assertThat(day(line, day))
                    .isEqualTo(Optional.ofNullable(begins.floorEntry(day)).map(Map.Entry::getValue).stream()
                            .toList());
        }
    }

    @Property
    void whatWasAnsweredOnceIsAnsweredSoForEver(@ForAll("anything") List<Told> history) {
        List<Map<Integer, List<String>>> answers = new ArrayList<>();
        Timeline<String> line = Timeline.empty();
        for (int i = 0; i < history.size(); i++) {
            line = history.get(i).to(line, TOLD.plusSeconds(i));
            answers.add(asKnown(line, i));
            for (int earlier = 0; earlier <= i; earlier++) {
                assertThat(asKnown(line, earlier)).isEqualTo(answers.get(earlier));
            }
        }
    }

    @Property
    void aChangeTakesNothingFromWhatBeginsLater(@ForAll("anything") List<Told> history, @ForAll("days") int day) {
        Timeline<String> before = told(history.toArray(Told[]::new));
        Timeline<String> after = before.change("a"::equals, a -> "z", on(day), TOLD.plusSeconds(1_000));
        for (int on = 0; on < DAYS; on++) {
            LocalDate date = on(on);
            long changed = before.entries().stream()
                    .filter(entry -> entry.stands()
                            && entry.holdsOn(on(day))
                            && entry.value().equals("a"))
                    .filter(entry -> entry.holdsOn(date) && !date.isBefore(on(day)))
                    .count();
            assertThat(day(after, on).stream().filter("z"::equals)).hasSizeLessThanOrEqualTo((int) changed);
            assertThat(day(after, on).stream().filter("z"::equals).count() > 0).isEqualTo(changed > 0);
            assertThat(day(after, on).stream().filter("a"::equals).count())
                    .isEqualTo(day(before, on).stream().filter("a"::equals).count() - changed);
            assertThat(day(after, on).stream().filter(other -> !other.equals("a") && !other.equals("z")))
                    .containsExactlyInAnyOrderElementsOf(day(before, on).stream()
                            .filter(other -> !other.equals("a"))
                            .toList());
        }
    }

    @Property
    void whatIsCutHoldsNoMoreAndWhatIsCutByMistakeGoesOn(
            @ForAll("anything") List<Told> history, @ForAll("days") int cut) {
        Timeline<String> line = told(history.toArray(Told[]::new));
        Timeline<String> before = line.since(on(cut), "a"::equals);
        Timeline<String> after = line.cut("a"::equals, on(cut), TOLD.plusSeconds(1_000));
        Timeline<String> again = after.resume(before, on(cut), TOLD.plusSeconds(2_000));
        for (int on = 0; on < DAYS; on++) {
            int day = on;
            assertThat(day(after, on))
                    .containsExactlyInAnyOrderElementsOf(day(line, on).stream()
                            .filter(value -> day < cut || !value.equals("a"))
                            .toList());
            assertThat(day(again, on)).containsExactlyInAnyOrderElementsOf(day(line, on));
            assertThat(again.asOf(on(on), TOLD.plusSeconds(1_500)))
                    .as("as was known between the two")
                    .containsExactlyInAnyOrderElementsOf(day(after, on));
        }
    }

    @Test
    void whatWasToldOtherwiseSinceItWasCutStays() {
        Timeline<String> line = told(new Told("open", "a", 0));
        Timeline<String> cut = line.cut("a"::equals, on(5), TOLD.plusSeconds(1));
        Timeline<String> told = cut.change("a"::equals, a -> "b", on(3), TOLD.plusSeconds(2));
        assertThat(told.resume(line.since(on(5), "a"::equals), on(5), TOLD.plusSeconds(3)))
                .isEqualTo(told);
    }

    @Test
    void whatStandsWithoutAnEndIsNotSaidTwice() {
        Timeline<String> both = told(new Told("open", "a", 0), new Told("open", "b", 4));
        Timeline<String> changed = both.change("a"::equals, a -> "b", on(2), TOLD.plusSeconds(9));
        assertThat(Stream.of(1, 3, 4, 9).map(day -> day(changed, day)))
                .containsExactly(List.of("a"), List.of("b"), List.of("b"), List.of("b"));
        assertThat(day(both.change("a"::equals, a -> "b", on(5), TOLD.plusSeconds(9)), 5))
                .containsExactly("b");
    }

    @Provide("only then")
    Arbitrary<List<Told>> thens() {
        return histories("then");
    }

    @Provide("anything")
    Arbitrary<List<Told>> anything() {
        return histories("then", "open", "close", "change");
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS - 1);
    }

    private Arbitrary<List<Told>> histories(String... what) {
        return Combinators.combine(Arbitraries.of(what), Arbitraries.of("a", "b", "c"), days())
                .as(Told::new)
                .list()
                .ofMaxSize(12);
    }

    private static Told then(String value, int day) {
        return new Told("then", value, day);
    }

    private static Timeline<String> told(Told... history) {
        Timeline<String> line = Timeline.empty();
        for (int i = 0; i < history.length; i++) {
            line = history[i].to(line, TOLD.plusSeconds(i));
        }
        return line;
    }

    private static Map<Integer, List<String>> asKnown(Timeline<String> line, int step) {
        Map<Integer, List<String>> answers = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            answers.put(day, line.asOf(on(day), TOLD.plusSeconds(step)).sorted().toList());
        }
        return answers;
    }

    private static List<String> day(Timeline<String> line, int day) {
        return line.asOf(on(day)).toList();
    }

    private static LocalDate on(int day) {
        return DAY.plusDays(day);
    }
}
