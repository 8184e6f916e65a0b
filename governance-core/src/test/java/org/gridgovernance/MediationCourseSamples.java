package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.Invited;
import org.gridgovernance.mediation.InvitedAs;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.course.AskForWriting;
import org.gridgovernance.mediation.course.ChallengeMediator;
import org.gridgovernance.mediation.course.ConsentToMediation;
import org.gridgovernance.mediation.course.DiscloseTie;
import org.gridgovernance.mediation.course.EndMediation;
import org.gridgovernance.mediation.course.ExtendTerm;
import org.gridgovernance.mediation.course.FollowParties;
import org.gridgovernance.mediation.course.HoldSession;
import org.gridgovernance.mediation.course.IdentifyParty;
import org.gridgovernance.mediation.course.NameMediators;
import org.gridgovernance.mediation.course.NotifyRights;
import org.gridgovernance.mediation.course.RefuseMediation;
import org.gridgovernance.mediation.course.RenewCaseAccounts;
import org.gridgovernance.mediation.course.ResumeMediation;
import org.gridgovernance.mediation.course.SuspendForAppraisal;
import org.gridgovernance.mediation.course.WaiveTie;
import org.gridgovernance.mediation.course.WithdrawMediator;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.gridgovernance.mediation.impartiality.Withdrawal;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.jspecify.annotations.Nullable;

/** Samples of how a case is mediated. */
final class MediationCourseSamples {
    private static final MediationCaseId MEDIATION = MediationIntakeSamples.MEDIATION;
    private static final PersonalText WORDS = MediationIntakeSamples.WORDS;
    private static final PersonName NAME = MediationIntakeSamples.NAME;
    static final Tie TIE =
            new Tie(WorkerSamples.WORKER, 1, TieKind.CLOSE_KIN, TieSource.REGISTER, new TreeSet<>(Set.of(1, 2)));
    static final CaseMediator MEDIATOR = new CaseMediator(
            WorkerSamples.WORKER,
            Optional.of("mediator-7"),
            NamedBy.PARTIES,
            AT,
            Optional.of(new Withdrawal(AT, WithdrawalCause.REPLACED)));
    static final Session SESSION = Session.builder()
            .at(AT)
            .minutes(90)
            .form(SessionForm.ONLINE)
            .isOpen(true)
            .parties(List.of(1, 2))
            .mediators(List.of(WorkerSamples.WORKER))
            .invited(List.of(new Invited(InvitedAs.NEIGHBOUR, NAME)))
            .what(WORDS)
            .build();

    private MediationCourseSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "mediation-notified" -> new MediationEvent.Notified(new TreeSet<>(Set.of(1, 2)));
            case "mediation-consented" -> new MediationEvent.Consented(1);
            case "mediation-mediators-named" -> new MediationEvent.MediatorsNamed(List.of(MEDIATOR), List.of(TIE));
            case "mediation-party-identified" ->
                new MediationEvent.PartyIdentified(1, Samples.RESIDENT, Optional.of(BirthDate.of(DAY)));
            case "mediation-tie-raised" -> new MediationEvent.TieRaised(TIE);
            case "mediation-tie-waived" -> new MediationEvent.TieWaived(WorkerSamples.WORKER, 2);
            case "mediation-mediator-withdrew" ->
                new MediationEvent.MediatorWithdrew(
                        WorkerSamples.WORKER,
                        WithdrawalCause.CHALLENGED,
                        Optional.of(new Keeper(CommitteeSamples.OTHER, Optional.of("keeper-8"))));
            case "mediation-account-renewed" ->
                new MediationEvent.AccountRenewed(
                        WorkerSamples.WORKER,
                        Optional.of("mediator-8"),
                        Optional.of(new Keeper(CommitteeSamples.OTHER, Optional.of("keeper-8"))));
            case "mediation-session-held" -> new MediationEvent.SessionHeld(SESSION);
            case "mediation-suspended" -> new MediationEvent.Suspended(WORDS);
            case "mediation-resumed" -> new MediationEvent.Resumed(MediationIntakeSamples.TERM);
            case "mediation-extended" -> new MediationEvent.Extended(MediationIntakeSamples.TERM, 15);
            case "mediation-writing-asked" -> new MediationEvent.WritingAsked(2);
            case "mediation-ended" ->
                new MediationEvent.Ended(new Ending(
                        EndReason.NO_AGREEMENT,
                        new TreeSet<>(Set.of(Recourse.ADMINISTRATIVE, Recourse.LAWSUIT)),
                        Optional.of(WORDS),
                        DAY));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "notify-rights" ->
                NotifyRights.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .parties(List.of(1, 2))
                        .build();
            case "consent-to-mediation" ->
                ConsentToMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .build();
            case "refuse-mediation" ->
                RefuseMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .words(WORDS)
                        .build();
            case "name-mediators" ->
                NameMediators.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .mediators(List.of(WorkerSamples.WORKER))
                        .namedBy(NamedBy.PARTIES)
                        .build();
            case "follow-parties" ->
                FollowParties.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(Samples.RESIDENT)
                        .build();
            case "renew-case-accounts" ->
                RenewCaseAccounts.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WorkerSamples.WORKER)
                        .build();
            case "identify-party" ->
                IdentifyParty.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .resident(Samples.RESIDENT)
                        .build();
            case "disclose-tie" ->
                DiscloseTie.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .mediator(WorkerSamples.WORKER)
                        .party(1)
                        .kind(TieKind.INTEREST)
                        .build();
            case "waive-tie" ->
                WaiveTie.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .mediator(WorkerSamples.WORKER)
                        .party(1)
                        .build();
            case "challenge-mediator" ->
                ChallengeMediator.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .mediator(WorkerSamples.WORKER)
                        .kind(TieKind.KIN)
                        .build();
            case "withdraw-mediator" ->
                WithdrawMediator.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .mediator(WorkerSamples.WORKER)
                        .cause(WithdrawalCause.RECUSED)
                        .build();
            case "hold-session" ->
                HoldSession.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .session(SESSION)
                        .isInvitedWithConsent(true)
                        .build();
            case "suspend-for-appraisal" ->
                SuspendForAppraisal.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .because(WORDS)
                        .build();
            case "resume-mediation" ->
                ResumeMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .build();
            case "extend-term" ->
                ExtendTerm.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .days(15)
                        .consentedBy(List.of(1, 2))
                        .build();
            case "ask-for-writing" ->
                AskForWriting.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(2)
                        .build();
            case "end-mediation" ->
                EndMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .reason(EndReason.NO_AGREEMENT)
                        .routes(Set.of(Recourse.ADMINISTRATIVE, Recourse.LAWSUIT))
                        .words(WORDS)
                        .build();
            default -> null;
        };
    }
}
