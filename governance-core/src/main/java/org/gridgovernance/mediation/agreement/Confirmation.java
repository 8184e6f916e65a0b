package org.gridgovernance.mediation.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a court is asked to confirm an agreement (司法确认). Immutable. Source: People's Mediation Law (人民调解法) art. 33; Civil
 * Procedure Law (民事诉讼法) arts. 205, 206.
 *
 * @param appliedOn the day on which the parties applied together
 * @param lastDay the last day on which they could
 * @param court the official name of the court
 * @param basis why that court
 * @param ruling what it ruled, if it has
 * @param ruledOn the day of the ruling, if there is one
 */
public record Confirmation(
        LocalDate appliedOn,
        LocalDate lastDay,
        String court,
        CourtBasis basis,
        Optional<ConfirmationRuling> ruling,
        Optional<LocalDate> ruledOn) {
    /** An application on which nothing is ruled yet. */
    public static Confirmation applied(LocalDate on, LocalDate lastDay, String court, CourtBasis basis) {
        return new Confirmation(on, lastDay, court, basis, Optional.empty(), Optional.empty());
    }

    /** The same, with the ruling. */
    public Confirmation ruled(ConfirmationRuling what, LocalDate on) {
        return new Confirmation(appliedOn, lastDay, court, basis, Optional.of(what), Optional.of(on));
    }

    /** Whether the court confirmed, so that the agreement can be enforced. */
    public boolean isEnforceable() {
        return ruling.filter(ConfirmationRuling.VALID::equals).isPresent();
    }
}
