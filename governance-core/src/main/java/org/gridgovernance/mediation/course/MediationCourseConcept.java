package org.gridgovernance.mediation.course;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.RESIDENT;
import static org.gridgovernance.mediation.CaseDocket.act;
import static org.gridgovernance.mediation.CaseDocket.conducted;
import static org.gridgovernance.mediation.CaseDocket.ofSide;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.committee.CommitteeEvent;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.intake.MediationTerm;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.workforce.worker.CorrectWorker;
import org.gridgovernance.workforce.worker.EraseWorker;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerReason;

/** The contents of this package (目录): which command is handled how. */
public final class MediationCourseConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("mediation-course")
            .asks(MediationTerm.IN_FORCE)
            .asks(WorkingCalendar.IN_FORCE)
            .reacts(ResidentEvent.Merged.class, PartiesFollowed::follow)
            .foresees(MergeResidents.class, PartiesFollowed::foreseen)
            .reacts(WorkerEvent.Corrected.class, CaseAccounts::follow)
            .reacts(WorkerEvent.Left.class, CaseAccounts::follow)
            .reacts(WorkerEvent.Erased.class, CaseAccounts::follow)
            .reacts(CommitteeEvent.MediatorDismissed.class, CaseAccounts::follow)
            .foresees(DismissMediator.class, c -> CaseAccounts.foreseen(c, c.worker()))
            .foresees(CorrectWorker.class, c -> CaseAccounts.foreseen(c, c.worker()))
            .foresees(LeaveService.class, c -> CaseAccounts.foreseen(c, c.worker()))
            .foresees(EraseWorker.class, c -> CaseAccounts.foreseen(c, c.worker()))
            .handles(act(
                            "notify-rights",
                            NotifyRights.class,
                            "mediation.notify-rights",
                            CaseAct.NOTIFY,
                            NotifyRights::mediation)
                    .wellFormed(
                            Validator.that(c -> !c.parties().isEmpty(), ConductReason.PARTIES_MISSING.at("parties")))
                    .fits((c, facts) -> ConsentCases.known(c, c.mediation(), c.parties(), "parties", facts))
                    .decides(conducted(NotifyRights::mediation, ConsentCases::tell)))
            .handles(act(
                            "consent-to-mediation",
                            ConsentToMediation.class,
                            "mediation.consent",
                            CaseAct.CONSENT,
                            ConsentToMediation::mediation)
                    .forOneself(RESIDENT)
                    .gathers((c, wanted) -> wanted.held(CaseDocket.entry(c.home(), c.mediation()))) // many may at once
                    .fits(ConsentCases::fits)
                    .decides(ofSide(ConsentToMediation::mediation, ConsentToMediation::party, ConsentCases::consent)))
            .handles(act(
                            "refuse-mediation",
                            RefuseMediation.class,
                            "mediation.refuse",
                            CaseAct.REFUSE,
                            RefuseMediation::mediation)
                    .forOneself(RESIDENT)
                    .wellFormed(c -> c.words().flatMap(words -> words.fault("words")).stream()
                            .toList())
                    .fits((c, facts) -> CaseDocket.unlessParty(c, c.mediation(), c.party(), facts))
                    .decides(ofSide(RefuseMediation::mediation, RefuseMediation::party, ConsentCases::refuse)))
            .handles(act(
                            "identify-party",
                            IdentifyParty.class,
                            "mediation.identify-party",
                            CaseAct.CHANGE_SIDE,
                            IdentifyParty::mediation)
                    .gathers(IdentityCases::wants)
                    .thenGathers((c, facts, wanted) -> MediatorLook.wants(c, c.mediation(), facts, wanted))
                    .fits(IdentityCases::fits)
                    .decides(conducted(IdentifyParty::mediation, IdentityCases::identify)))
            .handles(act(
                            "name-mediators",
                            NameMediators.class,
                            "mediation.name-mediators",
                            CaseAct.NAME_MEDIATORS,
                            NameMediators::mediation)
                    .wellFormed(SessionCases.NAME)
                    .gathers(NamingCases::wants)
                    .thenGathers(NamingCases::wantsMore)
                    .fits(NamingCases::fits)
                    .decides(conducted(NameMediators::mediation, NamingCases::name)))
            .handles(act(
                            "disclose-tie",
                            DiscloseTie.class,
                            "mediation.disclose-tie",
                            CaseAct.RAISE_TIE,
                            DiscloseTie::mediation)
                    .fits(TieCases::fits)
                    .decides(conducted(DiscloseTie::mediation, TieCases::disclose)))
            .handles(act("waive-tie", WaiveTie.class, "mediation.waive-tie", CaseAct.WAIVE_TIE, WaiveTie::mediation)
                    .forOneself(RESIDENT)
                    .fits(TieCases::fits)
                    .decides(ofSide(WaiveTie::mediation, WaiveTie::party, TieCases::waive)))
            .handles(act(
                            "challenge-mediator",
                            ChallengeMediator.class,
                            "mediation.challenge-mediator",
                            CaseAct.CHALLENGE,
                            ChallengeMediator::mediation)
                    .forOneself(RESIDENT)
                    .thenGathers((c, facts, wanted) -> MediatorLook.wants(c, c.mediation(), facts, wanted))
                    .fits(WithdrawalCases::fits)
                    .decides(
                            ofSide(ChallengeMediator::mediation, ChallengeMediator::party, WithdrawalCases::challenge)))
            .handles(act(
                            "withdraw-mediator",
                            WithdrawMediator.class,
                            "mediation.withdraw-mediator",
                            CaseAct.WITHDRAW_MEDIATOR,
                            WithdrawMediator::mediation)
                    .wellFormed(WithdrawalCases.WITHDRAW)
                    .thenGathers((c, facts, wanted) -> MediatorLook.wants(c, c.mediation(), facts, wanted))
                    .fits(WithdrawalCases::fits)
                    .decides(conducted(WithdrawMediator::mediation, WithdrawalCases::withdraw)))
            .handles(act(
                            "hold-session",
                            HoldSession.class,
                            "mediation.hold-session",
                            CaseAct.HOLD_SESSION,
                            HoldSession::mediation)
                    .wellFormed(SessionCases.HOLD)
                    .fits(SessionCases::fits)
                    .decides(conducted(HoldSession::mediation, SessionCases::hold)))
            .handles(act(
                            "suspend-for-appraisal",
                            SuspendForAppraisal.class,
                            "mediation.suspend",
                            CaseAct.SUSPEND,
                            SuspendForAppraisal::mediation)
                    .wellFormed(c -> CaseDocket.faults(c.because(), "because"))
                    .fits((c, facts) -> CaseDocket.unlessInTerm(c, c.mediation(), facts))
                    .decides(conducted(SuspendForAppraisal::mediation, TermCases::suspend)))
            .handles(act(
                            "resume-mediation",
                            ResumeMediation.class,
                            "mediation.resume",
                            CaseAct.RESUME,
                            ResumeMediation::mediation)
                    .decides(conducted(ResumeMediation::mediation, TermCases::resume)))
            .handles(act("extend-term", ExtendTerm.class, "mediation.extend", CaseAct.EXTEND, ExtendTerm::mediation)
                    .wellFormed(Validator.that(
                            c -> c.days() >= 1 && c.days() <= 1_000, ConductReason.DAYS_IMPLAUSIBLE.at("days")))
                    .fits((c, facts) -> CaseDocket.unlessInTerm(c, c.mediation(), facts))
                    .fits(TermCases::joint)
                    .decides(conducted(ExtendTerm::mediation, TermCases::extend)))
            .handles(act(
                            "ask-for-writing",
                            AskForWriting.class,
                            "mediation.ask-for-writing",
                            CaseAct.ASK_FOR_WRITING,
                            AskForWriting::mediation)
                    .forOneself(RESIDENT)
                    .fits(ConsentCases::fits)
                    .decides(ofSide(AskForWriting::mediation, AskForWriting::party, ConsentCases::ask)))
            .handles(act("end-mediation", EndMediation.class, "mediation.end", CaseAct.END, EndMediation::mediation)
                    .wellFormed(EndingCases.END)
                    .fits(EndingCases::fits)
                    .decides(conducted(EndMediation::mediation, EndingCases::end)))
            .handles(Handling.of("follow-parties", FollowParties.class)
                    .needs("mediation.follow-parties", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .asNamed()
                    .touches(
                            c -> OnTheBooks.entry(c.home(), c.resident()),
                            ResidentReason.RESIDENT_UNKNOWN.at("resident"))
                    .gathers(PartiesFollowed::wants)
                    .decides(PartiesFollowed::follow))
            .handles(Handling.of("renew-case-accounts", RenewCaseAccounts.class)
                    .needs("mediation.renew-case-accounts", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Worker.of(c.home(), c.worker()), WorkerReason.WORKER_UNKNOWN.at("worker"))
                    .gathers(CaseAccounts::wants)
                    .decides(CaseAccounts::renew))
            .build();

    private MediationCourseConcept() {}
}
