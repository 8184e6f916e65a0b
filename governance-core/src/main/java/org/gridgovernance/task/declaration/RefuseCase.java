package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * A case is not accepted (不予受理). Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER},
 * faults of the words: {@link org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRefuseCase.class)
public interface RefuseCase extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** Why, at most 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRefuseCase.Builder {
        Builder() {}
    }
}
