package org.gridgovernance.task.due;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Step;

/** How commands on what comes due are decided. */
final class DueCases {
    private DueCases() {}

    static List<Reason> wellFormed(RemindTask command) {
        return command.light() == Light.GREEN ? List.of(DueReason.LIGHT_CONTRADICTS.at("light")) : List.of();
    }

    static List<Reason> fits(RemindTask command, Facts facts) {
        return fits(
                command,
                command.task(),
                facts,
                task -> when(Notices.next(task, command.step())
                        .filter(next -> next.level() == 0 && next.light() == command.light())));
    }

    static List<Reason> fits(EscalateTask command, Facts facts) {
        return fits(
                command,
                command.task(),
                facts,
                task -> when(Notices.next(task, command.step())
                        .filter(next -> next.level() > 0 && next.level() == command.level())));
    }

    static List<Reason> leased(ReleaseLease command, Facts facts) {
        return task(command, command.task(), facts).filter(task -> TaskAct.RELEASE.isPossibleAt(task.stage())).stream()
                .flatMap(task -> lapses(task)
                        .map(until -> notBefore(until, command))
                        .orElseGet(() -> Stream.of(DueReason.NOTHING_LEASED.at("task"))))
                .toList();
    }

    private static Optional<Instant> when(Optional<Due> next) {
        return next.map(Due::at);
    }

    private static List<Reason> fits(
            Command<Task> command, TaskId id, Facts facts, Function<Task, Optional<Instant>> next) {
        return task(command, id, facts).filter(task -> TaskAct.REMIND.isPossibleAt(task.stage())).stream()
                .flatMap(task -> next.apply(task)
                        .map(at -> notBefore(at, command))
                        .orElseGet(() -> Stream.of(DueReason.NOT_NEXT.at("step"))))
                .toList();
    }

    private static Stream<Reason> notBefore(Instant at, Command<Task> command) {
        return command.occurredAt().isBefore(at) ? Stream.of(DueReason.NOT_YET.at("occurredAt")) : Stream.empty();
    }

    static Either<Rejection, Outcome<Task>> remind(RemindTask command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        Optional<Instant> next =
                command.light() == Light.RED ? next(task, command.step(), 1, deciding) : Optional.empty();
        return Docket.happens(command, command.task(), new TaskEvent.Reminded(command.step(), command.light(), next));
    }

    static Either<Rejection, Outcome<Task>> escalate(EscalateTask command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        boolean ends = Notices.rung(ladder(task, command.step(), deciding), command.level())
                .isEmpty();
        return Docket.happens(
                command,
                command.task(),
                ends
                        ? new TaskEvent.Reminded(command.step(), Light.RED, Optional.empty())
                        : new TaskEvent.Escalated(
                                command.step(),
                                command.level(),
                                next(task, command.step(), command.level() + 1, deciding)));
    }

    /** When that level is to be told, if there is one. */
    private static Optional<Instant> next(Task task, Step step, int level, Deciding deciding) {
        WorkingCalendar calendar = deciding.rule(WorkingCalendar.IN_FORCE);
        return Notices.rung(ladder(task, step, deciding), level)
                .flatMap(rung -> task.runs(step).map(deadline -> calendar.after(deadline.due(), rung.after())));
    }

    private static List<Rung> ladder(Task task, Step step, Deciding deciding) {
        return deciding.rule(EscalationLadder.IN_FORCE).rungs(task, step);
    }

    static Either<Rejection, Outcome<Task>> release(ReleaseLease command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        return Docket.happens(
                command,
                command.task(),
                new TaskEvent.LeaseReleased(
                        task.dispatch().flatMap(Dispatch::worker).orElseThrow()));
    }

    private static Optional<Task> task(Command<Task> command, TaskId id, Facts facts) {
        return facts.find(Docket.entry(command.home(), id));
    }

    private static Optional<Instant> lapses(Task task) {
        return task.dispatch().flatMap(Dispatch::leaseUntil);
    }
}
