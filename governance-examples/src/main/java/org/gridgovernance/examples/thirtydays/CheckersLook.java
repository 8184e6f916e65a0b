package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * What is said to be done is looked at, whoever asked is called back, and the task is filed, or opened again. Who was to be
 * verified is verified with that.
 */
final class CheckersLook implements Routine {
    private static final int LOOKS = 40;
    private static final int FINE = 92;
    private static final int CALLS = 30;
    private static final int UNREACHED = 6;
    private static final int IN_TIME = 93;
    private static final int SOLVED = 90;
    private static final int SATISFIED = 80;
    private static final int MOSTLY = 93;
    private static final int EXCLUDED = 2;

    private final Setting setting;
    private final HourlyWork work;
    private final ReviewActs acts;

    CheckersLook(Setting setting, HourlyWork work) {
        this.setting = setting;
        this.work = work;
        acts = new ReviewActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOnDuty()) {
            Worklist waiting = work.now();
            setting.communities().forEach(community -> look(community, waiting));
        }
    }

    private void look(Community community, Worklist waiting) {
        Desk clerk = setting.desks().clerk(community.home());
        waiting.at(community, TaskStage.EVALUATED).forEach(task -> file(clerk, task));
        waiting.at(community, TaskStage.CHECKED).stream()
                .filter(task -> setting.chance().of(CALLS))
                .forEach(task -> callBack(clerk, task));
        waiting.at(community, TaskStage.RESOLVED).stream()
                .filter(task -> setting.chance().of(LOOKS))
                .forEach(task -> check(setting.desks().officer(community.home()), task));
    }

    private void check(Desk officer, Task task) {
        if (!setting.chance().of(FINE)) {
            acts.fail(officer, task);
            return;
        }
        acts.pass(officer, task);
        if (task.matter().equals(Matters.REFRESH)) {
            task.request().about().ifPresent(who -> setting.counter().send(officer, (id, at) -> VerifyResident.builder()
                    .commandId(id)
                    .occurredAt(at)
                    .home(task.home())
                    .resident(who)
                    .verification(new Verification(Moment.day(at), Source.DOOR_VISIT))
                    .build()));
        }
    }

    private void callBack(Desk clerk, Task task) {
        if (task.canBeCalledBack()) {
            acts.evaluate(clerk, task, evaluation());
        } else {
            acts.close(clerk, task);
        }
    }

    private Evaluation evaluation() {
        boolean inTime = setting.chance().of(IN_TIME);
        if (setting.chance().of(UNREACHED)) {
            return Evaluation.unreached(inTime);
        }
        Evaluation said = Evaluation.of(inTime, setting.chance().of(SOLVED), satisfaction());
        return setting.chance().of(EXCLUDED) ? said.excluded("诉求超出法律法规规定") : said;
    }

    private Satisfaction satisfaction() {
        int at = setting.chance().between(0, 99);
        return at < SATISFIED ? Satisfaction.SATISFIED : at < MOSTLY ? Satisfaction.MOSTLY : Satisfaction.DISSATISFIED;
    }

    private void file(Desk clerk, Task task) {
        boolean unsolved = task.evaluation()
                .filter(said -> said.resolved().filter(solved -> !solved).isPresent())
                .isPresent();
        if (unsolved && task.reopenings() == 0) {
            acts.reopen(clerk, task);
        } else {
            acts.close(clerk, task);
        }
    }
}
