package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Establish a post of a community or street (设岗), from the day it occurred. Refused: {@link
 * PostReason#NOT_IN_COMMUNITY_OR_STREET}, {@link PostReason#TITLE_MALFORMED}, {@link
 * PostReason#PAY_BAND_IMPLAUSIBLE}, {@link PostReason#STEP_UNKNOWN}, {@link PostReason#FUNDER_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEstablishPost.class)
public interface EstablishPost extends Command<Post> {
    /** What it is. */
    PostProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEstablishPost.Builder {
        Builder() {}
    }
}
