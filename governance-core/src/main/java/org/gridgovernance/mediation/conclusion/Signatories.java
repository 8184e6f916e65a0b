package org.gridgovernance.mediation.conclusion;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.Representative;

/** Who may sign the agreement of a case at all, and who that is. */
final class Signatories {
    private Signatories() {}

    /** Those the law asks for, and who acts for a party. */
    static Stream<Signer> of(MediationCase found) {
        Stream<Signer> agents = found.parties().stream()
                .flatMap(party -> party.agents().stream().map(agent -> Signer.agent(party.number(), agent.number())));
        return Stream.concat(found.signersAsked(), agents);
    }

    /** The party that a signer is, or acts for. */
    static Optional<Party> party(Signer signer, MediationCase found) {
        return signer.party().flatMap(found::party);
    }

    /** The agent that a signer is. */
    static Optional<Agent> agent(Signer signer, MediationCase found) {
        return signer.kind() == SignerKind.AGENT
                ? party(signer, found).flatMap(party -> signer.person().flatMap(party::agent))
                : Optional.empty();
    }

    /** The account by which a side's signer sees the case; none of those who conduct it. */
    static Optional<String> account(Signer signer, MediationCase found) {
        return switch (signer.kind()) {
            case PARTY -> party(signer, found).flatMap(Party::account);
            case REPRESENTATIVE -> representative(signer, found).flatMap(Representative::account);
            case AGENT -> agent(signer, found).flatMap(Agent::account);
            case MEDIATOR, COMMITTEE -> Optional.empty();
        };
    }

    private static Optional<Representative> representative(Signer signer, MediationCase found) {
        return party(signer, found).flatMap(party -> signer.person()
                .map(which -> party.representatives().get(which - 1)));
    }

    /** Whether the law asks for no signature of that one any more, or of that side. */
    static boolean hasSigned(Signer signer, MediationCase found) {
        return found.signersMissing().stream().noneMatch(missing -> isFor(missing, signer));
    }

    private static boolean isFor(Signer missing, Signer signer) {
        return signer.kind() == SignerKind.AGENT ? missing.party().equals(signer.party()) : missing.equals(signer);
    }
}
