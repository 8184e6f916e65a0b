package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationBar;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.conclusion.AgreeOrally;
import org.gridgovernance.mediation.conclusion.ApplyForConfirmation;
import org.gridgovernance.mediation.conclusion.ArchiveMediation;
import org.gridgovernance.mediation.conclusion.DestroyFile;
import org.gridgovernance.mediation.conclusion.DraftAgreement;
import org.gridgovernance.mediation.conclusion.FollowUpAgreement;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.mediation.conclusion.OralAgreementQuestion;
import org.gridgovernance.mediation.conclusion.RecordBreach;
import org.gridgovernance.mediation.conclusion.RecordConfirmationRuling;
import org.gridgovernance.mediation.conclusion.RecordPerformance;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of agreements and files. */
final class ConclusionSamples {
    private static final MediationCaseId CASE = new MediationCaseId(Town.id(90));
    private static final WorkerId MEDIATOR = new WorkerId(Town.id(91));
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    private static final LocalDate DUE = DAY.plusDays(30);
    private static final String COURT = "江岸区人民法院";
    private static final SortedSet<ConfirmationBar> BARS = new TreeSet<>(List.of(ConfirmationBar.TITLE));
    private static final SortedSet<Recourse> ROUTES = new TreeSet<>(List.of(Recourse.ARBITRATION, Recourse.LAWSUIT));
    private static final List<ObligationTerms> TERMS =
            List.of(new ObligationTerms(2, 1, WORDS, Optional.of(new BigDecimal("12000.5")), DUE));
    private static final SortedMap<FilePart, Integer> PAGES =
            new TreeMap<>(Map.of(FilePart.APPLICATION, 2, FilePart.RIGHTS_NOTICE, 1));

    private static final Signer ANYBODY =
            new Signer(SignerKind.AGENT, Optional.of(1), Optional.of(2), Optional.of(MEDIATOR));

    private static final Agreement AGREEMENT = Agreement.builder()
            .draft(2)
            .form(AgreementForm.WRITTEN)
            .facts(WORDS)
            .obligations(List.of(new Obligation(
                    1, 2, 1, WORDS, Optional.of(1_200_050L), DUE, Optional.of(DUE), Optional.of(DUE.plusDays(1)))))
            .bars(BARS)
            .agreedOn(DAY)
            .signatures(List.of(new Signature(ANYBODY, SigningManner.FINGERPRINT, DAY)))
            .effectiveOn(DAY)
            .build();

    private static final Map<String, Event> EVENTS = Map.of(
            "mediation-agreement-drafted",
            new MediationEvent.AgreementDrafted(AGREEMENT),
            "mediation-agreed-orally",
            new MediationEvent.AgreedOrally(
                    Agreement.builder().from(AGREEMENT).form(AgreementForm.ORAL).build()),
            "mediation-signed",
            new MediationEvent.Signed(new Signature(ANYBODY, SigningManner.SIGNED, DAY)),
            "mediation-performed",
            new MediationEvent.Performed(1, DAY),
            "mediation-broken",
            new MediationEvent.Broken(1, DAY, ROUTES),
            "mediation-confirmation-applied",
            new MediationEvent.ConfirmationApplied(new Confirmation(
                    DAY,
                    DUE,
                    COURT,
                    CourtBasis.COMMITTEE_PLACE,
                    Optional.of(ConfirmationRuling.VALID),
                    Optional.of(DUE))),
            "mediation-confirmation-ruled",
            new MediationEvent.ConfirmationRuled(ConfirmationRuling.DISMISSED, DAY, ROUTES),
            "mediation-followed-up",
            new MediationEvent.FollowedUp(new FollowUp(DAY, MEDIATOR, 2, WORDS, Satisfaction.SATISFIED)),
            "mediation-archived",
            new MediationEvent.Archived(new CaseFile(PAGES, Retention.LONG, DAY, MEDIATOR)),
            "mediation-destroyed",
            new MediationEvent.Destroyed());

    private ConclusionSamples() {}

    static OralAgreementQuestion question() {
        return OralAgreementQuestion.builder()
                .dispute(Dispute.builder()
                        .type(DisputeType.SHOP_LEASE)
                        .facts(WORDS)
                        .claims(WORDS)
                        .amountFen(1_200_050L)
                        .build())
                .agreement(AGREEMENT)
                .build();
    }

    static @Nullable Event event(String name) {
        return EVENTS.get(name);
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "draft-agreement" ->
                DraftAgreement.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .facts(WORDS)
                        .obligations(TERMS)
                        .bars(BARS)
                        .agreedOn(DAY)
                        .build();
            case "agree-orally" ->
                AgreeOrally.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .facts(WORDS)
                        .obligations(TERMS)
                        .bars(BARS)
                        .agreedOn(DAY)
                        .recordedBy(MEDIATOR)
                        .build();
            case "sign-agreement" ->
                SignAgreement.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .signer(ANYBODY)
                        .draft(2)
                        .manner(SigningManner.SIGNED)
                        .on(DAY)
                        .build();
            case "record-performance" ->
                RecordPerformance.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .obligation(1)
                        .on(DAY)
                        .build();
            case "record-breach" ->
                RecordBreach.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .obligation(1)
                        .on(DAY)
                        .routes(ROUTES)
                        .build();
            case "apply-for-confirmation" ->
                ApplyForConfirmation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .on(DAY)
                        .applicants(List.of(1, 2))
                        .court(COURT)
                        .basis(CourtBasis.PARTY_DOMICILE)
                        .build();
            case "record-confirmation-ruling" ->
                RecordConfirmationRuling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .ruling(ConfirmationRuling.DISMISSED)
                        .on(DAY)
                        .routes(ROUTES)
                        .build();
            case "follow-up-agreement" ->
                FollowUpAgreement.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .on(DAY)
                        .by(MEDIATOR)
                        .party(2)
                        .findings(WORDS)
                        .satisfaction(Satisfaction.SATISFIED)
                        .build();
            case "archive-mediation" ->
                ArchiveMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .pages(PAGES)
                        .retention(Retention.PERMANENT)
                        .filedOn(DAY)
                        .filedBy(MEDIATOR)
                        .build();
            case "destroy-mediation-file" ->
                DestroyFile.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(CASE)
                        .build();
            default -> null;
        };
    }
}
