package org.gridgovernance.task.duty;

import org.gridgovernance.policy.RuleSlot;

/**
 * Whether what a department pushes down comes in (准入规则). Implement: yes, one lambda, or on top of the {@link #STANDARD} one.
 * Pure.
 */
@FunctionalInterface
public interface AdmissionRule {
    /**
     * The list of the nearest area that names the matter decides. Forbidden is refused; an override in force admits; so does
     * an own duty, and help with money or hands promised; help without either is returned; what stands on no list is
     * refused. What would come in beyond the capacity is queued, but for an override. Source: Law on residents' committees
     * (居民委员会组织法) art. 43.
     */
    AdmissionRule STANDARD = StandardAdmission::admit;

    /** The rule in force. Unless somebody registers another: {@link #STANDARD}. */
    RuleSlot<AdmissionRule> IN_FORCE = new RuleSlot<>("duty-admission", AdmissionRule.class, STANDARD);

    /** The ruling on that question. */
    Admission admit(AdmissionQuestion question);
}
