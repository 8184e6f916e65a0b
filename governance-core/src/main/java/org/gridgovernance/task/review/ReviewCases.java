package org.gridgovernance.task.review;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.matter.Step;

/** How a task that was done is checked, called back, filed, and opened again. */
final class ReviewCases {
    private static final int LONGEST_BASIS = 200;

    static final Validator<CheckTask> CHECK = Validator.all(
            Validator.that(
                    command -> command.passes() || command.because().isPresent(),
                    ReviewReason.BECAUSE_MISSING.at("passes")),
            command -> command.because()
                    .map(because -> Docket.faults(because, "because"))
                    .orElseGet(List::of));

    static final Validator<EvaluateTask> EVALUATE = command -> faults(command.evaluation());

    private ReviewCases() {}

    private static List<Reason> faults(Evaluation evaluation) {
        return Stream.of(
                        evaluation
                                .exclusion()
                                .filter(basis -> !PlainText.fits(basis, LONGEST_BASIS))
                                .map(malformed -> ReviewReason.EXCLUSION_MALFORMED.at("evaluation.exclusion")),
                        evaluation
                                .satisfaction()
                                .filter(said -> evaluation.resolved().isEmpty())
                                .map(said -> ReviewReason.EVALUATION_CONTRADICTS.at("evaluation.satisfaction")))
                .flatMap(Optional::stream)
                .toList();
    }

    static TaskAct act(CheckTask command) {
        return command.passes() ? TaskAct.PASS : TaskAct.FAIL;
    }

    static Either<Rejection, Outcome<Task>> check(CheckTask command, Facts facts, Deciding deciding) {
        TaskEvent found = command.passes()
                ? new TaskEvent.Passed()
                : new TaskEvent.Failed(command.because().orElseThrow());
        return Docket.happens(command, command.task(), found);
    }

    static List<Reason> fits(EvaluateTask command, Facts facts) {
        return Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> !task.canBeCalledBack(),
                ReviewReason.NOBODY_TO_CALL.at("task"));
    }

    static Either<Rejection, Outcome<Task>> evaluate(EvaluateTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Evaluated(command.evaluation()));
    }

    static List<Reason> fits(CloseTask command, Facts facts) {
        return Docket.refusedIf(
                command,
                command.task(),
                facts,
                task -> task.stage() == TaskStage.CHECKED && task.canBeCalledBack(),
                ReviewReason.CALL_BACK_FIRST.at("task"));
    }

    static Either<Rejection, Outcome<Task>> close(CloseTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Closed());
    }

    static Either<Rejection, Outcome<Task>> reopen(ReopenTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        return Outcome.of(
                        ref,
                        new TaskEvent.Reopened(
                                command.because(),
                                Docket.deadlines(facts.the(ref).request(), deciding, Step.RESOLVE)))
                .accepted();
    }
}
