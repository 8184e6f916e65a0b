package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.Channel;
import org.immutables.value.Value;

/**
 * Issue the result of a case that was decided (送达), which is done then. Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableIssueResult.class)
public interface IssueResult extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** How the applicant gets it; on the spot is a trip, by mail or file is online. */
    Channel channel();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableIssueResult.Builder {
        Builder() {}
    }
}
