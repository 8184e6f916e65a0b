package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A post is another kind of post from the day it occurred (岗位调整); who holds it holds it as before. Saying what holds
 * already changes nothing. Refused: {@link PostReason#POST_UNKNOWN}, {@link PostReason#ABOLISHED}, {@link
 * PostReason#BEFORE_ESTABLISHED}, {@link PostReason#TITLE_MALFORMED}, {@link PostReason#PAY_BAND_IMPLAUSIBLE}, {@link
 * PostReason#STEP_UNKNOWN}, {@link PostReason#FUNDER_UNKNOWN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReclassifyPost.class)
public interface ReclassifyPost extends Command<Post> {
    /** The post. */
    PostId post();

    /** What it is from the day this occurred. */
    PostProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReclassifyPost.Builder {
        Builder() {}
    }
}
