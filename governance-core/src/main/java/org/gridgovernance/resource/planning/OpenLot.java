package org.gridgovernance.resource.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.Supply;

/**
 * What may be given out of a lot, and what of it the plan has not taken yet.
 *
 * @param stock where it lies
 * @param at where that is, as the plan names it
 * @param pick the lot and how much of it
 * @param expiresOn its last day of use, if that is limited
 */
record OpenLot(Stock stock, Locality at, Pick pick, Optional<LocalDate> expiresOn) {
    OpenLot without(BigDecimal taken) {
        return new OpenLot(stock, at, new Pick(pick.lot(), pick.amount().subtract(taken)), expiresOn);
    }

    boolean isPartOf(Supply supply) {
        return at.equals(supply.at()) && expiresOn.equals(supply.expiresOn());
    }
}
