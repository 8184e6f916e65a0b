package org.gridgovernance.task.review;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.matter.MatterCode;

/**
 * The three rates, and what went wrong, of a period (响应率、解决率、满意率), by area, matter and source. Counted from the tasks that
 * were called back or settled in it, as they stand now. Immutable and thread-safe. Source: Beijing regulation on swift response
 * to complaints (北京市接诉即办工作条例) art. 32.
 *
 * @param period the days
 * @param total of all
 * @param areas by community
 * @param matters by matter
 * @param sources by where they came from
 */
public record Rates(
        Period period,
        Rate total,
        SortedMap<AreaCode, Rate> areas,
        SortedMap<MatterCode, Rate> matters,
        SortedMap<TaskSource, Rate> sources) {
    private static final int PORTION = 1_000;

    /** Copies the maps. */
    public Rates {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        matters = Collections.unmodifiableSortedMap(new TreeMap<>(matters));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /**
     * Counts. The weights of satisfaction are those in force in the area on the last day. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read tasks there.
     */
    public static Either<Rejection, Rates> of(Desk desk, AreaCode area, Period period) {
        SatisfactionRule weights = desk.rule(SatisfactionRule.IN_FORCE, area, desk.posture(area), period.last())
                .rule();
        Counts counts = new Counts(period, weights);
        return desk.inSnapshot(reading -> reading.searchAll(
                        reviewed(area, period),
                        page -> page.stream().map(Found::state).forEach(counts::add)))
                .map(all -> counts.rates());
    }

    private static Criteria<Task> reviewed(AreaCode area, Period period) {
        return Criteria.of(Task.TYPE)
                .within(area)
                .where(during(Task.EVALUATED_ON, period))
                .where(during(Task.SETTLED_ON, period))
                .limit(PORTION);
    }

    private static Condition<Task> during(Index.Value<Task, LocalDate> day, Period period) {
        return day.between(
                Optional.of(period.first()), Optional.of(period.last().plusDays(1)));
    }

    private static final class Counts {
        private final Period period;
        private final SatisfactionRule weights;
        private final RateCount total;
        private final SortedMap<AreaCode, RateCount> areas = new TreeMap<>();
        private final SortedMap<MatterCode, RateCount> matters = new TreeMap<>();
        private final SortedMap<TaskSource, RateCount> sources = new TreeMap<>();

        Counts(Period period, SatisfactionRule weights) {
            this.period = period;
            this.weights = weights;
            total = begun();
        }

        private RateCount begun() {
            return new RateCount(period, weights);
        }

        void add(Task task) {
            Stream.of(
                            total,
                            areas.computeIfAbsent(task.home(), any -> begun()),
                            matters.computeIfAbsent(task.matter(), any -> begun()),
                            sources.computeIfAbsent(task.request().source(), any -> begun()))
                    .forEach(count -> count.add(task));
        }

        Rates rates() {
            return new Rates(period, total.rate(), rates(areas), rates(matters), rates(sources));
        }

        private static <K extends Comparable<K>> SortedMap<K, Rate> rates(Map<K, RateCount> counts) {
            SortedMap<K, Rate> rates = new TreeMap<>();
            counts.forEach((key, count) -> rates.put(key, count.rate()));
            return rates;
        }
    }
}
