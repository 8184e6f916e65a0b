package org.gridgovernance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;

/**
 * A time in which a task could not be handled (挂账). Immutable.
 *
 * @param before the stage at which it was shelved
 * @param because why
 * @param at when it was shelved
 * @param until until when it was meant to be
 * @param resumedAt when it was taken up again, if it was
 */
public record Shelving(
        TaskStage before, PersonalText because, Instant at, LocalDate until, Optional<Instant> resumedAt) {
    Shelving resumed(Instant when) {
        return resumedAt.isPresent() ? this : new Shelving(before, because, at, until, Optional.of(when));
    }
}
