package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Recourse;
import org.immutables.value.Value;

/**
 * An obligation was not performed in time (违约), and the parties were told of the other ways. Refused as every act in a
 * case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for {@link ConclusionReason#OBLIGATION_UNKNOWN},
 * {@link ConclusionReason#PERFORMED_ALREADY}, {@link ConclusionReason#BROKEN_ALREADY},
 * {@link ConclusionReason#NOT_DUE}, {@link org.gridgovernance.mediation.MediationReason#ROUTES_MISSING},
 * {@link ConclusionReason#NOT_ENFORCEABLE},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}. Source: People's Mediation Law (人民调解法) arts.
 * 31 to 33.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordBreach.class)
public interface RecordBreach extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** The number of the obligation, from 1. */
    int obligation();

    /** The day on which that was found: after the day it was due, not after this occurred. */
    LocalDate on();

    /** Of which other ways the parties were told; one at least, enforcement only of what a court confirmed. */
    @Value.NaturalOrder
    SortedSet<Recourse> routes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordBreach.Builder {
        Builder() {}
    }
}
