package org.gridgovernance.mediation.conclusion;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.party.Party;

/** How what the parties agreed is put on record. */
final class AgreementCases {
    private static final Set<StandardDisputeType> PERHAPS_BARRED =
            Set.of(StandardDisputeType.FAMILY, StandardDisputeType.HOUSING, StandardDisputeType.FOREST_LAND);

    private AgreementCases() {}

    static List<Reason> fits(DraftAgreement command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.DRAFT, facts)
                .flatMap(found -> against(Agreed.of(command), found))
                .toList();
    }

    static Either<Rejection, Outcome<MediationCase>> draft(DraftAgreement command, Facts facts, Deciding deciding) {
        Agreed agreed = Agreed.of(command);
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        int before = found.agreement().map(Agreement::draft).orElse(0);
        Agreement made =
                agreed.agreement(AgreementForm.WRITTEN).draft(before + 1).build();
        return happens(agreed, new MediationEvent.AgreementDrafted(made), found.dispute());
    }

    static List<Reason> fits(AgreeOrally command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.AGREE_ORALLY, facts)
                .flatMap(found -> Stream.concat(against(Agreed.of(command), found), against(command, found)))
                .toList();
    }

    private static Stream<Reason> against(AgreeOrally command, MediationCase found) {
        boolean all = found.parties().stream().allMatch(party -> tookPart(party, command.agreedOn(), found));
        boolean able =
                found.parties().stream().allMatch(party -> party.hasGuardian() || party.isOfAge(command.agreedOn()));
        return Stream.of(
                        Conclusion.unless(
                                found.isInCharge(command.recordedBy()),
                                MediationReason.WORKER_UNKNOWN.at("recordedBy")),
                        Conclusion.unless(
                                found.writingAskedBy().isEmpty(), ConclusionReason.WRITING_ASKED.at("mediation")),
                        Conclusion.unless(
                                found.sessions().isEmpty() || all, ConclusionReason.PARTY_ABSENT.at("mediation")),
                        Conclusion.unless(able, ConclusionReason.MINOR_CANNOT_SIGN.at("mediation")))
                .flatMap(reasons -> reasons);
    }

    /** Nobody agrees orally to what he was not there for. */
    private static boolean tookPart(Party party, LocalDate by, MediationCase found) {
        return found.sessions().stream()
                .anyMatch(session -> session.parties().contains(party.number())
                        && !Moment.day(session.at()).isAfter(by));
    }

    static Either<Rejection, Outcome<MediationCase>> agree(AgreeOrally command, Facts facts, Deciding deciding) {
        Agreed agreed = Agreed.of(command);
        Agreement made = agreed.agreement(AgreementForm.ORAL)
                .addSignature(
                        new Signature(Signer.mediator(command.recordedBy()), SigningManner.SIGNED, command.agreedOn()))
                .effectiveOn(command.agreedOn())
                .build();
        Dispute dispute =
                facts.the(CaseDocket.entry(command.home(), command.mediation())).dispute();
        return isAllowed(dispute, made, deciding)
                ? happens(agreed, new MediationEvent.AgreedOrally(made), dispute)
                : Either.left(Rejection.of(ConclusionReason.MUST_BE_WRITTEN.at("mediation")));
    }

    private static boolean isAllowed(Dispute dispute, Agreement made, Deciding deciding) {
        return deciding.rule(OralAgreementRule.IN_FORCE)
                .allows(OralAgreementQuestion.builder()
                        .dispute(dispute)
                        .agreement(made)
                        .build());
    }

    private static Either<Rejection, Outcome<MediationCase>> happens(
            Agreed agreed, MediationEvent event, Dispute dispute) {
        Outcome<MediationCase> outcome =
                Outcome.of(CaseDocket.entry(agreed.command().home(), agreed.mediation()), event);
        return barred(agreed, dispute)
                .map(warned -> outcome.warning(warned.warnAt("bars")))
                .orElse(outcome)
                .accepted();
    }

    private static Optional<ConclusionReason> barred(Agreed agreed, Dispute dispute) {
        if (!agreed.bars().isEmpty()) {
            return Optional.of(ConclusionReason.BARRED);
        }
        return PERHAPS_BARRED.contains(dispute.type().standard())
                ? Optional.of(ConclusionReason.PERHAPS_BARRED)
                : Optional.empty();
    }

    /** What is against the parties having agreed that, written or not. */
    private static Stream<Reason> against(Agreed agreed, MediationCase found) {
        return Stream.of(
                        Conclusion.unlessPlausible(agreed.on(), earliest(found), agreed.command(), "agreedOn"),
                        Conclusion.unless(!found.sessions().isEmpty(), ConclusionReason.NO_SESSION.at("mediation")),
                        Conclusion.unless(!found.isTied(), MediationReason.TIE_OPEN.at("mediation")),
                        Conclusion.unless(
                                !found.isOverdue(agreed.command().occurredAt()),
                                MediationReason.TERM_OVER.at("mediation")),
                        strangers(agreed.obligations(), found))
                .flatMap(reasons -> reasons);
    }

    /** Parties agree in a session, or later. */
    private static LocalDate earliest(MediationCase found) {
        return Moment.day(found.sessions().stream()
                .map(Session::at)
                .min(Comparator.naturalOrder())
                .or(found::acceptedAt)
                .orElse(found.registeredAt()));
    }

    private static Stream<Reason> strangers(List<ObligationTerms> obligations, MediationCase found) {
        return IntStream.range(0, obligations.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        unlessParty(obligations.get(i).debtor(), found, "obligations[" + i + "].debtor"),
                        unlessParty(obligations.get(i).creditor(), found, "obligations[" + i + "].creditor")));
    }

    private static Stream<Reason> unlessParty(int number, MediationCase found, String path) {
        return Conclusion.unless(found.party(number).isPresent(), MediationReason.PARTY_UNKNOWN.at(path));
    }
}
