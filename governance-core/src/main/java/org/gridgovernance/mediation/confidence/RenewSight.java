package org.gridgovernance.mediation.confidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.immutables.value.Value;

/**
 * Who sees the records of a case is renewed after those who conduct or stand in it changed (更新可见范围); once its file is
 * destroyed they are erased. Follows from what changes that; sent alone it changes nothing unless something was missed.
 * Refused: {@link MediationReason#CASE_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenewSight.class)
public interface RenewSight extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenewSight.Builder {
        Builder() {}
    }
}
