package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** A figure that a department demands of a community or street (报表要求). Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReportDemand.class)
public interface ReportDemand extends Aggregate {
    /** How far it has come. */
    Index.Value<ReportDemand, DemandStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, demand -> Optional.of(demand.stage()));

    /** Which figure. */
    Index.Value<ReportDemand, FigureCode> FIGURE =
            Index.value("figure", ColumnKind.TEXT, demand -> Optional.of(demand.figure()));

    /** Who asks. */
    Index.Value<ReportDemand, OrganizationId> DEPARTMENT = Index.value(
            "department",
            ColumnKind.UUID,
            demand -> Optional.of(demand.department().id()));

    /** The day it was asked. */
    Index.Value<ReportDemand, LocalDate> ASKED_ON =
            Index.value("asked_on", ColumnKind.DATE, demand -> Optional.of(demand.askedOn()));

    /** The last day for an answer, of those still to be answered: what lies before today is late. */
    Index.Value<ReportDemand, LocalDate> OPEN_UNTIL =
            Index.value("open_until", ColumnKind.DATE, demand -> Optional.of(demand.due())
                    .filter(due -> demand.stage() == DemandStage.ASKED));

    /** What a store needs to know of it. */
    AggregateType<ReportDemand> TYPE = AggregateType.named("report_demand", ReportDemand.class)
            .begins("figure-demanded", DemandEvent.Demanded.class, DemandFold::demanded)
            .folds("demand-answered", DemandEvent.Answered.class, DemandFold::answered)
            .folds("demand-refused", DemandEvent.Refused.class, DemandFold::refused)
            .index(STAGE)
            .index(FIGURE)
            .index(DEPARTMENT)
            .index(ASKED_ON)
            .index(OPEN_UNTIL)
            .build();

    /** Its identity. */
    ReportDemandId id();

    /** Which figure. */
    FigureCode figure();

    /** As of which day. */
    LocalDate asOf();

    /** The matter it is. */
    MatterCode matter();

    /** Who asks. */
    OrganizationRef department();

    /** The day it was asked. */
    LocalDate askedOn();

    /** The last day for an answer. */
    LocalDate due();

    /** How far it has come. */
    DemandStage stage();

    /** What the duty list says of it; nothing where a standing report answers it. */
    Optional<Admission> admission();

    /** What was answered, if it was. */
    Optional<Answer> answer();

    /** The day the community refused it, if it did. */
    Optional<LocalDate> refusedOn();

    /** Why, if somebody said. */
    Optional<PersonalText> refusedBecause();

    /** Whether by the end of that day it was late, answered or not. */
    default boolean isLate(LocalDate on) {
        LocalDate done = answer().map(Answer::on).orElse(on);
        return (stage() == DemandStage.ASKED || stage() == DemandStage.ANSWERED) && done.isAfter(due());
    }

    /**
     * What was answered (答复). Immutable.
     *
     * @param on the day
     * @param figure the figure that is kept
     * @param values what was answered, by what is counted
     * @param source where the figure comes from
     * @param minutes how long it took, in minutes
     * @param again whether the figure was on record, so that nothing was collected or reckoned
     */
    record Answer(
            LocalDate on,
            FigureId figure,
            SortedMap<String, Long> values,
            FigureSource source,
            int minutes,
            boolean again) {
        /** Copies the values. */
        public Answer {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReportDemand.Builder {
        Builder() {}
    }
}
