package org.gridgovernance.store.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.conclusion.AgreeOrally;
import org.gridgovernance.mediation.conclusion.ApplyForConfirmation;
import org.gridgovernance.mediation.conclusion.ArchiveMediation;
import org.gridgovernance.mediation.conclusion.DestroyFile;
import org.gridgovernance.mediation.conclusion.DraftAgreement;
import org.gridgovernance.mediation.conclusion.FileContents;
import org.gridgovernance.mediation.conclusion.FollowUpAgreement;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.mediation.conclusion.RecordBreach;
import org.gridgovernance.mediation.conclusion.RecordConfirmationRuling;
import org.gridgovernance.mediation.conclusion.RecordPerformance;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.RenewSight;
import org.gridgovernance.mediation.confidence.ReportRisk;
import org.gridgovernance.mediation.confidence.TellInConfidence;
import org.gridgovernance.mediation.course.AskForWriting;
import org.gridgovernance.mediation.course.ChallengeMediator;
import org.gridgovernance.mediation.course.ConsentToMediation;
import org.gridgovernance.mediation.course.DiscloseTie;
import org.gridgovernance.mediation.course.EndMediation;
import org.gridgovernance.mediation.course.ExtendTerm;
import org.gridgovernance.mediation.course.HoldSession;
import org.gridgovernance.mediation.course.IdentifyParty;
import org.gridgovernance.mediation.course.NameMediators;
import org.gridgovernance.mediation.course.NotifyRights;
import org.gridgovernance.mediation.course.RefuseMediation;
import org.gridgovernance.mediation.course.ResumeMediation;
import org.gridgovernance.mediation.course.SuspendForAppraisal;
import org.gridgovernance.mediation.course.WaiveTie;
import org.gridgovernance.mediation.course.WithdrawMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.intake.AcceptMediation;
import org.gridgovernance.mediation.intake.AuthorizeAgent;
import org.gridgovernance.mediation.intake.DeclineMediation;
import org.gridgovernance.mediation.intake.DismissAgent;
import org.gridgovernance.mediation.intake.OpenAccount;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.intake.WithdrawApplication;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is done in mediation cases, as commands filled in.
 *
 * @param home where
 * @param at when it occurs
 */
record Cases(AreaCode home, Supplier<Instant> at) {
    static final PersonalText TEXT = PersonalText.of("租金争议");
    static final PersonName NAME = PersonName.of("王小明");

    /** A person, the first of whom applies. */
    static Party party(int number, Optional<String> account, Optional<ResidentId> resident) {
        return Party.builder()
                .number(number)
                .kind(PartyKind.PERSON)
                .role(number == 1 ? PartyRole.APPLICANT : PartyRole.RESPONDENT)
                .name(NAME)
                .account(account)
                .resident(resident)
                .build();
    }

    static Party party(int number, String account) {
        return party(number, Optional.of(account), Optional.empty());
    }

    private LocalDate day() {
        return Moment.day(at.get());
    }

    RegisterMediation register(
            MediationCommitteeId committee, WorkerId keeper, CaseOrigin origin, DisputeType type, List<Party> parties) {
        return RegisterMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .committee(committee)
                .keeper(keeper)
                .origin(origin)
                .type(type)
                .facts(TEXT)
                .parties(parties)
                .build();
    }

    AcceptMediation accept(MediationCaseId of) {
        return AcceptMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .build();
    }

    DeclineMediation decline(MediationCaseId of, DeclineGround ground) {
        return DeclineMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .ground(ground)
                .words(TEXT)
                .routes(Set.of(Recourse.LAWSUIT))
                .build();
    }

    WithdrawApplication withdrawApplication(MediationCaseId of, int party) {
        return WithdrawApplication.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .build();
    }

    AuthorizeAgent authorize(MediationCaseId of, int party, AgentKind kind, String account) {
        return AuthorizeAgent.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .name(NAME)
                .kind(kind)
                .account(account)
                .since(day())
                .build();
    }

    DismissAgent dismiss(MediationCaseId of, int party, int agent) {
        return DismissAgent.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .agent(agent)
                .on(day())
                .build();
    }

    IdentifyParty identify(MediationCaseId of, int party, ResidentId resident) {
        return IdentifyParty.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .resident(resident)
                .build();
    }

    OpenAccount open(MediationCaseId of, int party, String account) {
        return OpenAccount.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .account(account)
                .build();
    }

    NotifyRights notify(MediationCaseId of, Collection<Integer> parties) {
        return NotifyRights.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .parties(parties)
                .build();
    }

    ConsentToMediation consent(MediationCaseId of, int party) {
        return ConsentToMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .build();
    }

    RefuseMediation refuse(MediationCaseId of, int party) {
        return RefuseMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .build();
    }

    NameMediators name(MediationCaseId of, WorkerId... mediators) {
        return NameMediators.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .mediators(List.of(mediators))
                .namedBy(NamedBy.COMMITTEE)
                .build();
    }

    DiscloseTie disclose(MediationCaseId of, WorkerId mediator, int party, TieKind kind) {
        return DiscloseTie.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .mediator(mediator)
                .party(party)
                .kind(kind)
                .build();
    }

    WaiveTie waive(MediationCaseId of, WorkerId mediator, int party) {
        return WaiveTie.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .mediator(mediator)
                .party(party)
                .build();
    }

