package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.ResidentId;

/**
 * A person in a household (户内成员). Immutable.
 *
 * @param resident the person
 * @param home the person's home; may be another than the household's, and then nobody checks that the person exists, and
 *     neither a move of the household nor an erasure of the person reaches the other: a transaction stays inside one home
 * @param relation the relation to the head
 */
public record Membership(ResidentId resident, AreaCode home, Relation relation) {
    /** Whether this is the head (户主). */
    public boolean isHead() {
        return relation.isHead();
    }

    /** The same person, related otherwise. */
    Membership as(Relation other) {
        return new Membership(resident, home, other);
    }

    /** Whether this is that person. */
    boolean isOf(ResidentId person) {
        return resident.equals(person);
    }
}
