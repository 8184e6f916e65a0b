package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.HandlingReason;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.workforce.worker.Worker;

/** Every noon somebody tries what cannot be done; each is refused, for the reason it is known to have, and nothing is written. */
final class SomebodyTriesIt implements Routine {
    private static final int NOON = 12;

    private final Setting setting;

    SomebodyTriesIt(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void hour() {
        if (setting.tide().isHour(NOON)) {
            Community community = setting.chance().one(setting.communities());
            Desk clerk = setting.desks().clerk(community.home());
            unknownMatter(community, clerk);
            tomorrow(community, clerk);
            byAResident(community);
            deadlineInThePast(community);
            evaluationBeforeResolution(community, clerk);
            resolvedWithoutTheOthers(community, clerk);
            shelvedUntilYesterday(community, clerk);
            workerOutOfArea(community, clerk);
            expiredCertificate(community, clerk);
        }
    }

    private void unknownMatter(Community community, Desk clerk) {
        setting.counter().refused(clerk, MatterReason.UNKNOWN, (id, at) -> ReportTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .request(request(MatterCode.of("environment.dragons")))
                .build());
    }

    private void tomorrow(Community community, Desk clerk) {
        setting.counter().refused(clerk, KernelReason.OCCURRED_IN_FUTURE, (id, at) -> ReportTask.builder()
                .commandId(id)
                .occurredAt(at.plus(Duration.ofDays(1)))
                .home(community.home())
                .request(request(Matters.REFRESH))
                .build());
    }

    /** A resident may tell of things, and not take them on. */
    private void byAResident(Community community) {
        Desk resident =
                setting.desks().resident(community.home(), setting.chance().one(community.neighbours()));
        some(community, TaskStage.REGISTERED).ifPresent(task -> setting.counter()
                .refused(resident, KernelReason.NOT_PERMITTED, (id, at) -> AcceptTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .build()));
    }

    private void deadlineInThePast(Community community) {
        Department department = setting.statistics();
        setting.counter().refused(department.desk(), DemandReason.DUE_IMPLAUSIBLE, (id, at) -> DemandFigure.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .figure(FigureCode.POPULATION)
                .asOf(setting.clock().today())
                .matter(DemandedFigures.FIGURES)
                .department(department.ref())
                .due(setting.clock().today().minusDays(1))
                .build());
    }

    private void evaluationBeforeResolution(Community community, Desk clerk) {
        some(community, TaskStage.IN_PROGRESS).ifPresent(task -> setting.counter()
                .refused(clerk, TaskReason.NOT_AT_THIS_STAGE, (id, at) -> EvaluateTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .evaluation(Evaluation.of(true, true, Satisfaction.SATISFIED))
                        .build()));
    }

    /** Whoever leads waits for those who were whistled for. */
    private void resolvedWithoutTheOthers(Community community, Desk clerk) {
        some(community, TaskStage.IN_PROGRESS)
                .filter(task -> task.openParts().findAny().isPresent())
                .ifPresent(task -> setting.counter()
                        .refused(clerk, TaskReason.PARTS_OPEN, (id, at) -> ResolveTask.builder()
                                .commandId(id)
                                .occurredAt(at)
                                .home(community.home())
                                .task(task.id())
                                .result(PersonalText.of("已处理完毕"))
                                .build()));
    }

    private void shelvedUntilYesterday(Community community, Desk clerk) {
        some(community, TaskStage.IN_PROGRESS).ifPresent(task -> setting.counter()
                .refused(clerk, HandlingReason.UNTIL_IMPLAUSIBLE, (id, at) -> ShelveTask.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .task(task.id())
                        .until(setting.clock().today().minusDays(1))
                        .because(PersonalText.of("等待材料到货"))
                        .build()));
    }

    private void workerOutOfArea(Community community, Desk clerk) {
        setting.communities().stream()
                .filter(other -> !other.equals(community))
                .findFirst()
                .ifPresent(other -> dispatch(
                        community,
                        clerk,
                        HandlingReason.WORKER_OUT_OF_AREA,
                        other.workers().get(0),
                        Optional.empty()));
    }

    private void expiredCertificate(Community community, Desk clerk) {
        Optional<Worker> lapsed = community.workers().stream()
                .filter(worker -> worker.account()
                        .filter(account -> account.startsWith(Profile.LAPSED.code()))
                        .isPresent())
                .findFirst();
        lapsed.ifPresent(worker -> dispatch(
                community, clerk, HandlingReason.CERTIFICATE_EXPIRED, worker, Optional.of(Catalogue.ELEVATOR)));
    }

    private void dispatch(
            Community community, Desk clerk, HandlingReason reason, Worker worker, Optional<MatterCode> matter) {
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

    private Optional<Task> some(Community community, TaskStage stage) {
        List<Task> there =
                setting.tasks(Criteria.of(Task.TYPE).within(community.home()).where(Task.STAGE.is(stage)));
        return there.isEmpty() ? Optional.empty() : Optional.of(setting.chance().one(there));
    }

    private static Request request(MatterCode matter) {
        return Request.builder()
                .matter(matter)
                .source(TaskSource.PATROL)
                .what(PersonalText.of("说明"))
                .build();
    }
}