    ChallengeMediator challenge(MediationCaseId of, WorkerId mediator, int party) {
        return ChallengeMediator.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .mediator(mediator)
                .party(party)
                .kind(TieKind.INTEREST)
                .build();
    }

    WithdrawMediator withdraw(MediationCaseId of, WorkerId mediator, WithdrawalCause cause) {
        return WithdrawMediator.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .mediator(mediator)
                .cause(cause)
                .build();
    }

    HoldSession hold(MediationCaseId of, Collection<Integer> parties, List<WorkerId> mediators) {
        return HoldSession.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .session(Session.builder()
                        .at(at.get())
                        .minutes(90)
                        .form(SessionForm.ON_SITE)
                        .parties(parties)
                        .mediators(mediators)
                        .what(TEXT)
                        .build())
                .build();
    }

    SuspendForAppraisal suspend(MediationCaseId of) {
        return SuspendForAppraisal.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .because(TEXT)
                .build();
    }

    ResumeMediation resume(MediationCaseId of) {
        return ResumeMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .build();
    }

    ExtendTerm extend(MediationCaseId of, int days, Collection<Integer> consentedBy) {
        return ExtendTerm.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .days(days)
                .consentedBy(consentedBy)
                .build();
    }

    AskForWriting askForWriting(MediationCaseId of, int party) {
        return AskForWriting.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .build();
    }

    EndMediation end(MediationCaseId of, EndReason reason) {
        return EndMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .reason(reason)
                .routes(Set.of(Recourse.LAWSUIT))
                .build();
    }

    /** One party owes the other some money, the first part today, each other a day later. */
    List<ObligationTerms> owed(int debtor, int creditor, int parts) {
        return java.util.stream.IntStream.range(0, parts)
                .mapToObj(part -> new ObligationTerms(
                        debtor, creditor, TEXT, Optional.of(new BigDecimal("1000.50")), day().plusDays(part)))
                .toList();
    }

    DraftAgreement draft(MediationCaseId of, List<ObligationTerms> owed) {
        return DraftAgreement.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .facts(TEXT)
                .obligations(owed)
                .agreedOn(day())
                .build();
    }

    AgreeOrally agree(MediationCaseId of, WorkerId recordedBy, List<ObligationTerms> owed) {
        return AgreeOrally.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .facts(TEXT)
                .obligations(owed)
                .agreedOn(day())
                .recordedBy(recordedBy)
                .build();
    }

    /** In a manner in which such a one may sign. */
    SignAgreement sign(MediationCaseId of, Signer signer) {
        return sign(of, signer, 1);
    }

    SignAgreement sign(MediationCaseId of, Signer signer, int draft) {
        SigningManner manner =
                switch (signer.kind()) {
                    case PARTY, COMMITTEE -> SigningManner.SEALED;
                    case MEDIATOR, AGENT, REPRESENTATIVE -> SigningManner.SIGNED;
                };
        return SignAgreement.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .signer(signer)
                .draft(draft)
                .manner(manner)
                .on(day())
                .build();
    }

    RecordPerformance perform(MediationCaseId of, int obligation) {
        return RecordPerformance.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .obligation(obligation)
                .on(day())
                .build();
    }

    RecordBreach breach(MediationCaseId of, int obligation, Recourse route) {
        return RecordBreach.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .obligation(obligation)
                .on(day())
                .routes(List.of(route))
                .build();
    }

    ApplyForConfirmation apply(MediationCaseId of, Collection<Integer> applicants) {
        return ApplyForConfirmation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .on(day())
                .applicants(applicants)
                .court("江岸区人民法院")
                .basis(CourtBasis.COMMITTEE_PLACE)
                .build();
    }

    RecordConfirmationRuling rule(MediationCaseId of, ConfirmationRuling ruling) {
        return RecordConfirmationRuling.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .ruling(ruling)
                .on(day())
                .routes(ruling == ConfirmationRuling.VALID ? Set.of() : Set.of(Recourse.LAWSUIT))
                .build();
    }

    FollowUpAgreement followUp(MediationCaseId of, WorkerId by, int party) {
        return FollowUpAgreement.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .on(day())
                .by(by)
                .party(party)
                .findings(TEXT)
                .satisfaction(Satisfaction.SATISFIED)
                .build();
    }

    /** With all the parts it must have, filed by whoever keeps it. */
    ArchiveMediation archive(MediationCase found) {
        Map<FilePart, Integer> pages = new TreeMap<>();
        FileContents.required(found).forEach(part -> pages.put(part, 2));
        return ArchiveMediation.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(found.id())
                .pages(pages)
                .retention(Retention.SHORT)
                .filedOn(day())
                .filedBy(found.keeper().worker())
                .build();
    }

    DestroyFile destroy(MediationCaseId of) {
        return DestroyFile.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .build();
    }

    TellInConfidence tell(MediationCaseId of, Optional<Integer> party, ConfidenceKind kind, String what) {
        return TellInConfidence.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .party(party)
                .kind(kind)
                .what(PersonalText.of(what))
                .build();
    }

    ReportRisk risk(MediationCaseId of, String what) {
        return ReportRisk.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .what(PersonalText.of(what))
                .told(PersonalText.of("请上门查看"))
                .matter(Jobs.RUBBISH)
                .build();
    }

    RenewSight renew(MediationCaseId of) {
        return RenewSight.builder()
                .commandId(Town.id())
                .occurredAt(at.get())
                .home(home)
                .mediation(of)
                .build();
    }
}
