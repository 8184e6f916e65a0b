package org.gridgovernance.examples.mediating;

import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.course.ChallengeMediator;
import org.gridgovernance.mediation.course.ConsentToMediation;
import org.gridgovernance.mediation.course.EndMediation;
import org.gridgovernance.mediation.course.HoldSession;
import org.gridgovernance.mediation.course.NameMediators;
import org.gridgovernance.mediation.course.NotifyRights;
import org.gridgovernance.mediation.course.RefuseMediation;
import org.gridgovernance.mediation.course.WaiveTie;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.intake.AcceptMediation;
import org.gridgovernance.mediation.intake.DeclineMediation;
import org.gridgovernance.mediation.intake.OpenAccount;
import org.gridgovernance.mediation.intake.WithdrawApplication;
import org.gridgovernance.workforce.worker.Worker;

/** The steps of a case until the parties agree or part, each still without its id and its time. */
public final class CaseActs {
    private CaseActs() {}

    /** It is accepted (受理). */
    public static Telling<MediationCase> accept(MediationCase found) {
        return (id, at) -> AcceptMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .build();
    }

    /** It is not accepted (不予受理). */
    public static Telling<MediationCase> decline(MediationCase found, DeclineGround ground) {
        return (id, at) -> DeclineMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .ground(ground)
                .words(PersonalText.of("已告知申请人"))
                .addRoutes(Recourse.LAWSUIT)
                .build();
    }

    /** All parties are told their rights and duties (告知权利义务). */
    public static Telling<MediationCase> tell(MediationCase found) {
        return (id, at) -> NotifyRights.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .parties(found.partyNumbers())
                .build();
    }

    /** A party consents (同意调解). */
    public static Telling<MediationCase> consent(MediationCase found, int party) {
        return (id, at) -> ConsentToMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .party(party)
                .build();
    }

    /** A party refuses (拒绝调解). */
    public static Telling<MediationCase> refuse(MediationCase found, int party, String words) {
        return (id, at) -> RefuseMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .party(party)
                .words(PersonalText.of(words))
                .build();
    }

    /** The applicant withdraws the application (撤回申请). */
    public static Telling<MediationCase> withdraw(MediationCase found) {
        return (id, at) -> WithdrawApplication.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .party(1)
                .build();
    }

    /** A party sees the case by an account from now on (开通账号). */
    public static Telling<MediationCase> open(MediationCase found, int party, String account) {
        return (id, at) -> OpenAccount.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .party(party)
                .account(account)
                .build();
    }

    /** The committee names a mediator (指定调解员). */
    public static Telling<MediationCase> name(MediationCase found, Worker mediator) {
        return (id, at) -> NameMediators.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .addMediators(mediator.id())
                .namedBy(NamedBy.COMMITTEE)
                .build();
    }

    /** A party accepts a mediator in spite of what ties him (同意不回避). */
    public static Telling<MediationCase> waive(MediationCase found, Worker mediator, int party) {
        return (id, at) -> WaiveTie.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .mediator(mediator.id())
                .party(party)
                .build();
    }

    /** A party wants another mediator (要求回避). */
    public static Telling<MediationCase> challenge(MediationCase found, Worker mediator, int party) {
        return (id, at) -> ChallengeMediator.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .mediator(mediator.id())
                .party(party)
                .kind(TieKind.KIN)
                .build();
    }

    /** A session is held, an hour and a half ago, with all parties (调解). */
    public static Telling<MediationCase> hold(MediationCase found, String what) {
        return (id, at) -> HoldSession.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .session(Session.builder()
                        .at(at)
                        .minutes(90)
                        .form(SessionForm.ON_SITE)
                        .parties(found.partyNumbers())
                        .mediators(found.inCharge().map(CaseMediator::worker).toList())
                        .what(PersonalText.of(what))
                        .build())
                .build();
    }

    /** It ends without an agreement (终止调解). */
    public static Telling<MediationCase> end(MediationCase found, EndReason reason) {
        return (id, at) -> EndMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .reason(reason)
                .addRoutes(Recourse.ARBITRATION, Recourse.ADMINISTRATIVE, Recourse.LAWSUIT)
                .build();
    }
}
