package org.gridgovernance.mediation.conclusion;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;

/** How signatures are put on record. */
final class SigningCases {
    private static final int NOBODY = 0;

    private SigningCases() {}

    /** The number of the party whose side signs; none is 0. */
    static int side(SignAgreement command) {
        return command.signer().party().orElse(NOBODY);
    }

    static List<Reason> fits(SignAgreement command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.SIGN, facts)
                .flatMap(found -> found.agreement().stream().flatMap(made -> against(command, made, found)))
                .toList();
    }

    private static Stream<Reason> against(SignAgreement command, Agreement made, MediationCase found) {
        return Stream.of(
                        against(command, found).stream(),
                        Conclusion.unless(command.draft() == made.draft(), ConclusionReason.ANOTHER_DRAFT.at("draft")),
                        Conclusion.unless(!found.isTied(), MediationReason.TIE_OPEN.at("mediation")),
                        manner(command, found).stream(),
                        Conclusion.unlessPlausible(command.on(), made.agreedOn(), command, "on"))
                .flatMap(reasons -> reasons);
    }

    private static Optional<Reason> against(SignAgreement command, MediationCase found) {
        Signer signer = command.signer();
        if (Signatories.of(found).noneMatch(signer::equals)) {
            return Optional.of(ConclusionReason.SIGNER_NOT_ASKED.at("signer"));
        }
        if (isUnauthorized(signer, found, command.on())) {
            return Optional.of(ConclusionReason.AGENT_MAY_NOT_SETTLE.at("signer"));
        }
        if (isMinor(signer, found, command.on())) {
            return Optional.of(ConclusionReason.MINOR_CANNOT_SIGN.at("signer"));
        }
        return Signatories.hasSigned(signer, found)
                ? Optional.of(ConclusionReason.SIGNED_ALREADY.at("signer"))
                : Optional.empty();
    }

    private static boolean isUnauthorized(Signer signer, MediationCase found, LocalDate on) {
        return Signatories.agent(signer, found)
                .filter(agent -> !agent.maySettle() || agent.since().isAfter(on))
                .isPresent();
    }

    private static boolean isMinor(Signer signer, MediationCase found, LocalDate on) {
        boolean guarded = Signatories.agent(signer, found)
                .filter(agent -> agent.kind() == AgentKind.GUARDIAN)
                .isPresent();
        return !guarded
                && Signatories.party(signer, found)
                        .filter(party -> !party.isOfAge(on))
                        .isPresent();
    }

    private static Optional<Reason> manner(SignAgreement command, MediationCase found) {
        boolean right =
                switch (command.signer().kind()) {
                    case COMMITTEE -> command.manner() == SigningManner.SEALED;
                    case MEDIATOR -> command.manner() == SigningManner.SIGNED;
                    case PARTY -> command.manner() == SigningManner.SEALED || !isOrganization(command.signer(), found);
                    case REPRESENTATIVE, AGENT -> true;
                };
        return right ? Optional.empty() : Optional.of(ConclusionReason.MANNER_WRONG.at("manner"));
    }

    private static boolean isOrganization(Signer signer, MediationCase found) {
        return Signatories.party(signer, found)
                .map(Party::kind)
                .filter(PartyKind.ORGANIZATION::equals)
                .isPresent();
    }

    static Either<Rejection, Outcome<MediationCase>> sign(SignAgreement command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        return isAnother(command.signer(), found, deciding)
                ? Either.left(Rejection.of(ConclusionReason.NOT_YOUR_SIGNATURE.at("signer")))
                : CaseDocket.happens(
                        command,
                        command.mediation(),
                        new MediationEvent.Signed(new Signature(command.signer(), command.manner(), command.on())));
    }

    /** Whether somebody of a side signs, and in the place of another of that side. */
    private static boolean isAnother(Signer signer, MediationCase found, Deciding deciding) {
        return found.sidesOf(deciding.actor()).findAny().isPresent()
                && Signatories.account(signer, found)
                        .filter(deciding.actor()::equals)
                        .isEmpty();
    }
}
