package org.gridgovernance.examples.thirtydays;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.StandardCatalogue;

/** What is asked how often, by whom. */
final class Matters {
    static final Map<MatterCode, Integer> OF_RESIDENTS = weights(
            "environment.rubbish", 12,
            "environment.greenery", 4,
            "building.leakage", 10,
            "building.elevator", 5,
            "building.utilities", 4,
            "order.noise", 9,
            "order.parking", 9,
            "dispute.neighbours", 5,
            "dispute.property-management", 3,
            "elderly.visit", 5,
            "elderly.allowance", 2,
            "hardship.help", 3,
            "certificate.residence", 8,
            "health.dog", 4,
            "safety.fire-lane", 5,
            "consultation.question", 8,
            "consultation.proposal", 4);
    static final Map<MatterCode, Integer> OF_PATROLS = weights(
            "environment.rubbish", 10,
            "environment.standing-water", 2,
            "order.parking", 5,
            "safety.fire-lane", 6,
            "safety.hidden-danger", 5,
            "building.illegal", 1,
            "elderly.visit", 3);
    static final Map<MatterCode, Integer> OF_SENSORS =
            weights("building.elevator", 5, "environment.standing-water", 3, "safety.fire-lane", 2);
    static final Map<MatterCode, Integer> IN_THE_STORM =
            weights("environment.standing-water", 8, "building.utilities", 4, "building.leakage", 6);
    static final MatterCode REFRESH = MatterCode.of("register.refresh");
    static final MatterCode FLOOD_PATROL = MatterCode.of("safety.flood-patrol");

    private Matters() {}

    /** What is said of it: its title in the catalogue. */
    static PersonalText said(MatterCode matter) {
        return PersonalText.of(
                StandardCatalogue.CATALOGUE.find(matter).orElseThrow().zh());
    }

    /** In the order given, so that the same seed picks the same. */
    private static Map<MatterCode, Integer> weights(Object... pairs) {
        Map<MatterCode, Integer> weights = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            weights.put(MatterCode.of((String) pairs[at]), (Integer) pairs[at + 1]);
        }
        return weights;
    }
}
