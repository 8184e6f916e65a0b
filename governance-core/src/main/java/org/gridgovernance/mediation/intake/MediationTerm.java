package org.gridgovernance.mediation.intake;

import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.task.calendar.Term;

/**
 * How long a mediation may take (调解期限). Implement: yes, one lambda. Pure. Source of the standard: rules on people's mediation
 * (人民调解工作若干规定) art. 33: normally one month; rules on online mediation (人民法院在线调解规则) art. 24: thirty days from
 * acceptance.
 */
@FunctionalInterface
public interface MediationTerm {
    /** The rule in force. Unless somebody registers another: thirty days, the last a workday. */
    RuleSlot<MediationTerm> IN_FORCE =
            new RuleSlot<>("mediation-term", MediationTerm.class, (type, origin) -> Term.statutoryDays(30));

    /**
     * The term of a case, from the day it is accepted.
     *
     * @param type what it is about
     * @param origin how it came to the committee
     */
    Term term(DisputeType type, CaseOrigin origin);

    /** By how many days the parties may agree to a longer term, all in all; sixty unless overridden, so that it is ninety in all. */
    default int mostExtensionDays() {
        return 60;
    }
}
