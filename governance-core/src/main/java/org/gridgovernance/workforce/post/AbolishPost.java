package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A post that nobody holds is no more from the day it occurred (撤岗). Refused: {@link PostReason#POST_UNKNOWN}, {@link
 * PostReason#ABOLISHED}, {@link PostReason#BEFORE_ESTABLISHED}, {@link PostReason#HELD}, {@link
 * PostReason#TOLD_SINCE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAbolishPost.class)
public interface AbolishPost extends Command<Post> {
    /** The post. */
    PostId post();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAbolishPost.Builder {
        Builder() {}
    }
}
