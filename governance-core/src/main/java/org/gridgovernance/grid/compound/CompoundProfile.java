package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** What a compound is like (小区基本情况). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCompoundProfile.class)
public interface CompoundProfile {
    /** Whose the buildings are (产权类型). */
    OwnershipForm ownership();

    /** Who manages it (物业). */
    PropertyManagement management();

    /** Whether there is an owners' committee (业委会), if known. */
    Optional<OwnersCommittee> committee();

    /** The year in which it was built, 1800 to the present, if known. */
    Optional<Integer> builtIn();

    /** How many buildings it has (楼栋数), 1 to 2,000, if known. */
    Optional<Integer> buildings();

    /** How many entrances it has (出入口数), 0 to 2,000, if known: none where it is not walled in. */
    Optional<Integer> entrances();

    /** How many years old it is on that date, if known. */
    default Optional<Integer> age(LocalDate on) {
        return builtIn().map(year -> on.getYear() - year);
    }

    /** A profile that says no more. */
    static CompoundProfile of(OwnershipForm ownership, PropertyManagement management) {
        return builder().ownership(ownership).management(management).build();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCompoundProfile.Builder {
        Builder() {}
    }
}
