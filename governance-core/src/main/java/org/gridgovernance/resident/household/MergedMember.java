package org.gridgovernance.resident.household;

import java.util.List;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.ResidentId;

/**
 * A member who was found to be a duplicate (并入成员). Immutable.
 *
 * @param duplicate the member
 * @param survivor who the person is
 * @param withdrawn the memberships that stood before
 * @param told the memberships told instead
 */
public record MergedMember(
        ResidentId duplicate, ResidentId survivor, List<Dated<Membership>> withdrawn, List<Dated<Membership>> told) {
    /** Copies the lists. */
    public MergedMember {
        withdrawn = List.copyOf(withdrawn);
        told = List.copyOf(told);
    }

    /** Whether it is told of that person. */
    boolean isOf(ResidentId person) {
        return duplicate.equals(person);
    }

    /** Whether a membership is one told instead, also where it ended meanwhile. */
    boolean tells(Dated<Membership> membership) {
        return told.stream().anyMatch(membership::beginsLike);
    }
}
