package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Workers do what they took: an hour now, an hour then, until it is done. Some of it waits for parts, some takes longer than
 * there is time, and some of that is granted.
 */
final class WorkersHandle implements Routine {
    private static final int WORKS = 55;
    private static final int SHELVES = 1;
    private static final int ASKS_FOR_TIME = 12;
    private static final int GRANTED = 70;
    private static final int MORNING = 8;
    private static final Term A_DAY = Term.workingDays(1);
    private static final Term A_WEEK = Term.workingDays(7);

    private final Setting setting;
    private final HourlyWork work;
    private final Hands hands;
    private final HandlingActs acts;
    private final WhistlesBlown whistles;

    WorkersHandle(Setting setting, HourlyWork work, Hands hands) {
        this.setting = setting;
        this.work = work;
        this.hands = hands;
        acts = new HandlingActs(setting.counter());
        whistles = new WhistlesBlown(setting);
    }

    @Override
    public void hour() {
        Worklist waiting = work.now();
        for (Community community : setting.communities()) {
            waiting.at(community, TaskStage.IN_PROGRESS).stream()
                    .filter(task -> setting.tide().isOnDuty() || task.request().urgency() == Urgency.URGENT)
                    .forEach(task -> task.handler()
                            .flatMap(community::worker)
                            .ifPresent(worker -> handle(community, task, worker)));
            if (setting.tide().isHour(MORNING)) {
                waiting.at(community, TaskStage.SHELVED).stream()
                        .filter(this::isOver)
                        .forEach(task -> acts.resume(setting.desks().clerk(community.home()), task));
            }
        }
    }

    private void handle(Community community, Task task, Worker worker) {
        askForTime(community, task, worker);
        if (whistles.isBlown(community, task) || !setting.chance().of(WORKS) || !hands.take(worker.id())) {
            return;
        }
        Desk desk = setting.desks().worker(worker);
        if (setting.chance().of(SHELVES)) {
            acts.shelve(
                    desk,
                    task,
                    setting.clock().today().plusDays(setting.chance().between(2, 6)));
            return;
        }
        int minutes = setting.chance().between(20, 60);
        acts.spend(desk, task, worker.id(), minutes, setting.clock().today());
        if (task.spentMinutes() + minutes
                >= task.plannedMinutes() * setting.chance().between(6, 13) / 10) {
            acts.resolve(desk, task);
        }
    }

    /** Before the time is over; who stands too low to grant it is told so, and the county decides. */
    private void askForTime(Community community, Task task, Worker worker) {
        boolean soonOver = task.light(setting.clock().instant())
                .filter(light -> light == Light.AMBER)
                .isPresent();
        if (soonOver && task.extensions().size() < 2 && setting.chance().of(ASKS_FOR_TIME)) {
            Term more = setting.chance().of(GRANTED) ? A_DAY : A_WEEK;
            acts.askForTime(setting.desks().worker(worker), task, more).ifPresent(asked -> decide(community, asked));
        }
    }

    private void decide(Community community, Task task) {
        Desk clerk = setting.desks().supervisor();
        boolean grants = setting.chance().of(GRANTED);
        if (acts.decideOnTime(clerk, task, community.committee(), grants).isEmpty()) {
            acts.decideOnTime(clerk, task, setting.civilAffairs().ref(), grants);
        }
    }

    private boolean isOver(Task task) {
        return task.shelving()
                .filter(shelved -> !shelved.until().isAfter(setting.clock().today()))
                .isPresent();
    }
}
