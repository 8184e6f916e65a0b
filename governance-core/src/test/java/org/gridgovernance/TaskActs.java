package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.handling.ClaimTask;
import org.gridgovernance.task.handling.DecideExtension;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.RequestExtension;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.ResumeTask;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.handling.StartTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.MergeTask;
import org.gridgovernance.task.intake.RefuseTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.intake.ReturnTask;
import org.gridgovernance.task.intake.SupplementTask;
import org.gridgovernance.task.intake.UrgeTask;
import org.gridgovernance.task.intake.WithdrawTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.review.CheckTask;
import org.gridgovernance.task.review.CloseTask;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.task.review.ReopenTask;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.worker.WorkerId;

/** What is done to tasks, at an instant, and how one is brought to a stage. */
record TaskActs(Town town, Instant at) {
    static final MatterCode LEAKAGE = MatterCode.of("building.leakage");
    static final MatterCode FIGURES = MatterCode.of("report.figures");
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    static final AreaCode STREET = HOME.parent().orElseThrow();

    static TaskActs now(Town town) {
        return new TaskActs(town, NOW);
    }

    static TaskActs ago(Town town, Duration before) {
        return new TaskActs(town, NOW.minus(before));
    }

    TaskActs later(Duration passed) {
        return new TaskActs(town, at.plus(passed));
    }

    static Request.Builder request() {
        return Request.builder()
                .matter(LEAKAGE)
                .source(TaskSource.RESIDENT_PHONE)
                .what(WORDS)
                .reporter(Reporter.of(PersonName.of(Canaries.NAME), Phone.of(Canaries.PHONE)));
    }

    static Request patrol() {
        return Request.builder()
                .matter(LEAKAGE)
                .source(TaskSource.PATROL)
                .what(WORDS)
                .build();
    }

    static Request asked(OrganizationRef department) {
        return Request.builder()
                .matter(FIGURES)
                .source(TaskSource.DEPARTMENT)
                .department(department)
                .what(WORDS)
                .build();
    }

    ReportTask report(Request request) {
        return ReportTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .request(request)
                .build();
    }

    ReportTask reports(UnaryOperator<Request.Builder> but) {
        return report(but.apply(request()).build());
    }

    AcceptTask accept(TaskId task) {
        return AcceptTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .build();
    }

    ReturnTask sendForMore(TaskId task) {
        return ReturnTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .because(WORDS)
                .build();
    }

    RefuseTask refuse(TaskId task) {
        return RefuseTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .because(WORDS)
                .build();
    }

    SupplementTask supplement(TaskId task, Request request) {
        return SupplementTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .request(request)
                .build();
    }

    WithdrawTask withdraw(TaskId task) {
        return WithdrawTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .because(WORDS)
                .build();
    }

    MergeTask merge(TaskId task, TaskId into) {
        return MergeTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .into(into)
                .build();
    }

    UrgeTask urge(TaskId task) {
        return UrgeTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .said(WORDS)
                .build();
    }

    DispatchTask.Builder dispatch(TaskId task, Assignee to) {
        DispatchTask.Builder begun = DispatchTask.builder();
        begun.commandId(town.nextId()).occurredAt(at).home(HOME).task(task).to(to);
        return begun;
    }

    DispatchTask offer(TaskId task, OrganizationRef among) {
        return dispatch(task, Assignee.of(among)).mode(DispatchMode.CLAIM).build();
    }

    ClaimTask claim(TaskId task, WorkerId worker) {
        return ClaimTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .worker(worker)
                .build();
    }

    TakeTask take(TaskId task, Optional<WorkerId> worker) {
        return TakeTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .worker(worker)
                .build();
    }

    SendBackTask sendBack(TaskId task, SendBackCause cause) {
        return SendBackTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .cause(cause)
                .because(WORDS)
                .build();
    }

    StartTask start(TaskId task) {
        return StartTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .build();
    }

    ShelveTask shelve(TaskId task) {
        return ShelveTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .until(Moment.day(at).plusDays(9))
                .because(WORDS)
                .build();
    }

    ResumeTask resume(TaskId task) {
        return ResumeTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .build();
    }

    RequestExtension extend(TaskId task, Term more) {
        return RequestExtension.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .more(more)
                .because(WORDS)
                .build();
    }

    DecideExtension decide(TaskId task, OrganizationRef by, boolean grants) {
        return DecideExtension.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .by(by)
                .grants(grants)
                .build();
    }

    RecordEffort effort(TaskId task, WorkerId worker, int minutes) {
        return RecordEffort.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .worker(worker)
                .minutes(minutes)
                .on(Moment.day(at))
                .build();
    }

