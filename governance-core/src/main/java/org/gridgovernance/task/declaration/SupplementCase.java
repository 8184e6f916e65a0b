package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.Channel;
import org.immutables.value.Value;

/**
 * Hand in what is lacking, after it was told or while the case is under way (补正). Refused: {@link ServiceReason#CASE_UNKNOWN}, {@link
 * org.gridgovernance.kernel.KernelReason#SUBJECT_ERASED}, {@link ServiceReason#NOT_AT_THIS_STAGE}, {@link
 * ServiceReason#OUT_OF_ORDER}, {@link
 * ServiceReason#PAPER_UNKNOWN} if a paper is not lacking, or none is named.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSupplementCase.class)
public interface SupplementCase extends Command<ServiceCase> {
    /** The case. */
    ServiceCaseId serviceCase();

    /** The papers, by the codes of the matter's requirements; at least one, each of them lacking. */
    @Value.NaturalOrder
    SortedSet<String> papers();

    /** By which channel they come; on the spot is a trip. */
    Channel channel();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSupplementCase.Builder {
        Builder() {}
    }
}
