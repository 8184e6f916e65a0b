package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.GRID;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Effort;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Extension;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Shelving;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.TermUnit;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.handling.ClaimTask;
import org.gridgovernance.task.handling.DecideExtension;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.ExtensionQuestion;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.RequestExtension;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.ResumeTask;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.handling.StartTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.EndTasksAbout;
import org.gridgovernance.task.intake.EraseTasksOf;
import org.gridgovernance.task.intake.FollowPerson;
import org.gridgovernance.task.intake.MergeTask;
import org.gridgovernance.task.intake.RefuseTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.intake.ReturnTask;
import org.gridgovernance.task.intake.SupplementTask;
import org.gridgovernance.task.intake.UrgeTask;
import org.gridgovernance.task.intake.WithdrawTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.task.review.CheckTask;
import org.gridgovernance.task.review.CloseTask;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.task.review.ReopenTask;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to tasks. */
final class TaskSamples {
    static final TaskId TASK = new TaskId(Town.id(80));
    static final TaskId ANOTHER = new TaskId(Town.id(81));
    static final OrganizationRef UNIT = new OrganizationRef(HOME, new OrganizationId(Town.id(82)));
    static final WorkerId WORKER = new WorkerId(Town.id(83));
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    static final Deadline DUE =
            new Deadline(AT, AT.plusSeconds(20_000), AT.plusSeconds(25_000), TermUnit.WORKING_HOURS);

    static final Request REQUEST = Request.builder()
            .matter(MatterCode.of("report.figures"))
            .source(TaskSource.DEPARTMENT)
            .urgency(Urgency.URGENT)
            .what(WORDS)
            .reporter(new Reporter(
                    PersonName.of(Canaries.NAME),
                    Optional.of(Phone.of(Canaries.PHONE)),
                    Optional.of(RESIDENT),
                    Optional.of("resident-7")))
            .about(RESIDENT)
            .household(Samples.HOUSEHOLD)
            .dwelling(DWELLING)
            .grid(GRID)
            .place(Address.of(Canaries.ADDRESS))
            .department(UNIT)
            .reference("12345-0001")
            .occasion("台风")
            .addLanguage(Language.MANDARIN)
            .plannedMinutes(90)
            .build();

    private static final Admission ADMISSION = new Admission(
            Admission.Ruling.ADMITTED,
            List.of("duty.supported"),
            Optional.of(DutySamples.ITEM),
            Optional.of(DutySamples.OVERRIDE));

    private static final Part PART = new Part(
            1, UNIT, WORDS, DUE, Optional.of(AT), Optional.of(AT), Optional.of(WORDS), Optional.of(5), Optional.of(4));

    private static final Evaluation EVALUATION =
            Evaluation.of(true, true, Satisfaction.MOSTLY).excluded("北京市接诉即办工作条例第32条");

    private TaskSamples() {}

    /** A task of which everything is told. */
    static Task task() {
        return Task.builder()
                .id(TASK)
                .home(HOME)
                .request(REQUEST)
                .stage(TaskStage.SHELVED)
                .registeredAt(AT)
                .stageSince(AT)
                .dispatches(List.of(Dispatch.builder()
                        .to(Assignee.of(UNIT))
                        .mode(DispatchMode.ASSIGNED)
                        .at(AT)
                        .because(WORDS)
                        .build()))
                .addExtension(new Extension(Term.workingDays(3), WORDS, AT, Optional.of(AT), Optional.of(UNIT), true))
                .addShelving(new Shelving(TaskStage.TAKEN, WORDS, AT, DAY, Optional.empty()))
                .addPart(PART)
                .answer(WORDS)
                .build();
    }

    static ExtensionQuestion question() {
        return ExtensionQuestion.builder()
                .task(task())
                .more(Term.workingDays(3))
                .number(2)
                .build();
    }

