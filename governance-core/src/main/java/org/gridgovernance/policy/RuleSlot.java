package org.gridgovernance.policy;

/**
 * A place for a rule (规则位): what is asked for a value, and what answers if nobody registers another. Immutable;
 * compared by identity of its constant.
 *
 * @param name its stable name, such as {@code staleness}
 * @param shape the functional interface of its rules
 * @param standard the rule of the standard book
 * @param <F> the functional interface of its rules
 */
public record RuleSlot<F>(String name, Class<F> shape, F standard) {
    @Override
    public String toString() {
        return name;
    }
}
