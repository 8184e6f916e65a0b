package org.gridgovernance.store;

import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/**
 * One line of the journal (台账): what happened, when, by whose command, and which policies and rules decided. Immutable.
 *
 * @param ref the aggregate it happened to
 * @param version the aggregate's version after it; the first is 1
 * @param event what happened
 * @param moment when it happened and when it was written
 * @param actor who did it
 * @param command by which command
 * @param decidedBy what decided, in the order it was asked: name, version and outcome, such as {@code
 *     "grant-of-the-area/1: permit"}
 * @param <A> the aggregate
 */
public record JournalEntry<A extends Aggregate>(
        Ref<A> ref, long version, Event event, Moment moment, String actor, CommandId command, List<String> decidedBy) {
    /** Copies the list. */
    public JournalEntry {
        decidedBy = List.copyOf(decidedBy);
    }

    /** The same entry with every personal value erased. */
    public JournalEntry<A> erased() {
        return new JournalEntry<>(
                ref, version, ref.type().event(event).erased(event), moment, actor, command, decidedBy);
    }

    /** The stable name of the event. */
    public String eventName() {
        return ref.type().event(event).name();
    }
}
