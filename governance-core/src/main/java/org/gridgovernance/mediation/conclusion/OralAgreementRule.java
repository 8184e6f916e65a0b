package org.gridgovernance.mediation.conclusion;

import org.gridgovernance.policy.RuleSlot;

/**
 * Whether something may be agreed orally (口头协议规则), where no party asked for writing. Implement: yes, one lambda. Pure. Source:
 * People's Mediation Law (人民调解法) art. 28: an agreement may be written, or oral where the parties find writing unnecessary.
 */
@FunctionalInterface
public interface OralAgreementRule {
    /** The rule in force. Unless somebody registers another: whatever the parties agree, they may agree orally. */
    RuleSlot<OralAgreementRule> IN_FORCE = new RuleSlot<>("oral-agreement", OralAgreementRule.class, question -> true);

    /**
     * That of Ningbo: only what is performed on the spot, in a case that is not difficult and complex. Source: Ningbo
     * regulation on people's mediation (宁波市人民调解条例) art. 24.
     */
    OralAgreementRule NINGBO = question -> !question.dispute().isDifficult()
            && question.agreement().obligations().stream()
                    .noneMatch(each -> each.due().isAfter(question.agreement().agreedOn()));

    /** Whether it may be agreed orally. */
    boolean allows(OralAgreementQuestion question);
}
