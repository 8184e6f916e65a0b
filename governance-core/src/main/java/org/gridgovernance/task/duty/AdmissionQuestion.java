package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** What an {@link AdmissionRule} may know (准入问题). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAdmissionQuestion.class)
public interface AdmissionQuestion {
    /** What is asked. */
    MatterCode matter();

    /** Who asks. */
    OrganizationRef department();

    /** Of which community. */
    AreaCode home();

    /** For which day. */
    LocalDate on();

    /** How serious it is there. */
    Posture posture();

    /** The items in force on that day that speak of the matter when that department asks, the nearest area first. */
    List<DutyItem> items();

    /** The overrides in force on that day that cover the matter, the nearest area first. */
    List<DutyOverride> overrides();

    /** How much work it is planned to take, in minutes. */
    int effort();

    /** How much work of open pushed-down tasks there is already, in minutes. */
    long asked();

    /** How much of it the community can bear, in minutes, see {@link CapacityRule}. */
    long capacity();

    /** Whether it goes beyond what the community can bear. */
    default boolean isBeyondCapacity() {
        return asked() + effort() > capacity();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAdmissionQuestion.Builder {
        Builder() {}
    }
}
