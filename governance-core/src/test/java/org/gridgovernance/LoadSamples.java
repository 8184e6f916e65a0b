package org.gridgovernance;

import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.task.due.NoticeKind;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.WaitingList;
import org.gridgovernance.task.load.WorkerLoad;
import org.gridgovernance.task.load.WorkerLoads;
import org.gridgovernance.task.matter.StandardCatalogue;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.task.routing.RoutingQuestion;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.worker.Worker;

/** Samples of what is told of tasks, of those who serve, and of whom a task goes to. */
final class LoadSamples {
    private LoadSamples() {}

    static List<Object> answers() {
        Town town = new Town();
        Worker worker = Errands.enrolled(
                town, Errands.organization(town, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会"), 40);
        Task task = TaskSamples.task();
        WorkerLoad load = new WorkerLoad(worker, new Load(1, 120, 30, 90, 0, 9_600), Optional.of(Samples.AT));
        return List.of(
                new WorkerLoads(Town.TODAY, List.of(load)),
                new WaitingList(HOME, 9_600, 0, List.of(task), 1),
                new Notice(task, NoticeKind.OVERDUE, Optional.of(Step.RESOLVE), 0, Optional.empty()),
                RoutingQuestion.builder()
                        .task(task)
                        .matter(StandardCatalogue.CATALOGUE.matters().get(0))
                        .on(Town.TODAY)
                        .posture(Posture.NORMAL)
                        .workers(List.of(load))
                        .build());
    }
}