    private static SortedMap<Step, Deadline> due(Step step) {
        return new TreeMap<>(Map.of(step, DUE));
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "task-registered" -> new TaskEvent.Registered(REQUEST, Optional.of(ADMISSION), due(Step.ACCEPT));
            case "task-accepted" -> new TaskEvent.Accepted(due(Step.RESOLVE));
            case "task-returned" -> new TaskEvent.Returned(WORDS);
            case "task-refused" -> new TaskEvent.Refused(WORDS);
            case "task-supplemented" -> new TaskEvent.Supplemented(REQUEST, Optional.of(ADMISSION), due(Step.ACCEPT));
            case "task-withdrawn" -> new TaskEvent.Withdrawn(WORDS);
            case "task-merged" -> new TaskEvent.Merged(ANOTHER);
            case "task-took-in" -> new TaskEvent.TookIn(ANOTHER);
            case "task-urged" -> new TaskEvent.Urged(WORDS);
            case "task-followed" -> new TaskEvent.Followed(RESIDENT, Optional.of(DWELLING), Optional.of(GRID));
            case "task-person-left" -> new TaskEvent.PersonLeft();
            case "task-erased" -> new TaskEvent.Erased(Samples.BASIS);
            case "task-dispatched" ->
                new TaskEvent.Dispatched(
                        Assignee.of(UNIT, WORKER),
                        DispatchMode.ROTATION,
                        Optional.of(Term.workingHours(2)),
                        due(Step.TAKE));
            case "task-claimed" -> new TaskEvent.Claimed(WORKER, AT);
            case "task-taken" -> new TaskEvent.Taken(Optional.of(WORKER));
            case "task-sent-back" -> new TaskEvent.SentBack(SendBackCause.NOT_COMPETENT, WORDS);
            case "task-lease-released" -> new TaskEvent.LeaseReleased(WORKER);
            case "task-started" -> new TaskEvent.Started();
            default -> later(name);
        };
    }

    private static @Nullable Event later(String name) {
        return switch (name) {
            case "task-shelved" -> new TaskEvent.Shelved(WORDS, DAY);
            case "task-resumed" -> new TaskEvent.Resumed(due(Step.RESOLVE));
            case "task-extension-requested" -> new TaskEvent.ExtensionRequested(Term.workingDays(3), WORDS);
            case "task-extension-granted" -> new TaskEvent.ExtensionGranted(UNIT, DUE);
            case "task-extension-denied" -> new TaskEvent.ExtensionDenied(UNIT);
            case "task-effort-recorded" -> new TaskEvent.EffortRecorded(new Effort(WORKER, 45, DAY));
            case "task-resolved" -> new TaskEvent.Resolved(WORDS, due(Step.EVALUATE));
            case "task-passed" -> new TaskEvent.Passed();
            case "task-failed" -> new TaskEvent.Failed(WORDS);
            case "task-evaluated" -> new TaskEvent.Evaluated(EVALUATION);
            case "task-closed" -> new TaskEvent.Closed();
            case "task-reopened" -> new TaskEvent.Reopened(WORDS, due(Step.RESOLVE));
            case "task-whistled" -> new TaskEvent.Whistled(List.of(PART));
            case "task-reported-in" -> new TaskEvent.ReportedIn(1);
            case "task-part-answered" -> new TaskEvent.PartAnswered(1, WORDS);
            case "task-part-assessed" -> new TaskEvent.PartAssessed(1, true, 4);
            case "task-reminded" -> new TaskEvent.Reminded(Step.RESOLVE, Light.RED, Optional.of(AT));
            case "task-escalated" -> new TaskEvent.Escalated(Step.RESOLVE, 2, Optional.of(AT));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "report-task" ->
                ReportTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .request(REQUEST)
                        .build();
            case "accept-task" ->
                AcceptTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .build();
            case "return-task" ->
                ReturnTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .because(WORDS)
                        .build();
            case "refuse-task" ->
                RefuseTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .because(WORDS)
                        .build();
            case "supplement-task" ->
                SupplementTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .request(REQUEST)
                        .build();
            case "withdraw-task" ->
                WithdrawTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .because(WORDS)
                        .build();
            case "merge-task" ->
                MergeTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .into(ANOTHER)
                        .build();
            case "urge-task" ->
                UrgeTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .said(WORDS)
                        .build();
            case "follow-person" ->
                FollowPerson.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "end-tasks-about" ->
                EndTasksAbout.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "erase-tasks-of" ->
                EraseTasksOf.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .basis(Samples.BASIS)
                        .build();
            default -> handling(name, command);
        };
    }

    private static @Nullable Command<?> handling(String name, CommandId command) {
        return switch (name) {
            case "dispatch-task" ->
                DispatchTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .to(Assignee.of(UNIT, WORKER))
                        .mode(DispatchMode.CLAIM)
                        .lease(Term.workingHours(3))
                        .build();
            case "claim-task" ->
                ClaimTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .worker(WORKER)
                        .build();
            case "take-task" ->
                TakeTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .worker(WORKER)
                        .build();
            case "send-back-task" ->
                SendBackTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .cause(SendBackCause.OUT_OF_AREA)
                        .because(WORDS)
                        .build();
            case "start-task" ->
                StartTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .build();
            case "shelve-task" ->
                ShelveTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .until(DAY.plusDays(9))
                        .because(WORDS)
                        .build();
            case "resume-task" ->
                ResumeTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .build();
            case "request-extension" ->
                RequestExtension.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .more(Term.workingDays(3))
                        .because(WORDS)
                        .build();
            case "decide-extension" ->
                DecideExtension.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .by(UNIT)
                        .grants(true)
                        .build();
            case "record-effort" ->
                RecordEffort.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .worker(WORKER)
                        .minutes(45)
                        .on(DAY)
                        .build();
            case "resolve-task" ->
                ResolveTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .result(WORDS)
                        .build();
            default -> review(name, command);
        };
    }

    private static @Nullable Command<?> review(String name, CommandId command) {
        return switch (name) {
            case "check-task" ->
                CheckTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .passes(false)
                        .because(WORDS)
                        .build();
            case "evaluate-task" ->
                EvaluateTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .evaluation(EVALUATION)
                        .build();
            case "close-task" ->
                CloseTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .build();
            case "reopen-task" ->
                ReopenTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .because(WORDS)
                        .build();
            default -> null;
        };
    }
}
