package org.gridgovernance.store;

import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/**
 * One line of the journal (事件日志): what happened, when, by whose command, and which policies and rules decided. Immutable.
 *
 * @param ref the aggregate it happened to
 * @param version the aggregate's version after it; the first is 1
 * @param event what happened
 * @param moment when it happened and when it was written
 * @param actor who did it
 * @param command by which command
 * @param decidedBy what decided, in the order it was asked: of a gate name, version and verdict, such as {@code "a role
 *     in the area brings the right/1: permit"}; of a rule name and version, such as {@code "standard freshness/1"}
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
