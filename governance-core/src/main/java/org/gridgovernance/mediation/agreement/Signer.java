package org.gridgovernance.mediation.agreement;

import java.util.Optional;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who signs an agreement (签署人). Immutable.
 *
 * @param kind as what
 * @param party the number of the party that it is, or acts for
 * @param person which representative, counted from 1, or the number of the agent
 * @param mediator which mediator
 */
public record Signer(SignerKind kind, Optional<Integer> party, Optional<Integer> person, Optional<WorkerId> mediator) {
    /** A party itself. */
    public static Signer party(int number) {
        return new Signer(SignerKind.PARTY, Optional.of(number), Optional.empty(), Optional.empty());
    }

    /** A representative of a group, counted from 1. */
    public static Signer representative(int party, int which) {
        return new Signer(SignerKind.REPRESENTATIVE, Optional.of(party), Optional.of(which), Optional.empty());
    }

    /** An agent of a party, by number. */
    public static Signer agent(int party, int number) {
        return new Signer(SignerKind.AGENT, Optional.of(party), Optional.of(number), Optional.empty());
    }

    /** A mediator. */
    public static Signer mediator(WorkerId worker) {
        return new Signer(SignerKind.MEDIATOR, Optional.empty(), Optional.empty(), Optional.of(worker));
    }

    /** The committee. */
    public static Signer committee() {
        return new Signer(SignerKind.COMMITTEE, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
