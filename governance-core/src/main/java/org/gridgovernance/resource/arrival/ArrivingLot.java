package org.gridgovernance.resource.arrival;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/**
 * So much of one lot arrives (到货批次), as its label says. Immutable.
 *
 * @param batch the maker's number: 1 to 40 characters (批号)
 * @param producedOn the day it was made, if known
 * @param expiresOn the last day on which it may be used, if that is limited (有效期至)
 * @param quantity how much, in the unit of the item
 */
public record ArrivingLot(
        String batch, Optional<LocalDate> producedOn, Optional<LocalDate> expiresOn, Quantity quantity) {
    private static final int LONGEST = 40;
    private static final int MOST_DAYS = 36_525;

    /** What is known of it from then on. */
    LotFacts facts(LotSource source) {
        return LotFacts.builder()
                .batch(number())
                .producedOn(producedOn)
                .expiresOn(expiresOn)
                .source(source)
                .build();
    }

    /** The batch number in plain form. */
    String number() {
        return PlainText.tidy(batch);
    }

    Stream<Reason> faults(LocalDate on, String path) {
        Stream<Reason> malformed = PlainText.fits(number(), LONGEST)
                ? Stream.empty()
                : Stream.of(StockReason.LOT_MALFORMED.at(path + ".batch"));
        return Stream.of(malformed, dated(on, path), quantity.faults(path + ".quantity"))
                .flatMap(each -> each);
    }

    private Stream<Reason> dated(LocalDate on, String path) {
        boolean odd = producedOn
                        .filter(made -> made.isAfter(on) || made.isBefore(on.minusDays(MOST_DAYS)))
                        .isPresent()
                || expiresOn
                        .filter(last -> last.isAfter(on.plusDays(MOST_DAYS)))
                        .isPresent()
                || expiresOn.flatMap(last -> producedOn.filter(last::isBefore)).isPresent();
        if (odd) {
            return Stream.of(StockReason.LOT_DATES.at(path));
        }
        return expiresOn.filter(on::isAfter).map(gone -> StockReason.LOT_EXPIRED.at(path)).stream();
    }
}
