package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.Channel;
import org.immutables.value.Value;

/**
 * Somebody came for an open case, or an officer went, besides what other commands tell (跑动登记). Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER}
 * if it was not declared yet, {@link ServiceReason#NO_VISIT} online.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordVisit.class)
public interface RecordVisit extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** Who: the applicant on the spot, somebody by proxy, an officer by a door visit. */
    Channel channel();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordVisit.Builder {
        Builder() {}
    }
}
