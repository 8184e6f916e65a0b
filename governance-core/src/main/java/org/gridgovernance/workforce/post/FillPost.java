package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody holds a post from the day it occurred (到岗), on the step on which one begins in it. A post by contract or
 * in the establishment must be announced, and a vacancy that is announced binds. Refused: {@link
 * PostReason#POST_UNKNOWN}, {@link PostReason#ABOLISHED}, {@link PostReason#BEFORE_ESTABLISHED}, {@link
 * PostReason#HELD}, {@link PostReason#TOLD_SINCE}, {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * PostReason#NOT_SERVING}, {@link PostReason#HOLDS_ANOTHER}, {@link PostReason#STEP_UNKNOWN}, {@link
 * PostReason#CERTIFICATE_MISSING}, {@link PostReason#NOT_ANNOUNCED}, {@link PostReason#TARGET_MISSED}.
 *
 * <p>How the target is met, the day of graduation or discharge, is not kept.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFillPost.class)
public interface FillPost extends Command<Post> {
    /** The post. */
    PostId post();

    /** Who, of the same home. */
    WorkerId worker();

    /** The day of graduation (毕业日期), where graduates are sought: at most two years before. */
    Optional<LocalDate> graduatedOn();

    /** The day of discharge from the army (退役日期), where veterans are sought. */
    Optional<LocalDate> dischargedOn();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFillPost.Builder {
        Builder() {}
    }
}
