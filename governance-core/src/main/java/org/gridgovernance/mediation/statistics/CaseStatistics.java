package org.gridgovernance.mediation.statistics;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.StandardDisputeType;
import org.immutables.value.Value;

/**
 * The cases of an area in a period, as the ministry counts them (人民调解案件统计): by type of dispute and by origin, both of
 * which come to the total.
 *
 * <p>A case counts on the day something happened, whenever that was told: registered on its day, accepted on its day,
 * concluded on the day its agreement took effect or it ended. What became of an agreement, and that a case was not accepted,
 * is counted with the period in which the agreement took effect or the case was registered, as known when it is asked. An
 * application withdrawn before it was accepted counts as registered and no more. A kind of a type counts with its type.
 * Two columns of the report are left out, how many disputes were kept from becoming crimes (防止民间纠纷转化为刑事案件) or
 * petitions of crowds (防止群体性上访): those are judgements that nobody records here.
 * Immutable; holds no personal value, but small numbers may tell of people. Source: monthly report of people's mediation as a
 * city bureau published it (2016).
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCaseStatistics.class)
public interface CaseStatistics {
    /** Of where, with all below. */
    AreaCode area();

    /** Of when. */
    Period period();

    /** All cases. */
    CaseCount total();

    /** By type of dispute; a type of which there is nothing to count is missing. */
    @Value.NaturalOrder
    SortedMap<StandardDisputeType, CaseCount> byType();

    /** By origin; one of which there is nothing to count is missing. */
    @Value.NaturalOrder
    SortedMap<CaseOrigin, CaseCount> byOrigin();

    /** Why those ended that did without an agreement in effect; a reason that did not occur is missing. */
    @Value.NaturalOrder
    SortedMap<EndReason, Long> terminated();

    /** Why those were not accepted that were not; a ground that did not occur is missing. */
    @Value.NaturalOrder
    SortedMap<DeclineGround, Long> declined();

    /** The cases of that type. */
    default CaseCount of(StandardDisputeType type) {
        return byType().getOrDefault(type, CaseCount.NONE);
    }

    /** The cases of that origin. */
    default CaseCount of(CaseOrigin origin) {
        return byOrigin().getOrDefault(origin, CaseCount.NONE);
    }

    /** The cases that somebody transferred (移送), of whatever origin of these. */
    default CaseCount transferred() {
        return sum(Arrays.stream(CaseOrigin.values())
                .filter(CaseOrigin::isTransfer)
                .map(this::of));
    }

    /** The rows of the table: each type, all types together, each origin; also those of which there is none. */
    default List<CaseRow> rows() {
        return Stream.of(
                        Arrays.stream(StandardDisputeType.values())
                                .map(type -> new CaseRow(CaseTable.BY_TYPE, type.zh(), of(type))),
                        Stream.of(new CaseRow(CaseTable.TOTAL, CaseTable.TOTAL, total())),
                        Arrays.stream(CaseOrigin.values())
                                .map(origin -> new CaseRow(CaseTable.BY_ORIGIN, origin.zh(), of(origin))))
                .flatMap(rows -> rows)
                .toList();
    }

    /** A table for people, in Chinese, as Markdown. */
    default String markdown() {
        return new CaseTable(this).markdown();
    }

    /** The same as lines of comma-separated values (RFC 4180), the first one titles in Chinese. No cell is a formula. */
    default String csv() {
        return new CaseTable(this).csv();
    }

    /**
     * Checks that all sums are the same.
     *
     * @throws IllegalStateException if they are not
     */
    @Value.Check
    default void mustReconcile() {
        boolean same = sum(byType().values().stream()).equals(total())
                && sum(byOrigin().values().stream()).equals(total())
                && sum(terminated().values()) == total().terminated()
                && sum(declined().values()) == total().declined();
        if (!same) {
            throw new IllegalStateException("the sums by type, origin, reason and ground do not make the total");
        }
    }

    private static CaseCount sum(Stream<CaseCount> counts) {
        return counts.reduce(CaseCount.NONE, CaseCount::plus);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts the cases of an area in a period, from one moment of the store, a thousand cases at a time. Only those are
     * counted that the actor may see: of a confidential type that is his own cases, unless a gate for {@link
     * org.gridgovernance.policy.MayReadConfidential} shows him all of them there, so a bureau that wants all gives one. Refused:
     * {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} if a gate denies them.
     */
    static Either<Rejection, CaseStatistics> of(Desk desk, AreaCode area, Period period) {
        return desk.inSnapshot(reading -> new CaseTally(area, period).count(reading));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCaseStatistics.Builder {
        Builder() {}
    }
}
