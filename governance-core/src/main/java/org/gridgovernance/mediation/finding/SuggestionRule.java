package org.gridgovernance.mediation.finding;

import java.util.Optional;
import org.gridgovernance.policy.RuleSlot;

/** From when on what repeats itself is worth a suggestion (苗头发现规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface SuggestionRule {
    /** The rule in force. */
    RuleSlot<SuggestionRule> IN_FORCE = new RuleSlot<>(
            "dispute-suggestions", SuggestionRule.class, pattern -> Optional.of(PatternTerms.standard(pattern)));

    /** When a pattern is one; empty if nobody looks for it. */
    Optional<PatternTerms> terms(DisputePattern pattern);
}
