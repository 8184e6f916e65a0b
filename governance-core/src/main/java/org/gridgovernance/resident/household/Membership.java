package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.ResidentId;

/**
 * A person in a household (户内成员). Immutable.
 *
 * @param resident the person
 * @param home the person's home; may be another than the household's
 * @param relation the relation to the head
 */
public record Membership(ResidentId resident, AreaCode home, Relation relation) {
    /** Whether this is the head (户主). */
    public boolean isHead() {
        return relation == Relation.HEAD || relation == Relation.SELF;
    }
}
