package org.gridgovernance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
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

    /**
     * What is wrong with it, told of a day: {@link StockReason#LOT_MALFORMED}, {@link StockReason#LOT_DATES}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    default Stream<Reason> faults(LocalDate on, String path) {
        Stream<Reason> batch = PlainText.fits(batch(), LotDates.LONGEST)
                ? Stream.empty()
                : Stream.of(StockReason.LOT_MALFORMED.at(path + ".batch"));
        Stream<Reason> dates =
                LotDates.arePlausible(this, on) ? Stream.empty() : Stream.of(StockReason.LOT_DATES.at(path));
        return Stream.concat(batch, dates);
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
