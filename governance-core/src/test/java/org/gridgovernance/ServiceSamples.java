package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.TermUnit;
import org.gridgovernance.task.declaration.AcceptCase;
import org.gridgovernance.task.declaration.CaseStage;
import org.gridgovernance.task.declaration.DecideCase;
import org.gridgovernance.task.declaration.DeclareCase;
import org.gridgovernance.task.declaration.EraseCases;
import org.gridgovernance.task.declaration.IssueResult;
import org.gridgovernance.task.declaration.Proxy;
import org.gridgovernance.task.declaration.RecordVisit;
import org.gridgovernance.task.declaration.RefuseCase;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.ServiceCaseId;
import org.gridgovernance.task.declaration.ServiceEvent;
import org.gridgovernance.task.declaration.SupplementCase;
import org.gridgovernance.task.declaration.WithdrawCase;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.Step;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to service cases. */
final class ServiceSamples {
    static final ServiceCaseId CASE = new ServiceCaseId(Town.id(85));
    static final MatterCode ALLOWANCE = MatterCode.of("elderly.allowance");
    static final Proxy PROXY = new Proxy(PersonName.of(Canaries.NAME), Optional.of(Phone.of(Canaries.PHONE)));

    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    private static final Deadline DEADLINE =
            new Deadline(AT, AT.plus(Duration.ofHours(80)), AT.plus(Duration.ofHours(100)), TermUnit.WORKING_DAYS);

    private ServiceSamples() {}

    /** One as it stands. */
    static ServiceCase serviceCase() {
        return ServiceCase.builder()
                .id(CASE)
                .home(HOME)
                .matter(ALLOWANCE)
                .channel(Channel.BY_PROXY)
                .applicant(Samples.RESIDENT)
                .proxy(PROXY)
                .account("resident-9")
                .declaredAt(AT)
                .stage(CaseStage.REFUSED)
                .steppedAt(AT)
                .because(WORDS)
                .putDeadline(Step.ACCEPT, DEADLINE)
                .build();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "case-declared" ->
                new ServiceEvent.Declared(
                        ALLOWANCE,
                        Channel.BY_PROXY,
                        Samples.RESIDENT,
                        Optional.of(PROXY),
                        Optional.of("resident-9"),
                        papers("bank-card"),
                        papers("identity", "residence"),
                        papers("birth"),
                        Optional.of(DEADLINE));
            case "case-supplement-asked" -> new ServiceEvent.SupplementAsked(papers("birth"));
            case "case-supplemented" ->
                new ServiceEvent.Supplemented(papers("birth"), Channel.ONLINE, Optional.of(DEADLINE));
            case "case-accepted" -> new ServiceEvent.Accepted(papers("birth"), Optional.of(DEADLINE));
            case "case-refused" -> new ServiceEvent.Refused(Optional.of(WORDS));
            case "case-decided" -> new ServiceEvent.Decided(true, Optional.of(WORDS));
            case "case-result-issued" -> new ServiceEvent.Issued(Channel.DOOR_VISIT);
            case "case-visited" -> new ServiceEvent.Visited(Channel.ON_THE_SPOT);
            case "case-withdrawn" -> new ServiceEvent.Withdrawn(Optional.of(WORDS));
            case "case-erased" -> new ServiceEvent.Erased();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "declare-case" ->
                DeclareCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .matter(ALLOWANCE)
                        .channel(Channel.BY_PROXY)
                        .applicant(Samples.RESIDENT)
                        .proxy(PROXY)
                        .account("resident-9")
                        .handedIn(papers("bank-card"))
                        .build();
            case "supplement-case" ->
                SupplementCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .papers(papers("birth"))
                        .channel(Channel.ONLINE)
                        .build();
            case "accept-case" ->
                AcceptCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .tolerating(true)
                        .build();
            case "refuse-case" ->
                RefuseCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .because(WORDS)
                        .build();
            case "decide-case" ->
                DecideCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .approved(true)
                        .because(WORDS)
                        .build();
            case "issue-result" ->
                IssueResult.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .channel(Channel.DOOR_VISIT)
                        .build();
            case "record-visit" ->
                RecordVisit.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .channel(Channel.ON_THE_SPOT)
                        .build();
            case "withdraw-case" ->
                WithdrawCase.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .serviceCase(CASE)
                        .because(WORDS)
                        .build();
            case "erase-cases" ->
                EraseCases.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(Samples.RESIDENT)
                        .build();
            default -> null;
        };
    }

    static SortedSet<String> papers(String... codes) {
        return new TreeSet<>(List.of(codes));
    }
}
