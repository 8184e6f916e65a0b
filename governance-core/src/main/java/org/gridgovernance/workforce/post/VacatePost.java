package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Nobody holds a post from the day it occurred (离任). Refused: {@link PostReason#POST_UNKNOWN}, {@link
 * PostReason#ABOLISHED}, {@link PostReason#NOT_HELD}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableVacatePost.class)
public interface VacatePost extends Command<Post> {
    /** The post. */
    PostId post();

    /** Why it is left. */
    VacateCause cause();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableVacatePost.Builder {
        Builder() {}
    }
}
