package org.gridgovernance.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When terms end, and what becomes of deadlines that are paused or extended. */
class DeadlineTest {
    private static final WorkingCalendar CALENDAR = ChineseCalendar.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T10:00, 2, working-hours, 2025-06-30T12:00",
        "2025-06-30T10:00, 3, working-hours, 2025-06-30T14:30",
        "2025-06-30T12:30, 1, working-hours, 2025-06-30T14:30",
        "2025-06-30T17:30, 1, working-hours, 2025-07-01T09:00",
        "2025-06-30T03:00, 8, working-hours, 2025-06-30T18:00",
        "2025-06-30T20:00, 8, working-hours, 2025-07-01T18:00",
        "2025-09-30T17:00, 2, working-hours, 2025-10-09T09:30",
        "2025-09-27T11:00, 2, working-hours, 2025-09-28T10:30",
        "2025-10-04T11:00, 17, working-hours, 2025-10-11T09:30",
        "2025-06-30T10:00, 1, working-days, 2025-07-01T18:00",
        "2025-06-30T23:00, 5, working-days, 2025-07-07T18:00",
        "2025-09-30T10:00, 1, working-days, 2025-10-09T18:00",
        "2025-10-03T10:00, 3, working-days, 2025-10-11T18:00",
        "2025-10-03T10:00, 4, working-days, 2025-10-13T18:00",
        "2025-09-26T10:00, 1, working-days, 2025-09-28T18:00",
        "2025-09-30T10:00, 3, calendar-days, 2025-10-04T00:00",
        "2026-03-01T09:00, 30, statutory-days, 2026-04-01T00:00",
        "2026-01-31T23:59, 30, statutory-days, 2026-03-03T00:00",
        "2024-01-31T00:00, 30, statutory-days, 2024-03-02T00:00",
        "2026-09-01T10:00, 30, statutory-days, 2026-10-09T00:00",
        "2026-09-18T10:00, 2, statutory-days, 2026-09-21T00:00",
        "2026-09-19T10:00, 1, statutory-days, 2026-09-21T00:00",
        "2025-09-30T22:00, 24, hours, 2025-10-01T22:00"
    })
    void aTermEndsThen(LocalDateTime from, int amount, String unit, LocalDateTime end) {
        Term term = new Term(amount, CodeTable.find(TermUnit.class, unit).orElseThrow());
        assertThat(CALENDAR.after(at(from), term)).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T08:30, 10, working-hours, 2025-06-30T18:00, 2025-07-01T10:30",
        "2025-06-30T08:30, 4, working-days, 2025-07-03T18:00, 2025-07-04T18:00",
        "2025-06-30T00:00, 9, calendar-days, 2025-07-08T00:00, 2025-07-10T00:00",
        "2025-06-30T22:00, 10, hours, 2025-07-01T06:00, 2025-07-01T08:00"
    })
    void itIsSoonDueWhenFourFifthsAreOver(
            LocalDateTime from, int amount, String unit, LocalDateTime amber, LocalDateTime due) {
        Term term = new Term(amount, CodeTable.find(TermUnit.class, unit).orElseThrow());
        Deadline deadline = Deadline.of(CALENDAR, at(from), term);
        assertThat(deadline).isEqualTo(new Deadline(at(from), at(amber), at(due), term.unit()));
        assertThat(deadline.light(at(amber).minusSeconds(1))).isEqualTo(Light.GREEN);
        assertThat(deadline.light(at(amber))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(at(due).minusSeconds(1))).isEqualTo(Light.AMBER);
        assertThat(deadline.isKeptBy(at(due).minusSeconds(1))).isTrue();
        assertThat(deadline.light(at(due))).isEqualTo(Light.RED);
        assertThat(deadline.isKeptBy(at(due))).isFalse();
    }

    @Test
    void whatIsPausedOverTheHolidaysHasTheSameTimeLeftAfterwards() {
        Deadline due = Deadline.of(CALENDAR, at("2025-09-29T08:30"), Term.workingHours(20));
        assertThat(due.due()).isEqualTo(at("2025-10-09T14:00"));
        Deadline shifted = due.shifted(CALENDAR, at("2025-09-30T10:30"), at("2025-10-13T10:00"));
        assertThat(shifted.due()).isEqualTo(at("2025-10-14T12:00"));
    }

    @Test
    void whatIsOverdueStaysSoWhenPaused() {
        Deadline due = Deadline.of(CALENDAR, at("2025-06-30T08:30"), Term.hours(2));
        assertThat(due.shifted(CALENDAR, at("2025-06-30T11:00"), at("2025-07-30T11:00")))
                .isEqualTo(due);
    }

    @Test
    void anExtensionCountsFromWhenItWouldBeDue() {
        Deadline due = Deadline.of(CALENDAR, at("2025-09-29T10:00"), Term.workingDays(1));
        Deadline later = due.extended(CALENDAR, Term.workingDays(2));
        assertThat(later.due()).isEqualTo(at("2025-10-10T18:00"));
        assertThat(later.amber()).isBetween(due.amber(), later.due());
        assertThat(due.extended(CALENDAR, Term.hours(1)).due()).isEqualTo(at("2025-09-30T19:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T10:00, 3, calendar-days, 2, 2025-07-06T00:00",
        "2026-03-01T09:00, 30, statutory-days, 1, 2026-04-02T00:00",
        "2026-03-01T09:00, 30, statutory-days, 4, 2026-04-08T00:00"
    })
    void wholeDaysAreAddedToTheLastOfThem(LocalDateTime from, int amount, String unit, int more, LocalDateTime due) {
        TermUnit days = CodeTable.find(TermUnit.class, unit).orElseThrow();
        Deadline extended =
                Deadline.of(CALENDAR, at(from), new Term(amount, days)).extended(CALENDAR, new Term(more, days));
        assertThat(extended.due()).isEqualTo(at(due));
    }

    @Test
    void aStatutoryPeriodThatWentOnEndsWithAWorkdayAsWell() {
        Deadline due = Deadline.of(CALENDAR, at("2026-09-01T10:00"), Term.statutoryDays(20));
        assertThat(due.due()).isEqualTo(at("2026-09-22T00:00"));
        Deadline shifted = due.shifted(CALENDAR, at("2026-09-10T09:00"), at("2026-09-20T09:00"));
        assertThat(shifted.due()).isEqualTo(at("2026-10-09T00:00"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Instant begins = at("2025-06-30T10:00");
        assertThatThrownBy(() -> new Term(0, TermUnit.HOURS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(1_001, TermUnit.HOURS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline(begins, begins.minusSeconds(1), begins, TermUnit.HOURS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline(begins, begins.plusSeconds(1), begins, TermUnit.HOURS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Deadline.of(CALENDAR, begins, Term.hours(2)).shifted(CALENDAR, begins.plusSeconds(1), begins))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((WorkingCalendar) day -> false).after(begins, Term.workingDays(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itIsReadAndWrittenAsJson() {
        Deadline due = Deadline.of(CALENDAR, at("2025-09-29T10:00"), Term.workingDays(1));
        assertThat(Json.strict().read(Json.strict().write(due), Deadline.class)).isEqualTo(due);
        Term term = Term.workingDays(5);
        assertThat(Json.strict().write(term)).isEqualTo("{\"amount\":5,\"unit\":\"working-days\"}");
        assertThat(term.zh()).isEqualTo("5工作日");
        assertThat(term).hasToString("5 working days");
    }

    @Property
    void laterBeginningsAndLongerTermsEndNoSooner(
            @ForAll("instants") Instant from, @ForAll("gaps") Duration gap, @ForAll("terms") Term term) {
        Instant end = CALENDAR.after(from, term);
        assertThat(end).isAfter(from);
        assertThat(CALENDAR.after(from.plus(gap), term)).isAfterOrEqualTo(end);
        Instant longer = CALENDAR.after(from, new Term(term.amount() + 1, term.unit()));
        if (term.unit() == TermUnit.STATUTORY_DAYS) {
            assertThat(longer).isAfterOrEqualTo(end);
        } else {
            assertThat(longer).isAfter(end);
        }
    }

    @Property
    void aStatutoryPeriodEndsWithTheFirstWorkdayFromItsLastDayOn(
            @ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate begins = Moment.day(from);
        Instant end = CALENDAR.after(from, Term.statutoryDays(days));
        LocalDate last = Moment.day(end).minusDays(1);
        assertThat(end).isEqualTo(Moment.start(last.plusDays(1)));
        assertThat(CALENDAR.isWorkday(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(begins.plusDays(days));
        assertThat(begins.plusDays(days).datesUntil(last)).noneMatch(CALENDAR::isWorkday);
    }

    @Property
    void workingHoursAddUp(
            @ForAll("instants") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        Instant between = CALENDAR.after(from, Term.workingHours(first));
        Instant end = CALENDAR.after(between, Term.workingHours(second));
        assertThat(end).isEqualTo(CALENDAR.after(from, Term.workingHours(first + second)));
        assertThat(CALENDAR.workingTime(from, end)).isEqualTo(Duration.ofHours(first + second));
        assertThat(CALENDAR.workingTime(from, between).plus(CALENDAR.workingTime(between, end)))
                .isEqualTo(CALENDAR.workingTime(from, end));
        assertThat(CALENDAR.workingTime(end, from)).isZero();
    }

    @Property
    void aPauseNeverTakesTimeAway(
            @ForAll("instants") Instant begins,
            @ForAll("terms") Term term,
            @ForAll("gaps") Duration before,
            @ForAll("gaps") Duration pause) {
        Deadline due = Deadline.of(CALENDAR, begins, term);
        Instant paused = begins.plus(before);
        Deadline shifted = due.shifted(CALENDAR, paused, paused.plus(pause));
        assertThat(shifted.due()).isAfterOrEqualTo(due.due());
        assertThat(shifted.amber()).isAfterOrEqualTo(due.amber());
        Optional.of(due)
                .filter(each -> each.light(paused) != Light.RED && each.unit().countsWorkingTime())
                .ifPresent(each -> assertThat(CALENDAR.workingTime(paused.plus(pause), shifted.due()))
                        .isEqualTo(CALENDAR.workingTime(paused, each.due())));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(730).toMinutes())
                .map(minutes -> Instant.parse("2024-06-01T00:00:00Z").plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Duration> gaps() {
        return Arbitraries.longs().between(0, Duration.ofDays(20).toMinutes()).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(TermUnit.values()))
                .as(Term::new);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Moment.ZONE).toInstant();
    }
}
