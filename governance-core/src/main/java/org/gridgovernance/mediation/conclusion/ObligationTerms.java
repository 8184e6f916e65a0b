package org.gridgovernance.mediation.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;

/**
 * What one party is to owe another by an agreement (协议内容). Immutable. Source: People's Mediation Law (人民调解法) art. 29: terms,
 * mode and time of performance.
 *
 * @param debtor the number of the party that owes
 * @param creditor the number of the party it owes; another one
 * @param what what is owed, and how it is performed (内容与方式); 1 to 2,000 characters
 * @param amount the amount in yuan, if it is money; more than 0, with at most two decimals
 * @param due the last day on which it can be performed in time; not before the day it is agreed, at most ten years after it
 */
public record ObligationTerms(
        int debtor, int creditor, PersonalText what, Optional<BigDecimal> amount, LocalDate due) {}
