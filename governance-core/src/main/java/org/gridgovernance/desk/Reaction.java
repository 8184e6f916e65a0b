package org.gridgovernance.desk;

import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalEntry;

/**
 * What follows at once from an event (联动): further commands of the same home, in the same transaction, by the same
 * actor, who needs no right for them of his own, nor to see what is confidential there: the house does it. A gate that denies one is heard. If one is rejected, all is, for the same reasons
 * without their paths; what they warn of is told likewise. What follows from all events of one command is read at once; a
 * page it wants must be of a type that this transaction has not touched. Pure and thread-safe.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface Reaction<E extends Event> {
    /**
     * The commands that follow; derive their ids from the entry's command id. Where the actor used such an id himself, all is
     * refused with {@link org.gridgovernance.kernel.KernelReason#COMMAND_ID_REUSED}.
     */
    List<? extends Command<?>> follow(E event, JournalEntry<?> entry);
}
