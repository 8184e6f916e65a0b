package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.examples.register.Words;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.intake.TasksForHouseholds;

/** On the first morning of the storm every household of a grid is to be seen: one event, a task for each. */
final class StormDrill implements Routine {
    static final Words OCCASION = Words.of("防汛排查", "flood check");

    private static final int MORNING = 7;

    private final Setting setting;

    StormDrill(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void hour() {
        if (setting.tide().isHour(MORNING)
                && setting.clock().today().equals(setting.weather().first())) {
            setting.communities().forEach(this::seeEveryHousehold);
        }
    }

    private void seeEveryHousehold(Community community) {
        TasksForHouseholds done = Answered.by(TasksForHouseholds.report(
                setting.desks().officer(community.home()),
                community.home(),
                community.grids().get(0),
                Request.builder()
                        .matter(Matters.FLOOD_PATROL)
                        .source(TaskSource.SCREENING)
                        .urgency(Urgency.URGENT)
                        .what(Matters.said(Matters.FLOOD_PATROL))
                        .occasion(OCCASION.zh())
                        .build(),
                CommandId.of("storm-" + community.home().code()),
                setting.clock().instant(),
                soFar -> {}));
        setting.counter().add("ReportTask", done.reported(), done.refused());
    }
}
