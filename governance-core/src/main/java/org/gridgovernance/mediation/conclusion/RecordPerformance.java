package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.immutables.value.Value;

/**
 * An obligation of the agreement was performed (履行), in time or late; with the last one all of it is. Refused as every
 * act in a case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link ConclusionReason#OBLIGATION_UNKNOWN}, {@link ConclusionReason#PERFORMED_ALREADY},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}. Source: People's Mediation Law (人民调解法) art.
 * 31.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordPerformance.class)
public interface RecordPerformance extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the obligation, from 1. */
    int obligation();

    /** The day; not before the agreement took effect, not after this occurred. */
    LocalDate on();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordPerformance.Builder {
        Builder() {}
    }
}
