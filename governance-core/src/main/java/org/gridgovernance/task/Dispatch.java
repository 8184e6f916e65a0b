package org.gridgovernance.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** Once somebody was given a task (派遣), who took it, and how that ended. Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDispatch.class)
public interface Dispatch {
    /** To whom. */
    Assignee to();

    /** How they came to it. */
    DispatchMode mode();

    /** When. */
    Instant at();

    /** Within which time whoever claims it must begin; only where it is open to be claimed. */
    Optional<Term> lease();

    /** Who took or claimed it (接单人). */
    Optional<WorkerId> worker();

    /** When it was taken or claimed. */
    Optional<Instant> takenAt();

    /** When the claim lapses (认领期限); none once work has begun. */
    Optional<Instant> leaseUntil();

    /** How it ended, if it did. */
    Optional<DispatchEnd> end();

    /** When it ended. */
    Optional<Instant> endedAt();

    /** Why it was sent back. */
    Optional<SendBackCause> cause();

    /** What was said when it was sent back. */
    Optional<PersonalText> because();

    /** Whether a claim has lapsed by then. */
    default boolean hasLapsed(Instant now) {
        return leaseUntil().filter(until -> !now.isBefore(until)).isPresent();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDispatch.Builder {
        Builder() {}
    }
}
