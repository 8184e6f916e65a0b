package org.gridgovernance.resident.duplicate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * Two entries that were merged are two persons after all (撤销合并): the duplicate is what it was, the other gives back what it
 * took over. A membership or tenure that ended since has ended for it too; what else was written since stays with the entry kept. Of several merges into one entry the last is undone first.
 *
 * <p>What the entry kept had taken over stays sealed in its own journal; an erasure of the other person does not reach it.
 *
 * <p>Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link DuplicateReason#NOT_MERGED}, {@link
 * DuplicateReason#SURVIVOR_MERGED}, {@link DuplicateReason#MERGED_SINCE}, {@link
 * DuplicateReason#HOUSEHOLD_CHANGED}; of the entry kept {@link ResidentReason#DECEASED}, {@link RelocationReason#MOVED_AWAY} and
 * {@link RelocationReason#OFFERED_ALREADY}, since which of the two it was told of is not known: revoke
 * or withdraw it first; of who moved away the merge stays. Warned of: {@link DuplicateReason#HOUSEHOLD_DISSOLVED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableUndoMerge.class)
public interface UndoMerge extends Command<Resident> {
    /** The entry that was merged into another. */
    ResidentId duplicate();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableUndoMerge.Builder {
        Builder() {}
    }
}
