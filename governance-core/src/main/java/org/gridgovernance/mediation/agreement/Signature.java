package org.gridgovernance.mediation.agreement;

import java.time.LocalDate;

/**
 * That somebody signed (签署). Immutable.
 *
 * @param by who
 * @param manner how
 * @param on the day
 */
public record Signature(Signer by, SigningManner manner, LocalDate on) {}
