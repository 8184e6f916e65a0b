package org.gridgovernance.resource.handout;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.store.JournalEntry;

/** From what it follows that hand-outs follow. */
final class FollowCauses {
    private FollowCauses() {}

    static List<FollowHandouts> merged(ResidentEvent.Merged event, JournalEntry<?> entry) {
        return List.of(follow(entry));
    }

    static List<FollowHandouts> restored(ResidentEvent.Restored event, JournalEntry<?> entry) {
        return List.of(follow(entry));
    }

    private static FollowHandouts follow(JournalEntry<?> entry) {
        return follow(
                entry.command(),
                entry.moment().occurredAt(),
                entry.ref().home(),
                new ResidentId(entry.ref().id()));
    }

    static List<FollowHandouts> foreseen(MergeResidents merges) {
        return List.of(follow(merges.commandId(), merges.occurredAt(), merges.home(), merges.duplicate()));
    }

    static List<FollowHandouts> foreseen(UndoMerge parts) {
        return List.of(follow(parts.commandId(), parts.occurredAt(), parts.home(), parts.duplicate()));
    }

    private static FollowHandouts follow(CommandId cause, Instant at, AreaCode home, ResidentId who) {
        return FollowHandouts.builder()
                .commandId(cause.derive("handouts-follow-" + who.value()))
                .occurredAt(at)
                .home(home)
                .resident(who)
                .build();
    }

    static List<FollowHouseholdHandouts> united(HouseholdEvent.MergedInto event, JournalEntry<?> entry) {
        return List.of(FollowHouseholdHandouts.builder()
                .commandId(
                        entry.command().derive("handouts-follow-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .household(new HouseholdId(entry.ref().id()))
                .build());
    }
}
