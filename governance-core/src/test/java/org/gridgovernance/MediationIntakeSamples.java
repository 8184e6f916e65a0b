package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.intake.AcceptMediation;
import org.gridgovernance.mediation.intake.AuthorizeAgent;
import org.gridgovernance.mediation.intake.DeclineMediation;
import org.gridgovernance.mediation.intake.DismissAgent;
import org.gridgovernance.mediation.intake.OpenAccount;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.intake.WithdrawApplication;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.TermUnit;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Samples of how disputes come to a committee, and of who stands on which side. */
final class MediationIntakeSamples {
    static final MediationCaseId MEDIATION = new MediationCaseId(Town.id(85));
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    static final PersonName NAME = PersonName.of(Canaries.NAME);
    static final Deadline TERM =
            new Deadline(AT, AT.plusSeconds(2_000_000), AT.plusSeconds(2_592_000), TermUnit.STATUTORY_DAYS);
    static final Agent AGENT =
            new Agent(1, NAME, AgentKind.SPECIAL, Optional.of("agent-7"), DAY, Optional.of(DAY.plusDays(1)));
    static final Party PERSON = Party.builder()
            .number(1)
            .kind(PartyKind.PERSON)
            .role(PartyRole.APPLICANT)
            .name(NAME)
            .birth(BirthDate.of(Canaries.BIRTH))
            .livesByOwnWork(true)
            .resident(Samples.RESIDENT)
            .account("tenant-7")
            .agents(List.of(AGENT))
            .build();
    static final Party ORGANIZATION = Party.builder()
            .number(2)
            .kind(PartyKind.ORGANIZATION)
            .role(PartyRole.RESPONDENT)
            .title("百步亭物业公司")
            .creditCode(UnifiedSocialCreditCode.of("91350100M000100Y43"))
            .organization(OrganizationSamples.REFERENCE)
            .build();
    static final Party GROUP = Party.builder()
            .number(3)
            .kind(PartyKind.GROUP)
            .role(PartyRole.PARTY)
            .title("二号楼业主")
            .people(30)
            .representatives(List.of(new Representative(NAME, Optional.of("owner-7"))))
            .build();
    static final Dispute DISPUTE = Dispute.builder()
            .type(DisputeType.SHOP_LEASE)
            .facts(WORDS)
            .claims(WORDS)
            .amountFen(1_200_050L)
            .dwelling(Samples.DWELLING)
            .isDifficult(true)
            .build();

    private MediationIntakeSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "mediation-registered" ->
                new MediationEvent.Registered(
                        CommitteeSamples.COMMITTEE,
                        new CaseNumber(2025, "桥人调", 7),
                        CaseOrigin.TASK,
                        new Keeper(WorkerSamples.WORKER, Optional.of("keeper-7")),
                        DISPUTE,
                        List.of(PERSON, ORGANIZATION, GROUP),
                        List.of(TaskSamples.TASK));
            case "mediation-accepted" -> new MediationEvent.Accepted(TERM);
            case "mediation-declined" ->
                new MediationEvent.Declined(
                        DeclineGround.OTHER_AUTHORITY,
                        WORDS,
                        new TreeSet<>(Set.of(Recourse.LAWSUIT, Recourse.ARBITRATION)));
            case "mediation-agent-authorized" -> new MediationEvent.AgentAuthorized(1, AGENT);
            case "mediation-agent-dismissed" -> new MediationEvent.AgentDismissed(1, 1, DAY);
            case "mediation-account-opened" -> new MediationEvent.AccountOpened(1, "tenant-7");
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "register-mediation" ->
                RegisterMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(CommitteeSamples.COMMITTEE)
                        .keeper(WorkerSamples.WORKER)
                        .origin(CaseOrigin.TASK)
                        .type(DisputeType.SHOP_LEASE)
                        .facts(WORDS)
                        .claims(WORDS)
                        .amount(new BigDecimal("12000.50"))
                        .dwelling(Samples.DWELLING)
                        .isDifficult(true)
                        .parties(List.of(PERSON, ORGANIZATION, GROUP))
                        .tasks(List.of(TaskSamples.TASK))
                        .build();
            case "accept-mediation" ->
                AcceptMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .build();
            case "decline-mediation" ->
                DeclineMediation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .ground(DeclineGround.OTHER_AUTHORITY)
                        .words(WORDS)
                        .routes(Set.of(Recourse.LAWSUIT, Recourse.ARBITRATION))
                        .build();
            case "withdraw-application" ->
                WithdrawApplication.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .words(WORDS)
                        .build();
            case "authorize-agent" ->
                AuthorizeAgent.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .name(NAME)
                        .kind(AgentKind.SPECIAL)
                        .account("agent-7")
                        .since(DAY)
                        .build();
            case "dismiss-agent" ->
                DismissAgent.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .agent(1)
                        .on(DAY)
                        .build();
            case "open-account" ->
                OpenAccount.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .mediation(MEDIATION)
                        .party(1)
                        .account("tenant-7")
                        .build();
            default -> null;
        };
    }

    static MediationCase state() {
        return MediationCase.builder()
                .id(MEDIATION)
                .home(HOME)
                .committee(CommitteeSamples.COMMITTEE)
                .number(new CaseNumber(2025, "桥人调", 7))
                .origin(CaseOrigin.TASK)
                .keeper(new Keeper(WorkerSamples.WORKER, Optional.of("keeper-7")))
                .dispute(DISPUTE)
                .parties(List.of(PERSON, ORGANIZATION, GROUP))
                .stage(MediationStage.MEDIATING)
                .registeredAt(AT)
                .stageSince(AT)
                .sessions(List.of(MediationCourseSamples.SESSION))
                .ties(List.of(MediationCourseSamples.TIE))
                .declinedWords(WORDS)
                .build();
    }
}