    ResolveTask resolve(TaskId task) {
        return ResolveTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .result(WORDS)
                .build();
    }

    CheckTask check(TaskId task, boolean passes) {
        return CheckTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .passes(passes)
                .because(passes ? Optional.empty() : Optional.of(WORDS))
                .build();
    }

    EvaluateTask evaluate(TaskId task, Evaluation evaluation) {
        return EvaluateTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .evaluation(evaluation)
                .build();
    }

    EvaluateTask evaluate(TaskId task) {
        return evaluate(task, Evaluation.of(true, true, Satisfaction.SATISFIED));
    }

    CloseTask close(TaskId task) {
        return CloseTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .build();
    }

    ReopenTask reopen(TaskId task) {
        return ReopenTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .because(WORDS)
                .build();
    }

    /** A department of the street, there for ten years. */
    OrganizationRef bureau() {
        return town.does(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW.minus(Duration.ofDays(3_650)))
                        .home(STREET)
                        .title("统计局" + town.nextId().value())
                        .kind(OrganizationKind.DEPARTMENT)
                        .build())
                .reference();
    }

    /** What that department may ask of the community since a year, with or without help. */
    DutyItemId listed(OrganizationRef department, Support support) {
        Instant then = NOW.minus(Duration.ofDays(365));
        DutyItemId item = town.does(ApplyForEntry.builder()
                        .commandId(town.nextId())
                        .occurredAt(then)
                        .home(HOME)
                        .matter(FIGURES)
                        .list(DutyListKind.ASSIST)
                        .legalBasis("统计法第6条")
                        .requestedBy(department)
                        .support(support)
                        .validFrom(Moment.day(then))
                        .build())
                .id();
        town.does(HoldJointMeeting.builder()
                .commandId(town.nextId())
                .occurredAt(then)
                .home(HOME)
                .item(item)
                .approved(true)
                .inFavour(7)
                .against(1)
                .build());
        town.does(EnterDutyItem.builder()
                .commandId(town.nextId())
                .occurredAt(then)
                .home(HOME)
                .item(item)
                .build());
        return item;
    }

    /** A department of which the list says that it may ask for figures, with money. */
    OrganizationRef supported() {
        OrganizationRef department = bureau();
        listed(department, new Support(300_000, 1));
        return department;
    }

    TaskId registered() {
        return town.does(report(request().build())).id();
    }

    TaskId accepted() {
        return does(accept(registered()));
    }

    TaskId dispatched(OrganizationRef to) {
        return does(dispatch(accepted(), Assignee.of(to)).build());
    }

    TaskId taken(OrganizationRef by) {
        return does(take(dispatched(by), Optional.empty()));
    }

    TaskId begun(OrganizationRef by) {
        return does(start(taken(by)));
    }

    TaskId resolved(OrganizationRef by) {
        return does(resolve(begun(by)));
    }

    TaskId checked(OrganizationRef by) {
        return does(check(resolved(by), true));
    }

    TaskId evaluated(OrganizationRef by) {
        return does(evaluate(checked(by)));
    }

    TaskId closed(OrganizationRef by) {
        return does(close(evaluated(by)));
    }

    /** A task at that stage. */
    TaskId at(TaskStage stage, OrganizationRef unit) {
        return switch (stage) {
            case REGISTERED -> registered();
            case QUEUED ->
                town.does(report(Request.builder()
                                .from(asked(supported()))
                                .plannedMinutes(50_000)
                                .build()))
                        .id();
            case RETURNED -> does(sendForMore(registered()));
            case REFUSED -> does(refuse(registered()));
            case ACCEPTED -> accepted();
            case DISPATCHED -> dispatched(unit);
            case TAKEN -> taken(unit);
            case IN_PROGRESS -> begun(unit);
            case SHELVED -> does(shelve(begun(unit)));
            case RESOLVED -> resolved(unit);
            case CHECKED -> checked(unit);
            case EVALUATED -> evaluated(unit);
            case CLOSED -> closed(unit);
            case MERGED -> does(merge(registered(), registered()));
            case WITHDRAWN -> does(withdraw(registered()));
            case LEFT -> left();
        };
    }

    private TaskId left() {
        var person = town.resident();
        TaskId task = town.does(reports(like -> like.about(person))).id();
        town.does(RecordDeath.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .resident(person)
                .source(Source.DOOR_VISIT)
                .build());
        return task;
    }

    Task task(TaskId task) {
        return town.desk().find(Docket.entry(HOME, task)).get().state();
    }

    private TaskId does(Command<Task> command) {
        return town.does(command).id();
    }
}
