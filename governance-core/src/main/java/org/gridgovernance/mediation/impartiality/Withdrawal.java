package org.gridgovernance.mediation.impartiality;

import java.time.Instant;

/**
 * That a mediator mediates no more (退出). Immutable.
 *
 * @param at when
 * @param cause why
 */
public record Withdrawal(Instant at, WithdrawalCause cause) {}
