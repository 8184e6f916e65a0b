package org.gridgovernance.workforce.post;

/** Which career ladder a post belongs to (职业阶梯规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface CareerLadderRule {
    /** The ladder of a post like this. */
    CareerLadder ladder(PostProfile profile);
}
