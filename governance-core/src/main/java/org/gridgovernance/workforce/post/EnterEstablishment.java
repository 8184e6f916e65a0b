package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Who holds a post is in the establishment from the day it occurred (进编). Refused: {@link PostReason#POST_UNKNOWN},
 * {@link PostReason#ABOLISHED}, {@link PostReason#NOT_HELD}, {@link PostReason#TOLD_SINCE}, {@link
 * PostReason#IN_ESTABLISHMENT}, {@link PostReason#SERVED_TOO_SHORT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEnterEstablishment.class)
public interface EnterEstablishment extends Command<Post> {
    /** The post. */
    PostId post();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEnterEstablishment.Builder {
        Builder() {}
    }
}
