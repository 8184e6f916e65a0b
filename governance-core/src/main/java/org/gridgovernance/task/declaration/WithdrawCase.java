package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * The applicant does not want an open case any more (撤回). Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER}
 * once it is decided, faults of the words: {@link org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawCase.class)
public interface WithdrawCase extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** Why, at most 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawCase.Builder {
        Builder() {}
    }
}
