package org.gridgovernance.resource.donation;

import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;

/** By when a donation is published (公示期限规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface PublicationRule {
    /** Unless somebody registers another: within 15 days after it arrived. The laws ask for it in time (及时), and name no days. */
    RuleSlot<PublicationRule> IN_FORCE =
            new RuleSlot<>("donation-publication", PublicationRule.class, (donation, posture) -> 15);

    /** Within how many days after it arrived: 0 to 366; what lies beyond counts as the nearest of them. */
    int days(Donation donation, Posture posture);
}
