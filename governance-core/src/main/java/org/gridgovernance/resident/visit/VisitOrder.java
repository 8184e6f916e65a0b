package org.gridgovernance.resident.visit;

import java.util.Comparator;
import org.gridgovernance.policy.Posture;

/** At which door to knock first (走访顺序). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface VisitOrder {
    /** The first comes first; those it holds equal are walked by compound, building, unit and room. */
    Comparator<Visit> in(Posture posture);

    /**
     * The standard order: where somebody has a care tag; under an alert or in an emergency before them where somebody can
     * hardly help themselves, by Emergency Response Law (突发事件应对法) art. 11: minors in difficulty, the old, the disabled, the
     * pregnant and nursing, the ill. Then who was seen longest ago, then who never was.
     */
    static VisitOrder standard() {
        return new StandardVisitOrder();
    }
}
