package org.gridgovernance.resident.tenure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.immutables.value.Value;

/**
 * Who holds a dwelling, and as what (产权人、承租人): exactly one of a resident or a household of the home, an organisation, or a
 * person who is not in the register, such as an owner who lives elsewhere. Immutable.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHolder.class)
public interface Holder {
    /** As what. */
    TenureKind kind();

    /** A resident of the home. */
    Optional<ResidentId> resident();

    /** A household of the home. */
    Optional<HouseholdId> household();

    /** An organisation, by its name, 1 to 100 characters; the name of no person. */
    Optional<String> organization();

    /** A person who is not in the register of the home. */
    Optional<PersonName> person();

    /** How to reach them; of residents and households the register knows. */
    Optional<Phone> phone();

    /** That resident. */
    static Holder of(TenureKind kind, ResidentId resident) {
        return builder().kind(kind).resident(resident).build();
    }

    /** That household. */
    static Holder of(TenureKind kind, HouseholdId household) {
        return builder().kind(kind).household(household).build();
    }

    /** Whether this is that resident. */
    default boolean isOf(ResidentId person) {
        return resident().filter(person::equals).isPresent();
    }

    /** How many it names of those of whom it must name one. */
    default long named() {
        return Stream.of(resident(), household(), organization(), person())
                .filter(Optional::isPresent)
                .count();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHolder.Builder {
        Builder() {}
    }
}
