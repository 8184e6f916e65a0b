package org.gridgovernance.task.routing;

import java.util.Optional;
import org.gridgovernance.policy.RuleSlot;

/** Whom a task goes to (派单规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface RoutingRule {
    /** The rule in force. Unless somebody registers another: that of the package's description. */
    RuleSlot<RoutingRule> IN_FORCE = new RuleSlot<>("routing", RoutingRule.class, StandardRouting::route);

    /** Where it goes; empty if nobody can be said. */
    Optional<Route> route(RoutingQuestion question);
}
