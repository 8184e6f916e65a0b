package org.gridgovernance.mediation.intake;

import static org.gridgovernance.kernel.Role.MEDIATOR;
import static org.gridgovernance.kernel.Role.RESIDENT;
import static org.gridgovernance.mediation.CaseDocket.act;
import static org.gridgovernance.mediation.CaseDocket.conducted;
import static org.gridgovernance.mediation.CaseDocket.ofSide;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class MediationIntakeConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("mediation-intake")
            .keeps(MediationCase.TYPE) // no role opens it
            .asks(MediationTerm.IN_FORCE)
            .asks(WorkingCalendar.IN_FORCE)
            .handles(Handling.of("register-mediation", RegisterMediation.class)
                    .needs("mediation.register", MEDIATOR)
                    .forOneself(ApplicationChecks::forOneself, RESIDENT)
                    .wellFormed(ApplicationChecks.REGISTER)
                    .touches(RegistrationCases::committee, CommitteeReason.COMMITTEE_UNKNOWN.at("committee"))
                    .gathers(RegistrationCases::wants)
                    .thenGathers(RegistrationCases::wantsKeeper)
                    .fits(RegistrationCases::fits)
                    .decides(RegistrationCases::register))
            .handles(act(
                            "accept-mediation",
                            AcceptMediation.class,
                            "mediation.accept",
                            CaseAct.ACCEPT,
                            AcceptMediation::mediation)
                    .decides(conducted(AcceptMediation::mediation, AcceptanceCases::accept)))
            .handles(act(
                            "decline-mediation",
                            DeclineMediation.class,
                            "mediation.decline",
                            CaseAct.DECLINE,
                            DeclineMediation::mediation)
                    .wellFormed(ApplicationChecks.DECLINE)
                    .decides(conducted(DeclineMediation::mediation, AcceptanceCases::decline)))
            .handles(act(
                            "withdraw-application",
                            WithdrawApplication.class,
                            "mediation.withdraw-application",
                            CaseAct.WITHDRAW,
                            WithdrawApplication::mediation)
                    .forOneself(RESIDENT)
                    .wellFormed(c -> c.words().flatMap(words -> words.fault("words")).stream()
                            .toList())
                    .fits(AcceptanceCases::fits)
                    .decides(ofSide(
                            WithdrawApplication::mediation, WithdrawApplication::party, AcceptanceCases::withdraw)))
            .handles(act(
                            "authorize-agent",
                            AuthorizeAgent.class,
                            "mediation.authorize-agent",
                            CaseAct.CHANGE_SIDE,
                            AuthorizeAgent::mediation)
                    .forOneself(RESIDENT)
                    .wellFormed(SideCases::form)
                    .fits(SideCases::fits)
                    .decides(ofSide(AuthorizeAgent::mediation, AuthorizeAgent::party, SideCases::authorize)))
            .handles(act(
                            "dismiss-agent",
                            DismissAgent.class,
                            "mediation.dismiss-agent",
                            CaseAct.CHANGE_SIDE,
                            DismissAgent::mediation)
                    .forOneself(RESIDENT)
                    .fits(SideCases::fits)
                    .decides(ofSide(DismissAgent::mediation, DismissAgent::party, SideCases::dismiss)))
            .handles(act(
                            "open-account",
                            OpenAccount.class,
                            "mediation.open-account",
                            CaseAct.CHANGE_SIDE,
                            OpenAccount::mediation)
                    .wellFormed(c -> PartyChecks.account(c.account(), "account").toList())
                    .fits(SideCases::fits)
                    .decides(conducted(OpenAccount::mediation, SideCases::open)))
            .build();

    private MediationIntakeConcept() {}
}
