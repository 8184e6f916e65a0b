package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.Term;
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
import org.gridgovernance.task.joint.AnswerPart;
import org.gridgovernance.task.joint.AssessCommunity;
import org.gridgovernance.task.joint.AssessDepartment;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.joint.ReportIn;
import org.gridgovernance.task.joint.WhistleTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.review.CheckTask;
import org.gridgovernance.task.review.CloseTask;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.task.review.ReopenTask;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is done to tasks of a community, filled in; all of it happens now.
 *
 * @param home the community
 * @param now the clock
 */
record Jobs(AreaCode home, Supplier<Instant> now) {
    static final PersonalText TEXT = PersonalText.of("三楼水管漏水");
    static final MatterCode RUBBISH = MatterCode.of("environment.rubbish");

    /** Somebody on patrol saw that. */
    static Request.Builder seen(MatterCode matter) {
        Request.Builder request = Request.builder();
        request.matter(matter).source(TaskSource.PATROL).what(TEXT);
        return request;
    }

    ReportTask report(Request request) {
        return ReportTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .request(request)
                .build();
    }

    AcceptTask accept(TaskId task) {
        return AcceptTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .build();
    }

    StartTask start(TaskId task) {
        return StartTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .build();
    }

    ResumeTask resume(TaskId task) {
        return ResumeTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .build();
    }

    CloseTask close(TaskId task) {
        return CloseTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .build();
    }

    ReturnTask returned(TaskId task) {
        return ReturnTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .because(TEXT)
                .build();
    }

    RefuseTask refuse(TaskId task) {
        return RefuseTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .because(TEXT)
                .build();
    }

    WithdrawTask withdraw(TaskId task) {
        return WithdrawTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .because(TEXT)
                .build();
    }

    ReopenTask reopen(TaskId task) {
        return ReopenTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .because(TEXT)
                .build();
    }

    SupplementTask supplement(TaskId task, Request request) {
        return SupplementTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .request(request)
                .build();
    }

    MergeTask merge(TaskId task, TaskId into) {
        return MergeTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .into(into)
                .build();
    }

    UrgeTask urge(TaskId task) {
        return UrgeTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .said(TEXT)
                .build();
    }

    DispatchTask dispatch(TaskId task, Assignee to) {
        return DispatchTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .to(to)
                .build();
    }

    DispatchTask open(TaskId task, OrganizationRef team) {
        return DispatchTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .to(Assignee.of(team))
                .mode(DispatchMode.CLAIM)
                .build();
    }

    ClaimTask claim(TaskId task, WorkerId worker) {
        return ClaimTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .worker(worker)
                .build();
    }

    TakeTask take(TaskId task, WorkerId worker) {
        return TakeTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .worker(worker)
                .build();
    }

    SendBackTask sendBack(TaskId task, SendBackCause cause) {
        return SendBackTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .cause(cause)
                .because(TEXT)
                .build();
    }

    ShelveTask shelve(TaskId task, LocalDate until) {
        return ShelveTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .until(until)
                .because(TEXT)
                .build();
    }

    RequestExtension askFor(TaskId task, Term more) {
        return RequestExtension.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .more(more)
                .because(TEXT)
                .build();
    }

    DecideExtension decide(TaskId task, OrganizationRef by, boolean grants) {
        return DecideExtension.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .by(by)
                .grants(grants)
                .build();
    }

    RecordEffort spend(TaskId task, WorkerId worker, int minutes) {
        return RecordEffort.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .worker(worker)
                .minutes(minutes)
                .on(Moment.day(now.get()))
                .build();
    }

    ResolveTask resolve(TaskId task) {
        return ResolveTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .result(TEXT)
                .build();
    }

    CheckTask check(TaskId task, boolean passes) {
        return CheckTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .passes(passes)
                .because(TEXT)
                .build();
    }

    EvaluateTask evaluate(TaskId task, Evaluation evaluation) {
        return EvaluateTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .evaluation(evaluation)
                .build();
    }

    WhistleTask whistle(TaskId task, List<OrganizationRef> departments) {
        return WhistleTask.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .calls(departments.stream()
                        .map(each -> new Call(each, TEXT, Term.workingHours(4)))
                        .toList())
                .build();
    }

    ReportIn reportIn(TaskId task, int part) {
        return ReportIn.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .part(part)
                .build();
    }

    AnswerPart answer(TaskId task, int part) {
        return AnswerPart.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .part(part)
                .result(TEXT)
                .build();
    }

    AssessDepartment assessDepartment(TaskId task, int part, int score) {
        return AssessDepartment.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .part(part)
                .score(score)
                .build();
    }

    AssessCommunity assessCommunity(TaskId task, int part, int score) {
        return AssessCommunity.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .task(task)
                .part(part)
                .score(score)
                .build();
    }
}
