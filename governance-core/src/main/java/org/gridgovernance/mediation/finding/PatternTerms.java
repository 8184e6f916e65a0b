package org.gridgovernance.mediation.finding;

import static org.gridgovernance.mediation.StandardDisputeType.CONTRACT;
import static org.gridgovernance.mediation.StandardDisputeType.NEIGHBOURS;
import static org.gridgovernance.mediation.StandardDisputeType.OTHER;

import java.util.Map;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.task.matter.MatterCode;

/**
 * When a pattern is one (苗头阈值). Immutable.
 *
 * @param least how many tasks there must be at least, 2 to 100; of {@link DisputePattern#EMPLOYER}, of how many different people
 * @param days within how many days, counting the first and the last, 1 to 366
 * @param matters the matters that count, and what a dispute about each would be about
 */
public record PatternTerms(int least, int days, Map<MatterCode, DisputeType> matters) {
    private static final int MOST_DAYS = 366;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are out of their ranges
     */
    public PatternTerms {
        if (least < 2 || least > Clue.MOST || days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("2 to " + Clue.MOST + " tasks within 1 to " + MOST_DAYS + " days");
        }
        matters = Map.copyOf(matters);
    }

    /**
     * The standard terms: three within 90 days; of tenant and landlord two, as the tenure of the dwelling tells who they are; of
     * an employer three different people within 60 days. Matters are those of the standard catalogue. Numbers of practice, no
     * norm.
     */
    static PatternTerms standard(DisputePattern pattern) {
        return switch (pattern) {
            case TENANT_AND_LANDLORD ->
                new PatternTerms(
                        2, 90, Map.ofEntries(of("dispute.lease", CONTRACT), of("dispute.mediation", CONTRACT)));
            case REPEATED_BETWEEN_TWO ->
                new PatternTerms(
                        3,
                        90,
                        Map.ofEntries(
                                of("dispute.neighbours", NEIGHBOURS),
                                of("dispute.mediation", OTHER),
                                of("dispute.lease", CONTRACT),
                                of("order.noise", NEIGHBOURS),
                                of("order.parking", NEIGHBOURS),
                                of("building.leakage", NEIGHBOURS),
                                of("health.dog", NEIGHBOURS)));
            case EMPLOYER -> new PatternTerms(3, 60, Map.of(MatterCode.of("dispute.wages"), DisputeType.WAGES));
            case ONE_DWELLING ->
                new PatternTerms(
                        3,
                        90,
                        Map.ofEntries(
                                of("dispute.neighbours", NEIGHBOURS),
                                of("dispute.lease", CONTRACT),
                                of("order.noise", NEIGHBOURS),
                                of("building.leakage", NEIGHBOURS),
                                of("health.dog", NEIGHBOURS)));
        };
    }

    private static Map.Entry<MatterCode, DisputeType> of(String matter, StandardDisputeType type) {
        return Map.entry(MatterCode.of(matter), DisputeType.of(type));
    }
}
