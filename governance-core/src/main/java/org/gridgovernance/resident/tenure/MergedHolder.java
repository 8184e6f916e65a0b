package org.gridgovernance.resident.tenure;

import java.util.List;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.ResidentId;

/**
 * A holder who was found to be a duplicate (并入权属人). Immutable.
 *
 * @param duplicate the holder
 * @param withdrawn what was told of that one
 * @param told what is told of the entry kept instead
 */
public record MergedHolder(ResidentId duplicate, List<Dated<Holder>> withdrawn, List<Dated<Holder>> told) {
    /** Copies the lists. */
    public MergedHolder {
        withdrawn = List.copyOf(withdrawn);
        told = List.copyOf(told);
    }

    /** Whether a fact is one told instead, also where it ended meanwhile. */
    boolean tells(Dated<Holder> fact) {
        return told.stream().anyMatch(fact::beginsLike);
    }
}
