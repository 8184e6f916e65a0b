package org.gridgovernance.task.intake;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.matter.Step;

/** How what was told is taken on or not, and what may happen to it besides its handling. */
final class IntakeCases {
    private IntakeCases() {}

    static Either<Rejection, Outcome<Task>> accept(AcceptTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        return Outcome.of(
                        ref,
                        new TaskEvent.Accepted(Docket.deadlines(facts.the(ref).request(), deciding, Step.RESOLVE)))
                .accepted();
    }

    static Either<Rejection, Outcome<Task>> sendBack(ReturnTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Returned(command.because()));
    }

    static Either<Rejection, Outcome<Task>> refuse(RefuseTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Refused(command.because()));
    }

    static Either<Rejection, Outcome<Task>> withdraw(WithdrawTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Withdrawn(command.because()));
    }

    static Either<Rejection, Outcome<Task>> urge(UrgeTask command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.Urged(command.said()));
    }

    static List<Reason> fits(MergeTask command, Facts facts) {
        if (command.into().equals(command.task())) {
            return List.of(IntakeReason.MERGED_WITH_ITSELF.at("into"));
        }
        return facts.find(Docket.entry(command.home(), command.into()))
                .map(survivor -> TaskAct.TAKE_IN.isPossibleAt(survivor.stage())
                        ? List.<Reason>of()
                        : List.of(TaskReason.NOT_AT_THIS_STAGE.at("into")))
                .orElseGet(() -> List.of(TaskReason.TASK_UNKNOWN.at("into")));
    }

    static Either<Rejection, Outcome<Task>> merge(MergeTask command, Facts facts, Deciding deciding) {
        return Outcome.of(Docket.entry(command.home(), command.task()), new TaskEvent.Merged(command.into()))
                .also(Docket.entry(command.home(), command.into()), new TaskEvent.TookIn(command.task()))
                .accepted();
    }
}
