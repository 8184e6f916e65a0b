package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Erase what is personal in a requisition that is settled (删除被征用人信息): the name of its owner. Doing it twice changes nothing.
 * Refused: {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link RequisitionReason#NOT_AT_THIS_STAGE}, {@link
 * RequisitionReason#BASIS_MALFORMED}. Source: Personal Information Protection Law (个人信息保护法) art. 47. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseOwner.class)
public interface EraseOwner extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** By which law or request: 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseOwner.Builder {
        Builder() {}
    }
}
