package org.gridgovernance.resource;

import java.util.Optional;

/**
 * What somebody was alerted of (预警). Immutable.
 *
 * @param kind of what
 * @param lot the lot, of what is about expiry
 */
public record StockAlert(StockAlertKind kind, Optional<LotId> lot) {}
