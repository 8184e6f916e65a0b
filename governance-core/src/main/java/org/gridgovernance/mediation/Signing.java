package org.gridgovernance.mediation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;

/** Whose signatures the law asks for (签署要求). Source: People's Mediation Law (人民调解法) art. 29. */
final class Signing {
    private Signing() {}

    /** All whom the law asks for: every party, every mediator in charge, the committee. */
    static Stream<Signer> asked(MediationCase found) {
        return Stream.of(
                        found.parties().stream().flatMap(Signing::asked),
                        found.inCharge().map(each -> Signer.mediator(each.worker())),
                        Stream.of(Signer.committee()))
                .flatMap(signers -> signers);
    }

    private static Stream<Signer> asked(Party party) {
        return party.kind() == PartyKind.GROUP
                ? IntStream.rangeClosed(1, party.representatives().size())
                        .mapToObj(which -> Signer.representative(party.number(), which))
                : Stream.of(Signer.party(party.number()));
    }

    static List<Signer> missing(MediationCase found, Agreement made) {
        return asked(found)
                .filter(signer -> made.signatures().stream().noneMatch(each -> counts(each, signer, found)))
                .toList();
    }

    private static boolean counts(Signature made, Signer asked, MediationCase found) {
        return asked.party()
                .flatMap(found::party)
                .map(party -> counts(made, asked, party))
                .orElseGet(() -> made.by().equals(asked));
    }

    /** Where a person is not of age as is known by now, only the guardian's signature counts. */
    private static boolean counts(Signature made, Signer asked, Party party) {
        boolean guarded = made.by().kind() == SignerKind.AGENT && kind(made.by(), party) == AgentKind.GUARDIAN;
        boolean side = made.by().equals(asked)
                || (made.by().kind() == SignerKind.AGENT && made.by().party().equals(asked.party()));
        return side && (guarded || party.isOfAge(made.on()));
    }

    private static AgentKind kind(Signer agent, Party party) {
        return agent.person().flatMap(party::agent).map(Agent::kind).orElse(AgentKind.GENERAL);
    }
}
