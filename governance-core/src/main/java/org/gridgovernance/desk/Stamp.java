package org.gridgovernance.desk;

import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Ref;

/** What every entry of one command carries besides the event. */
record Stamp(Moment moment, String actor, CommandId command, List<String> decidedBy) {
    <A extends Aggregate> JournalEntry<A> entry(Ref<A> ref, long version, Event event) {
        return new JournalEntry<>(ref, version, event, moment, actor, command, decidedBy);
    }
}
