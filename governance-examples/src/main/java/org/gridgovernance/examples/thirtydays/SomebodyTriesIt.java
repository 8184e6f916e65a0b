package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;

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
            new TriesOnTasks(setting, community, clerk).all();
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
        TriesOnTasks.some(setting, community, TaskStage.REGISTERED).ifPresent(task -> setting.counter()
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

    private static Request request(MatterCode matter) {
        return Request.builder()
                .matter(matter)
                .source(TaskSource.PATROL)
                .what(PersonalText.of("说明"))
                .build();
    }
}
