package org.gridgovernance.store.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.worker.WorkerId;

/** How tasks of a tale are handled jointly, given more time, checked and evaluated. */
final class TaleReviews {
    private final Jobs jobs;
    private final Chance chance;
    private final Cast cast;

    TaleReviews(Jobs jobs, Chance chance, Cast cast) {
        this.jobs = jobs;
        this.chance = chance;
        this.cast = cast;
    }

    Command<?> whistle() {
        return jobs.whistle(
                cast.task(TaskAct.WHISTLE, task -> task.parts().isEmpty()),
                Stream.of(cast.department(), cast.department()).distinct().toList());
    }

    Command<?> reportIn() {
        Task task = cast.found(
                cast.task(TaskAct.REPORT_IN, each -> each.openParts().findAny().isPresent()));
        return jobs.reportIn(task.id(), part(task));
    }

    Command<?> answer() {
        Task task = cast.found(cast.task(
                TaskAct.ANSWER_WHISTLE, each -> each.openParts().findAny().isPresent()));
        return jobs.answer(task.id(), part(task));
    }

    private int part(Task task) {
        return chance.oneIn(5)
                ? 1 + chance.upTo(3)
                : task.openParts().findFirst().map(Part::number).orElse(1);
    }

    Command<?> assess() {
        Task task = cast.found(
                cast.task(TaskAct.ASSESS, each -> each.parts().stream().anyMatch(part -> !part.isOpen())));
        int part = 1 + chance.upTo(2);
        int score = 1 + chance.upTo(5);
        return chance.oneIn(2)
                ? jobs.assessDepartment(task.id(), part, score)
                : jobs.assessCommunity(task.id(), part, score);
    }

    Command<?> askForMore() {
        return jobs.askFor(
                cast.task(TaskAct.REQUEST_EXTENSION),
                chance.pick(List.of(Term.workingDays(2), Term.calendarDays(4), Term.workingDays(12), Term.hours(5))));
    }

    Command<?> decideMore() {
        return jobs.decide(
                cast.task(
                        TaskAct.GRANT_EXTENSION, task -> task.pendingExtension().isPresent()),
                chance.oneIn(2) ? cast.department() : cast.team(),
                !chance.oneIn(3));
    }

    Command<?> check() {
        return jobs.check(cast.task(TaskAct.PASS), !chance.oneIn(4));
    }

    Command<?> evaluate() {
        return jobs.evaluate(cast.task(TaskAct.EVALUATE, Task::canBeCalledBack), evaluation());
    }

    private Evaluation evaluation() {
        Evaluation said = chance.oneIn(4)
                ? Evaluation.unreached(chance.oneIn(2))
                : new Evaluation(
                        true,
                        Optional.of(!chance.oneIn(4)),
                        chance.pickUnless(5, List.of(Satisfaction.values())),
                        Optional.empty());
        return chance.oneIn(5) ? said.excluded("不合理诉求") : said;
    }

    /** Somebody takes a task, does it all, and is asked how it was. */
    Deed seeThrough() {
        TaskId task = cast.task(TaskAct.DISPATCH);
        WorkerId worker = cast.worker();
        return Deed.inTurn(List.of(
                jobs.dispatch(task, Assignee.of(worker)),
                jobs.take(task, worker),
                jobs.start(task),
                jobs.resolve(task),
                jobs.check(task, true),
                jobs.evaluate(task, evaluation())));
    }

    Command<?> close() {
        return jobs.close(cast.task(TaskAct.CLOSE, task -> task.evaluation().isPresent() || !task.canBeCalledBack()));
    }

    Command<?> reopen() {
        return jobs.reopen(cast.task(TaskAct.REOPEN));
    }
}
