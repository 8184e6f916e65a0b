package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.workforce.worker.Worker;

/**
 * What somebody tries on tasks that are there.
 *
 * @param setting where it happens
 * @param community whose tasks
 * @param clerk who tries it
 */
record TriesOnTasks(Setting setting, Community community, Desk clerk) {

    void all() {
        evaluationBeforeResolution();
        resolvedWithoutTheOthers();
        shelvedUntilYesterday();
        workerOutOfArea();
        expiredCertificate();
    }

    private void evaluationBeforeResolution() {
        some(TaskStage.IN_PROGRESS).ifPresent(task -> setting.counter()
                .refused(clerk, TaskReason.NOT_AT_THIS_STAGE, (id, at) -> EvaluateTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .evaluation(Evaluation.of(true, true, Satisfaction.SATISFIED))
                        .build()));
    }

    /** Whoever leads waits for those who were whistled for, in whatever community. */
    private void resolvedWithoutTheOthers() {
        setting.tasks(Criteria.of(Task.TYPE).where(Task.STAGE.is(TaskStage.IN_PROGRESS))).stream()
                .filter(task -> task.openParts().findAny().isPresent())
                .findFirst()
                .ifPresent(task -> setting.counter()
                        .refused(
                                setting.desks().clerk(task.home()),
                                TaskReason.PARTS_OPEN,
                                (id, at) -> ResolveTask.builder()
                                        .commandId(id)
                                        .occurredAt(at)
                                        .home(task.home())
                                        .task(task.id())
                                        .result(PersonalText.of("已处理完毕"))
                                        .build()));
    }

    private void shelvedUntilYesterday() {
        some(TaskStage.IN_PROGRESS).ifPresent(task -> setting.counter()
                .refused(clerk, HandlingReason.UNTIL_IMPLAUSIBLE, (id, at) -> ShelveTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .until(setting.clock().today().minusDays(1))
                        .because(PersonalText.of("等待材料到货"))
                        .build()));
    }

    private void workerOutOfArea() {
        setting.communities().stream()
                .filter(other -> !other.equals(community))
                .findFirst()
                .ifPresent(other -> dispatch(
                        HandlingReason.WORKER_OUT_OF_AREA, other.workers().get(0), Optional.empty()));
    }

    private void expiredCertificate() {
        Optional<Worker> lapsed = community.workers().stream()
                .filter(worker -> worker.account()
                        .filter(account -> account.startsWith(Profile.LAPSED.code()))
                        .isPresent())
                .findFirst();
        lapsed.ifPresent(
                worker -> dispatch(HandlingReason.CERTIFICATE_EXPIRED, worker, Optional.of(Catalogue.ELEVATOR)));
    }

    private void dispatch(HandlingReason reason, Worker worker, Optional<MatterCode> matter) {
        setting.tasks(dispatchable(community)).stream()
                .filter(task -> matter.isEmpty() || matter.equals(Optional.of(task.matter())))
                .findFirst()
                .ifPresent(task -> setting.counter().refused(clerk, reason, (id, at) -> DispatchTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .to(Assignee.of(worker.id()))
                        .build()));
    }

    private static Criteria<Task> dispatchable(Community community) {
        return Criteria.of(Task.TYPE)
                .within(community.home())
                .where(Task.STAGE.in(List.of(TaskStage.ACCEPTED, TaskStage.TAKEN, TaskStage.IN_PROGRESS)));
    }

    private Optional<Task> some(TaskStage stage) {
        List<Task> there =
                setting.tasks(Criteria.of(Task.TYPE).within(community.home()).where(Task.STAGE.is(stage)));
        return there.isEmpty() ? Optional.empty() : Optional.of(setting.chance().one(there));
    }
}
