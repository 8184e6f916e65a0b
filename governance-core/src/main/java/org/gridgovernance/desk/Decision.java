package org.gridgovernance.desk;

import io.vavr.control.Either;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;

/**
 * Turns a command into events, or into a rejection. Pure: no clock, no store, no random.
 *
 * @param <C> the command
 * @param <A> the aggregate the answer shows
 */
@FunctionalInterface
public interface Decision<C extends Command<A>, A extends Aggregate> {
    /** What follows. */
    Either<Rejection, Outcome<A>> decide(C command, Facts facts, Deciding deciding);
}
