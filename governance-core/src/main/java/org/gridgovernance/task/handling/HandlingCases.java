package org.gridgovernance.task.handling;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Effort;
import org.gridgovernance.task.Shelving;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Step;

/** How a task is begun, shelved, worked on and done. */
final class HandlingCases {
    private static final int MOST_EFFORTS = 1_000;
    private static final int MINUTES_A_DAY = 1_440;

    static final Validator<ShelveTask> SHELVE = Validator.all(
            command -> Docket.faults(command.because(), "because"),
            Validator.that(HandlingCases::isPlausible, HandlingReason.UNTIL_IMPLAUSIBLE.at("until")));

    static final Validator<RecordEffort> EFFORT = Validator.that(
            command -> command.minutes() >= 1 && command.minutes() <= MINUTES_A_DAY,
            HandlingReason.MINUTES_IMPLAUSIBLE.at("minutes"));

    private HandlingCases() {}

    private static boolean isPlausible(ShelveTask command) {
        LocalDate on = Moment.day(command.occurredAt());
        return command.until().isAfter(on) && !command.until().isAfter(on.plusYears(1));
    }

    static List<Reason> fits(StartTask command, Facts facts) {
        return Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> task.dispatch()
                        .filter(given -> given.hasLapsed(command.occurredAt()))
                        .isPresent(),
                HandlingReason.CLAIM_LAPSED.at("task"));
    }

    static Either<Rejection, Outcome<Task>> start(StartTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Started());
    }

    static Either<Rejection, Outcome<Task>> shelve(ShelveTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Shelved(command.because(), command.until()));
    }

    static Either<Rejection, Outcome<Task>> resume(ResumeTask command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        SortedMap<Step, Deadline> deadlines = new TreeMap<>();
        task.shelving().ifPresent(shelved -> deadlines.putAll(goingOn(task, shelved, deciding)));
        return Docket.happens(command, command.task(), new TaskEvent.Resumed(deadlines));
    }

    private static SortedMap<Step, Deadline> goingOn(Task task, Shelving shelved, Deciding deciding) {
        WorkingCalendar calendar = deciding.rule(WorkingCalendar.IN_FORCE);
        SortedMap<Step, Deadline> deadlines = new TreeMap<>();
        shelved.before().running().forEach(step -> Optional.ofNullable(
                        task.deadlines().get(step))
                .ifPresent(deadline -> deadlines.put(
                        step,
                        deadline.shifted(
                                calendar, shelved.at(), deciding.moment().occurredAt()))));
        return deadlines;
    }

    static List<Reason> fits(RecordEffort command, Facts facts) {
        LocalDate on = command.on();
        List<Reason> day = Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> on.isBefore(Moment.day(task.registeredAt())) || on.isAfter(Moment.day(command.occurredAt())),
                HandlingReason.DAY_IMPLAUSIBLE.at("on"));
        return day.isEmpty() ? Hands.unfit(command.home(), command.worker(), on, facts, "worker") : day;
    }

    static List<Reason> few(RecordEffort command, Facts facts) {
        return Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> task.efforts().size() >= MOST_EFFORTS,
                HandlingReason.EFFORTS_TOO_MANY.at("task"));
    }

    static Either<Rejection, Outcome<Task>> effort(RecordEffort command, Facts facts, Deciding deciding) {
        return Docket.happens(
                command,
                command.task(),
                new TaskEvent.EffortRecorded(new Effort(command.worker(), command.minutes(), command.on())));
    }

    static List<Reason> fits(ResolveTask command, Facts facts) {
        return Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> task.openParts().findAny().isPresent(),
                TaskReason.PARTS_OPEN.at("task"));
    }

    static Either<Rejection, Outcome<Task>> resolve(ResolveTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        Task task = facts.the(ref);
        SortedMap<Step, Deadline> deadlines =
                task.canBeCalledBack() ? Docket.deadlines(task.request(), deciding, Step.EVALUATE) : new TreeMap<>();
        return Docket.happens(command, command.task(), new TaskEvent.Resolved(command.result(), deadlines));
    }
}
