package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.immutables.value.Value;

/**
 * The file is destroyed once it need not be kept any more (销毁): nothing personal is left of the case. Needs to see the
 * case, as whom a gate for {@link org.gridgovernance.policy.MayReadConfidential} names does. Refused as every act in a
 * case is, see {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ConclusionReason#MUST_BE_KEPT}. Source:
 * Archives Law (档案法) art. 31.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDestroyFile.class)
public interface DestroyFile extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDestroyFile.Builder {
        Builder() {}
    }
}
