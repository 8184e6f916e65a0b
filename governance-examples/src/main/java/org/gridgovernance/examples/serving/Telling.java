package org.gridgovernance.examples.serving;

import java.time.Instant;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;

/**
 * A command that still lacks its id and its time.
 *
 * @param <A> what it is about
 */
@FunctionalInterface
public interface Telling<A extends Aggregate> {
    /** The command. */
    Command<A> told(CommandId id, Instant at);
}
