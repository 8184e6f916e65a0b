package org.gridgovernance.mediation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * What a case is about (纠纷). Immutable.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDispute.class)
public interface Dispute {
    /** Its type. */
    DisputeType type();

    /** What happened (纠纷事实); 1 to 2,000 characters. */
    PersonalText facts();

    /** What the applicant wants (申请事项), if somebody applies; up to 2,000 characters. */
    Optional<PersonalText> claims();

    /** What it is about in fen (涉及金额), if it is about money; more than 0. */
    Optional<Long> amountFen();

    /** The dwelling or shop it is about, of the same home. */
    Optional<DwellingId> dwelling();

    /** Whether it is difficult and complex (疑难复杂), as the ministry counts. */
    @Value.Default
    default boolean isDifficult() {
        return false;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDispute.Builder {
        Builder() {}
    }
}
