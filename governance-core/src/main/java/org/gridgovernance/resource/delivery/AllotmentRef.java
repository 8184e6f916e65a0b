package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/**
 * Which allotment, and in which area it is on record: named so from other homes. Immutable.
 *
 * @param home its home: who gives
 * @param id its id
 */
public record AllotmentRef(AreaCode home, AllotmentId id) {
    /** Where it is. */
    public Ref<Allotment> ref() {
        return Ref.to(Allotment.TYPE, home, id);
    }
}
