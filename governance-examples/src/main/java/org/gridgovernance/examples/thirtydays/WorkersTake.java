package org.gridgovernance.examples.thirtydays;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;

/** Workers claim and take what was given out, send back what is not theirs, and begin; some forget what they claimed. */
final class WorkersTake implements Routine {
    private static final int TAKES = 70;
    private static final int RACES = 8;
    private static final int FORGETS = 5;
    private static final int BEGINS = 75;

    private final Setting setting;
    private final HourlyWork work;
    private final Hands hands;
    private final DispatchActs acts;
    private final Set<TaskId> forgotten = new HashSet<>();

    WorkersTake(Setting setting, HourlyWork work, Hands hands) {
        this.setting = setting;
        this.work = work;
        this.hands = hands;
        acts = new DispatchActs(setting.counter());
    }

    @Override
    public void hour() {
        Worklist waiting = work.now();
        for (Community community : setting.communities()) {
            waiting.at(community, TaskStage.DISPATCHED).stream()
                    .filter(task -> isTime(task) && !isOfDepartment(task))
                    .filter(task -> setting.chance().of(TAKES))
                    .forEach(task -> task.dispatch().ifPresent(given -> take(community, task, given)));
            waiting.at(community, TaskStage.TAKEN).stream()
                    .filter(task -> isTime(task) && !isOfDepartment(task))
                    .filter(task -> setting.chance().of(BEGINS))
                    .forEach(task -> begin(community, task));
        }
    }

    private void take(Community community, Task task, Dispatch given) {
        OrganizationRef unit = given.to().organization().orElse(community.committee());
        if (unit.equals(community.volunteers()) && !isFor(community, task)) {
            acts.sendBack(setting.desks().officer(community.home()), task, SendBackCause.NOT_COMPETENT);
            return;
        }
        Optional<Worker> worker =
                given.to().worker().flatMap(community::worker).or(() -> hands.fit(community, unit, task));
        if (worker.isEmpty()) {
            acts.sendBack(setting.desks().officer(community.home()), task, SendBackCause.NO_HANDS);
        } else if (given.mode() == DispatchMode.CLAIM) {
            claim(community, task, unit, worker.get());
        } else {
            acts.take(desk(worker.get()), task, worker.get());
        }
    }

    /** Sometimes two want it, and the second comes too late. */
    private void claim(Community community, Task task, OrganizationRef unit, Worker worker) {
        acts.claim(desk(worker), task, worker);
        if (setting.chance().of(RACES)) {
            hands.fit(community, unit, task).ifPresent(second -> acts.claim(desk(second), task, second));
        }
        if (setting.chance().of(FORGETS)) {
            forgotten.add(task.id());
        }
    }

    /** Whoever forgot begins too late: the claim has lapsed, and another may have it. */
    private void begin(Community community, Task task) {
        boolean lapsed = task.dispatch()
                .filter(given -> given.hasLapsed(setting.clock().instant()))
                .isPresent();
        if (forgotten.contains(task.id()) && !lapsed) {
            return;
        }
        forgotten.remove(task.id());
        acts.start(
                task.handler()
                        .flatMap(community::worker)
                        .map(this::desk)
                        .orElse(setting.desks().officer(community.home())),
                task);
    }

    private static boolean isOfDepartment(Task task) {
        return task.unit().filter(unit -> unit.home().equals(Desks.COUNTY)).isPresent();
    }

    private boolean isFor(Community community, Task task) {
        return setting.matter(task.matter()).competent().stream()
                .flatMap(kind -> ClerksDispatch.there(community, kind))
                .anyMatch(community.volunteers()::equals);
    }

    private boolean isTime(Task task) {
        return setting.tide().isOnDuty() || task.request().urgency() == Urgency.URGENT;
    }

    private Desk desk(Worker worker) {
        return setting.desks().worker(worker);
    }
}
