package org.gridgovernance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** What is known of a lot, wherever goods of it are kept (批次信息). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLotFacts.class)
public interface LotFacts {
    /** The maker's number: 1 to 40 characters (批号). */
    String batch();

    /** The day it was made, if known. */
    Optional<LocalDate> producedOn();

    /** The last day on which it may be used, if that is limited (有效期至). */
    Optional<LocalDate> expiresOn();

    /** Where it came from. */
    LotSource source();

    /** Whether it may be used no more on that day. */
    default boolean isExpired(LocalDate on) {
        return expiresOn().filter(on::isAfter).isPresent();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLotFacts.Builder {
        Builder() {}
    }
}
