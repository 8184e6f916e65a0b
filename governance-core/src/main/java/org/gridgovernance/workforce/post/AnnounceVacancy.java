package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Seek somebody for a post that nobody holds (发布招聘), from the day it occurred; takes the place of what was announced
 * before. Refused: {@link PostReason#POST_UNKNOWN}, {@link PostReason#ABOLISHED}, {@link
 * PostReason#BEFORE_ESTABLISHED}, {@link PostReason#HELD}, {@link PostReason#CLOSES_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAnnounceVacancy.class)
public interface AnnounceVacancy extends Command<Post> {
    /** The post. */
    PostId post();

    /** For whom. */
    RecruitmentTarget target();

    /**
     * The last day on which the post may be filled by it: not before the day this occurred, at most a year after it.
     */
    LocalDate closes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAnnounceVacancy.Builder {
        Builder() {}
    }
}
