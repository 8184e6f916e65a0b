package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.matter.MatterCode;

/** Grid officers see things on their rounds. */
final class OfficersPatrol implements Routine {
    private final Setting setting;
    private final IntakeActs acts;
    private final double perDay;

    OfficersPatrol(Setting setting, double perDay) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
        this.perDay = perDay;
    }

    @Override
    public void hour() {
        if (setting.tide().isOnDuty()) {
            setting.communities().forEach(this::round);
        }
    }

    private void round(Community community) {
        int many = setting.chance()
                .about(setting.tide().of(perDay / setting.communities().size()));
        for (int at = 0; at < many; at++) {
            MatterCode matter = setting.chance().weighed(Matters.OF_PATROLS);
            acts.report(
                    setting.desks().officer(community.home()),
                    community.home(),
                    Request.builder()
                            .matter(matter)
                            .source(TaskSource.PATROL)
                            .what(Matters.said(matter))
                            .grid(setting.chance().one(community.grids()))
                            .build());
        }
    }
}
