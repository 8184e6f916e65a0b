package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.MatterCode;
import org.immutables.value.Value;

/**
 * In an emergency matters come in without the duty list, in the home and all areas below it, from the day it occurred
 * (紧急豁免). It ends by itself. Refused: {@link org.gridgovernance.task.matter.MatterReason#UNKNOWN}, {@link
 * DutyReason#BASIS_MALFORMED}, {@link DutyReason#TOO_MANY_MATTERS}, {@link DutyReason#OVERRIDE_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOverrideDutyList.class)
public interface OverrideDutyList extends Command<DutyOverride> {
    /** The matters or categories that come in, at most 200; none means all. */
    @Value.NaturalOrder
    SortedSet<MatterCode> matters();

    /** By which order or document (依据), 1 to 200 characters: an official title, nobody's words. */
    String basis();

    /** The last day: not before the day it occurred, at most 30 days in all. */
    LocalDate until();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOverrideDutyList.Builder {
        Builder() {}
    }
}
