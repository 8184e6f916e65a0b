package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.matter.MatterCode;

/** Sensors speak at any hour, and in a storm without end; what they say is urgent. */
final class SensorsSpeak implements Routine {
    private static final double AN_HOUR = 0.25;
    private static final double AN_HOUR_OF_STORM = 2;

    private final Setting setting;
    private final IntakeActs acts;

    SensorsSpeak(Setting setting) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
    }

    @Override
    public void hour() {
        int many = setting.chance().about(setting.tide().isStorm() ? AN_HOUR_OF_STORM : AN_HOUR);
        for (int at = 0; at < many; at++) {
            Community community = setting.chance().one(setting.communities());
            MatterCode matter = setting.chance().weighed(Matters.OF_SENSORS);
            acts.report(
                    setting.desks().sensors(),
                    community.home(),
                    Request.builder()
                            .matter(matter)
                            .source(TaskSource.SENSOR)
                            .urgency(Urgency.URGENT)
                            .what(Matters.said(matter))
                            .grid(setting.chance().one(community.grids()))
                            .build());
        }
    }
}
