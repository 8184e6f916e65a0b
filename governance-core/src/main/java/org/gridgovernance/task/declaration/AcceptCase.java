package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Accept a case that was declared (受理). If papers are lacking, all of them are told, once (一次性告知), and it waits for them;
 * or it is accepted all the same where that is tolerated. Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER},
 * {@link ServiceReason#PAPERS_LACKING} if something is lacking that was told before.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAcceptCase.class)
public interface AcceptCase extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** Whether it is accepted although papers are lacking, which must be there before it is approved (容缺受理). */
    @Value.Default
    default boolean tolerating() {
        return false;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAcceptCase.Builder {
        Builder() {}
    }
}
