package org.gridgovernance.task.routing;

import java.util.Optional;
import org.gridgovernance.policy.RuleSlot;

/** Whom a task goes to (派单规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface RoutingRule {
    /** The rule in force. Unless somebody registers another: that of the package's description. */
    RuleSlot<RoutingRule> IN_FORCE = new RuleSlot<>("routing", RoutingRule.class, StandardRouting.BY_LOAD);

    /** As the standard rule, but of the workers of an organisation each has a turn (轮派): whoever was given a task longest ago. */
    static RoutingRule byTurns() {
        return StandardRouting.BY_TURNS;
    }

    /** Where it goes; empty if nobody can be said. */
    Optional<Route> route(RoutingQuestion question);
}
