package org.gridgovernance.resource.request;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Ref;

/**
 * Which supply request, and in which area it is on record: named so from other homes. Immutable.
 *
 * @param home its home: who asks
 * @param id its id
 */
public record SupplyRequestRef(AreaCode home, SupplyRequestId id) {
    /** Where it is. */
    public Ref<SupplyRequest> ref() {
        return Ref.to(SupplyRequest.TYPE, home, id);
    }
}
