package org.gridgovernance.resident.freshness;

import java.util.Set;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.residence.ResidenceKind;

/** The rule of the standard book. */
final class StandardFreshness implements FreshnessRule {
    private static final int YEAR = 365;
    private static final int HALF = 182;
    private static final int QUARTER = 90;
    private static final Set<FactGroup> NEEDED_TO_HELP =
            Set.of(FactGroup.CONTACT, FactGroup.RESIDENCE, FactGroup.HOUSEHOLD, FactGroup.CARE);

    @Override
    public int freshDays(Freshness question) {
        int everyday = everyday(question);
        return NEEDED_TO_HELP.contains(question.facts()) ? everyday / haste(question.posture()) : everyday;
    }

    @Override
    public int fewestDays(Posture posture) {
        return QUARTER / haste(posture);
    }

    private static int everyday(Freshness question) {
        if (!question.careTags().isEmpty()) {
            return QUARTER;
        }
        return question.kinds().contains(ResidenceKind.TEMPORARY) ? HALF : YEAR;
    }

    private static int haste(Posture posture) {
        return switch (posture) {
            case NORMAL -> 1;
            case ALERT -> 3;
            case EMERGENCY -> 10;
        };
    }
}
