package org.gridgovernance.examples.serving;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.StartTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * The steps of tasks that every example takes, one after the other, by the same desk.
 *
 * @param place the neighbourhood
 * @param desk whose
 */
public record Tasks(Neighbourhood place, Desk desk) {

    /** What is asked from somewhere. */
    public static Request.Builder about(String matter, TaskSource source, String what) {
        return Request.builder().matter(MatterCode.of(matter)).source(source).what(PersonalText.of(what));
    }

    /** What a department asks. */
    public static Request.Builder asked(OrganizationRef department, String matter, String what) {
        return about(matter, TaskSource.DEPARTMENT, what).department(department);
    }

    /** It is told of (登记). */
    public Task report(Request.Builder request) {
        return place.done(desk, (id, at) -> ReportTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .request(request.build())
                .build());
    }

    /** It is taken on (受理). */
    public Task accept(Task task) {
        return place.done(desk, (id, at) -> AcceptTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    /** It is given to somebody (派遣). */
    public Task dispatch(Task task, Assignee to) {
        return dispatch(task, to, DispatchMode.ASSIGNED);
    }

    /** Whoever of an organisation is free may claim it (抢单). */
    public Task open(Task task, OrganizationRef among) {
        return dispatch(task, Assignee.of(among), DispatchMode.CLAIM);
    }

    private Task dispatch(Task task, Assignee to, DispatchMode mode) {
        return place.done(desk, (id, at) -> DispatchTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .to(to)
                .mode(mode)
                .build());
    }

    /** It is taken by whom it was given to, and work begins (接单、开始办理). */
    public Task begin(Task task) {
        place.done(desk, (id, at) -> TakeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
        return start(task);
    }

    /** Work begins (开始办理). */
    public Task start(Task task) {
        return place.done(desk, (id, at) -> StartTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    /** It is done (办结). */
    public Task resolve(Task task, String result) {
        return place.done(desk, resolving(task, result));
    }

    /** The command that says so. */
    public static Telling<Task> resolving(Task task, String result) {
        return (id, at) -> ResolveTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .result(PersonalText.of(result))
                .build();
    }

    /** Time was spent on it today (登记工时). */
    public Task spend(Task task, WorkerId worker, int minutes) {
        return place.done(desk, (id, at) -> RecordEffort.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .worker(worker)
                .minutes(minutes)
                .on(place.today())
                .build());
    }
}
