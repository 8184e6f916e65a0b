package org.gridgovernance.resident.freshness;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.immutables.value.Value;

/** What a {@link FreshnessRule} is asked: which facts, of whom, in which posture. Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFreshness.class)
public interface Freshness {
    /** Which group of facts. */
    FactGroup facts();

    /** As what the person resides here; none if nothing is known of it, several may hold at once. */
    Set<ResidenceKind> kinds();

    /** The person's care tags. */
    Set<CareTag> careTags();

    /** How serious it is where the person is registered. */
    Posture posture();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFreshness.Builder {
        Builder() {}
    }
}
