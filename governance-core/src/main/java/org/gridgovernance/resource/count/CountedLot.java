package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.LotId;
import org.immutables.value.Value;

/** What was found of a lot (批次清点), as it is told. Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCountedLot.class)
public interface CountedLot {
    /** Which of the lots on record at the point, if it is one of them. */
    Optional<LotId> lot();

    /** What its label says, if it is none of them: it is a new one then. */
    Optional<LotLabel> label();

    /** How much of it may be issued, in the unit of the item: 0 or more. */
    BigDecimal onShelf();

    /** How much of it may not (隔离), likewise. */
    BigDecimal inQuarantine();

    /** Why that is not what the books have, if it is not (差异原因). */
    Optional<DifferenceReason> reason();

    /** What is to be said of it: 1 to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCountedLot.Builder {
        Builder() {}
    }
}
