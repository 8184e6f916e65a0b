package org.gridgovernance.resident.freshness;

import org.gridgovernance.policy.Posture;

/** For how long verified facts of a person count as fresh (信息时效). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface FreshnessRule {
    /** The days after a verification on which these facts still count as fresh, at least 0. */
    int freshDays(Freshness question);

    /**
     * The fewest days it answers in that posture; 0 unless said otherwise. Who was verified less long ago is not even
     * looked at when stale facts are listed, so that a rule that says more is answered faster.
     */
    default int fewestDays(Posture posture) {
        return 0;
    }

    /**
     * The standard rule: a year; half a year for who comes and goes (流动人口, by the half-year of 居住证暂行条例 art. 2); a
     * quarter of a year for who has a care tag. Under an alert a third of it, in an emergency a tenth, for facts that help
     * to find and to help somebody: contact, residence, household, care.
     */
    static FreshnessRule standard() {
        return new StandardFreshness();
    }
}
