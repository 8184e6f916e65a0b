package org.gridgovernance.mediation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;

/** Whose signatures the law asks for (签署要求). Source: People's Mediation Law (人民调解法) art. 29. */
final class Signing {
    private Signing() {}

    static List<Signer> missing(MediationCase found, Agreement made) {
        Stream<Signer> parties = found.parties().stream()
                .filter(party -> !signedByAgent(party, made))
                .flatMap(Signing::asked);
        Stream<Signer> mediators = found.inCharge().map(each -> Signer.mediator(each.worker()));
        return Stream.of(parties, mediators, Stream.of(Signer.committee()))
                .flatMap(signers -> signers)
                .filter(signer -> !made.isSignedBy(signer))
                .toList();
    }

    private static Stream<Signer> asked(Party party) {
        return party.kind() == PartyKind.GROUP
                ? IntStream.rangeClosed(1, party.representatives().size())
                        .mapToObj(which -> Signer.representative(party.number(), which))
                : Stream.of(Signer.party(party.number()));
    }

    /** An agent with authority to settle signed; whether he had it was looked at when he did. */
    private static boolean signedByAgent(Party party, Agreement made) {
        return made.signatures().stream()
                .map(Signature::by)
                .anyMatch(by -> by.kind() == SignerKind.AGENT
                        && by.party().filter(number -> number == party.number()).isPresent());
    }
}
