package org.gridgovernance.resource;

import java.util.Optional;

/**
 * What somebody was alerted of (预警). Immutable.
 *
 * @param kind of what
 * @param lot the lot, of what is about expiry
 */
public record StockAlert(StockAlertKind kind, Optional<LotId> lot) {
    /** That there is too little. */
    public static final StockAlert LOW = new StockAlert(StockAlertKind.LOW, Optional.empty());

    /** Whether another says nothing any more where this is told: what has expired expires soon no more. */
    boolean replaces(StockAlert other) {
        return equals(other)
                || (kind == StockAlertKind.EXPIRED
                        && other.kind() == StockAlertKind.EXPIRING
                        && lot.equals(other.lot()));
    }
}
