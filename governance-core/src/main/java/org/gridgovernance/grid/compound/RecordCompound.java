package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Record a compound of a community (登记小区). Refused: {@link CompoundReason#NOT_A_COMMUNITY}, {@link
 * CompoundReason#TITLE_MALFORMED}, {@link CompoundReason#TITLE_TAKEN}, faults of the profile: {@link
 * CompoundReason#BUILT_IMPLAUSIBLE}, {@link CompoundReason#COUNT_IMPLAUSIBLE}, {@link
 * CompoundReason#COMPANY_CONTRADICTS}, {@link CompoundReason#COMMITTEE_CONTRADICTS}. Warned: {@link
 * CompoundReason#COMPANY_MISSING}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordCompound.class)
public interface RecordCompound extends Command<Compound> {
    /** What it is called: the compound of the places of its dwellings, 1 to 40 characters without {@code |}. */
    String title();

    /** What it is like from the day this occurred. */
    CompoundProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordCompound.Builder {
        Builder() {}
    }
}
