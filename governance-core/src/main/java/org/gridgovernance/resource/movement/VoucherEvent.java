package org.gridgovernance.resource.movement;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.point.StockPointId;

/** What happens to a {@link Voucher}. */
public sealed interface VoucherEvent extends Event {
    /**
     * It was entered (登账).
     *
     * @param point at which point
     * @param kind what it did
     * @param lines what it moved
     * @param incident for which emergency, if for one
     * @param because what was said of it
     * @param cause why goods were lost or scrapped
     * @param broughtBackOf of what comes back: the voucher by which it went out
     */
    record Entered(
            StockPointId point,
            MovementKind kind,
            List<VoucherLine> lines,
            Optional<IncidentCode> incident,
            Optional<PersonalText> because,
            Optional<LossCause> cause,
            Optional<VoucherId> broughtBackOf)
            implements VoucherEvent {
        /** Copies the list. */
        public Entered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Some of what went out by it came back (退库).
     *
     * @param by the voucher by which it came
     * @param lines what came
     */
    record BroughtBack(VoucherId by, List<VoucherLine> lines) implements VoucherEvent {
        /** Copies the list. */
        public BroughtBack {
            lines = List.copyOf(lines);
        }
    }
}
