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
 * Two entries of a community are one person (合并重复居民): one is kept, the other marked as its duplicate. Nothing is deleted.
 * The entry kept takes over the documents, care tags and residence facts it lacks; its particulars and verifications stay as
 * they are. Memberships of households of the home become its own, where the duplicate is a member on the day this is
 * recorded; a membership that ended earlier stays as it was told. What the duplicate holds, or held, the entry kept holds. The duplicate keeps what it says, and is counted no more:
 * on no day, as known from now on. Whatever is later sent to the duplicate is done to the entry kept.
 *
 * <p>Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link DuplicateReason#SAME_RESIDENT}, {@link
 * DuplicateReason#MERGED_ALREADY}, {@link DuplicateReason#SURVIVOR_MERGED}, an erased person, {@link
 * ResidentReason#DOCUMENTS_TOO_MANY} and {@link ResidentReason#CARE_TAGS_TOO_MANY} of both together; of either entry {@link
 * ResidentReason#DECEASED}, {@link RelocationReason#MOVED_AWAY} and {@link RelocationReason#OFFERED_ALREADY}, so that no death
 * and no departure is lost: a death told of one entry is revoked, and told of the entry kept once they are merged.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMergeResidents.class)
public interface MergeResidents extends Command<Resident> {
    /** The entry kept. */
    ResidentId survivor();

    /** The entry that is the same person. */
    ResidentId duplicate();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMergeResidents.Builder {
        Builder() {}
    }
}
