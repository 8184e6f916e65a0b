package org.gridgovernance.task.handling;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Extension;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Step;

/** How more time is asked for and given. */
final class ExtensionCases {
    private ExtensionCases() {}

    static List<Reason> fits(RequestExtension command, Facts facts) {
        return facts.find(Docket.entry(command.home(), command.task())).stream()
                .filter(task -> TaskAct.REQUEST_EXTENSION.isPossibleAt(task.stage()))
                .flatMap(task -> Stream.concat(untimely(task, command), pending(task)))
                .toList();
    }

    private static Stream<Reason> untimely(Task task, RequestExtension command) {
        Optional<Deadline> deadline = task.runs(Step.RESOLVE);
        if (deadline.isEmpty()) {
            return Stream.of(HandlingReason.NO_DEADLINE.at("task"));
        }
        return deadline
                .filter(due -> due.light(command.occurredAt()) == Light.RED)
                .map(past -> HandlingReason.DEADLINE_PAST.at("occurredAt"))
                .stream();
    }

    private static Stream<Reason> pending(Task task) {
        return task.pendingExtension().map(open -> HandlingReason.EXTENSION_PENDING.at("task")).stream();
    }

    static Either<Rejection, Outcome<Task>> request(RequestExtension command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        return level(task, command.more(), deciding) == ApprovalLevel.NOBODY
                ? Either.left(Rejection.of(HandlingReason.EXTENSIONS_EXHAUSTED.at("more")))
                : Docket.happens(
                        command, command.task(), new TaskEvent.ExtensionRequested(command.more(), command.because()));
    }

    static List<Reason> fits(DecideExtension command, Facts facts) {
        List<Reason> nothing = Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> act(command).isPossibleAt(task.stage())
                        && task.pendingExtension().isEmpty(),
                HandlingReason.NOTHING_ASKED.at("task"));
        return Stream.concat(
                        nothing.stream(),
                        Hands.unfit(command.home(), command.by(), Moment.day(command.occurredAt()), facts, "by")
                                .stream())
                .toList();
    }

    static TaskAct act(DecideExtension command) {
        return command.grants() ? TaskAct.GRANT_EXTENSION : TaskAct.DENY_EXTENSION;
    }

    static Either<Rejection, Outcome<Task>> decide(DecideExtension command, Facts facts, Deciding deciding) {
        if (!command.grants()) {
            return Docket.happens(command, command.task(), new TaskEvent.ExtensionDenied(command.by()));
        }
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        Term more = task.pendingExtension().map(Extension::more).orElseThrow();
        ApprovalLevel level = level(task, more, deciding);
        if (!level.isReachedBy(command.by().home())) {
            return Either.left(Rejection.of(HandlingReason.APPROVER_TOO_LOW.at("by")));
        }
        return task.runs(Step.RESOLVE)
                .map(deadline -> deadline.extended(deciding.rule(WorkingCalendar.IN_FORCE), more))
                .map(later ->
                        Docket.happens(command, command.task(), new TaskEvent.ExtensionGranted(command.by(), later)))
                .orElseGet(() -> Either.left(Rejection.of(HandlingReason.NO_DEADLINE.at("task"))));
    }

    private static ApprovalLevel level(Task task, Term more, Deciding deciding) {
        long granted = task.extensions().stream().filter(Extension::granted).count();
        return deciding.rule(ExtensionRule.IN_FORCE)
                .level(ExtensionQuestion.builder()
                        .task(task)
                        .more(more)
                        .number((int) granted + 1)
                        .build());
    }
}
