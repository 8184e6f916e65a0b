package org.gridgovernance.mediation.confidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.matter.MatterCode;
import org.immutables.value.Value;

/**
 * A dispute may escalate (激化风险报告): what is known of it stays in the case, and a task is reported which tells only what
 * may be told. Refused as every act in a case is, see {@link CaseDocket}, and for {@link TaskReason#NOT_A_COMMUNITY},
 * {@link MediationReason#TEXT_BLANK}, {@link ConfidenceReason#RECORDS_TOO_MANY}, and as the task that follows is, see
 * {@link org.gridgovernance.task.intake.ReportTask}. Source: People's Mediation Law (人民调解法) art. 25: possible offences
 * are reported to the police promptly.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReportRisk.class)
public interface ReportRisk extends Command<PrivateRecord> {
    /** The case. */
    MediationCaseId mediation();

    /** What is known; for those in charge alone; 1 to 2,000 characters. */
    PersonalText what();

    /** What the task says; nothing of the case; 1 to 2,000 characters. */
    PersonalText told();

    /**
     * What the task is about (事项); unless told otherwise a risk to public order, {@code safety.public-order} of the standard
     * catalogue, for which the police are competent. Where another catalogue is in force, name one of its matters.
     */
    @Value.Default
    default MatterCode matter() {
        return MatterCode.of("safety.public-order");
    }

    /** The grid in which it lies, of the same home. */
    Optional<GridId> grid();

    /** The dwelling it is about, of the same home. */
    Optional<DwellingId> dwelling();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReportRisk.Builder {
        Builder() {}
    }
}
