package org.gridgovernance.task;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * More time that was asked for (延期). Immutable.
 *
 * @param more how much
 * @param because why
 * @param askedAt when it was asked for
 * @param decidedAt when that was decided, if it was
 * @param decidedBy who decided
 * @param granted whether it was granted; no while it is not decided
 */
public record Extension(
        Term more,
        PersonalText because,
        Instant askedAt,
        Optional<Instant> decidedAt,
        Optional<OrganizationRef> decidedBy,
        boolean granted) {
    static Extension asked(Term more, PersonalText because, Instant at) {
        return new Extension(more, because, at, Optional.empty(), Optional.empty(), false);
    }

    Extension decided(OrganizationRef by, boolean grants, Instant at) {
        return isPending() ? new Extension(more, because, askedAt, Optional.of(at), Optional.of(by), grants) : this;
    }

    /** Whether it is still to be decided. */
    public boolean isPending() {
        return decidedAt.isEmpty();
    }
}
