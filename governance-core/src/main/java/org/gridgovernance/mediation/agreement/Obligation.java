package org.gridgovernance.mediation.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;

/**
 * What one party owes another by an agreement, and by when (履行义务): an agreement with instalments (分期履行) has one for each.
 * Immutable. Source: People's Mediation Law (人民调解法) art. 29: terms, mode and time of performance.
 *
 * @param number counts the obligations of the agreement, from 1
 * @param debtor the number of the party that owes
 * @param creditor the number of the party it owes
 * @param what what is owed, and how it is performed (内容与方式); 1 to 2,000 characters
 * @param amountFen the amount in fen (分), hundredths of a yuan, if it is money; more than 0
 * @param due the last day on which it can be performed in time
 * @param performedOn the day it was performed, if it was
 * @param brokenOn the day on which it was found not to be performed, if it was
 */
public record Obligation(
        int number,
        int debtor,
        int creditor,
        PersonalText what,
        Optional<Long> amountFen,
        LocalDate due,
        Optional<LocalDate> performedOn,
        Optional<LocalDate> brokenOn) {
    /** Whether it is still to be performed. */
    public boolean isOutstanding() {
        return performedOn.isEmpty();
    }

    /** Whether it is outstanding and was found to be broken. */
    public boolean isBroken() {
        return isOutstanding() && brokenOn.isPresent();
    }

    /** The same, performed. */
    public Obligation performed(LocalDate on) {
        return new Obligation(number, debtor, creditor, what, amountFen, due, Optional.of(on), brokenOn);
    }

    /** The same, broken. */
    public Obligation broken(LocalDate on) {
        return new Obligation(number, debtor, creditor, what, amountFen, due, performedOn, Optional.of(on));
    }
}
