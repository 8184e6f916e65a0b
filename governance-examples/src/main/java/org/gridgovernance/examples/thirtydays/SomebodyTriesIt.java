package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import java.time.LocalDate;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.FigureCode;
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

    /** A resident may tell of things, and not demand figures. */
    private void byAResident(Community community) {
        Neighbour neighbour = setting.chance().one(community.neighbours());
        demand(
                community,
                setting.desks().resident(community.home(), neighbour),
                KernelReason.NOT_PERMITTED,
                setting.clock().today().plusDays(1));
    }

    private void deadlineInThePast(Community community) {
        demand(
                community,
                setting.statistics().desk(),
                DemandReason.DUE_IMPLAUSIBLE,
                setting.clock().today().minusDays(1));
    }

    private void demand(Community community, Desk desk, ReasonCode reason, LocalDate due) {
        setting.counter().refused(desk, reason, (id, at) -> DemandFigure.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .figure(FigureCode.POPULATION)
                .asOf(setting.clock().today())
                .matter(DemandedFigures.FIGURES)
                .department(setting.statistics().ref())
                .due(due)
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
