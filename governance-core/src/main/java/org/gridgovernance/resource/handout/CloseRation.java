package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Close a ration before its time (提前结束发放), from the instant at which this is written; of that day no other ration of the item is opened. Doing it again changes nothing. Refused:
 * {@link HandoutReason#RATION_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCloseRation.class)
public interface CloseRation extends Command<Ration> {
    /** The ration. */
    RationId ration();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCloseRation.Builder {
        Builder() {}
    }
}
