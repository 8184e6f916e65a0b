package org.gridgovernance.desk;

import io.vavr.control.Either;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;

/**
 * The answer to one command of many. Immutable.
 *
 * @param command the command
 * @param outcome accepted or rejected
 */
public record Answer(CommandId command, Either<Rejection, ? extends Accepted<?>> outcome) {
    /** Whether it was accepted. */
    public boolean isAccepted() {
        return outcome.isRight();
    }
}
