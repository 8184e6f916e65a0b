package org.gridgovernance.policy;

/**
 * A gate (准入策略): decides whether something may happen. Pure: the same question gets the same verdict. Thread-safe.
 *
 * <p>Implement: yes, one lambda in the builder.
 *
 * @param <Q> the question it is asked
 */
@FunctionalInterface
public interface Policy<Q extends Question> {
    /** The verdict; throwing is an error, never a yes. */
    Verdict decide(Q question);
}
