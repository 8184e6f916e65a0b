package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Who holds a post is on another step of the career ladder from the day it occurred (等级变动). Refused: {@link
 * PostReason#POST_UNKNOWN}, {@link PostReason#ABOLISHED}, {@link PostReason#NOT_HELD}, {@link PostReason#TOLD_SINCE},
 * {@link PostReason#STEP_UNKNOWN}, {@link PostReason#ON_THAT_STEP}, {@link PostReason#CERTIFICATE_MISSING}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMoveToStep.class)
public interface MoveToStep extends Command<Post> {
    /** The post. */
    PostId post();

    /** The step, of the ladder in force. */
    int step();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMoveToStep.Builder {
        Builder() {}
    }
}
