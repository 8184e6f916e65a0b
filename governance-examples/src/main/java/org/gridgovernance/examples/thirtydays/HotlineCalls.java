package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;

/** The city's hotline sends orders, each with a number; now and then it sends one twice, which is refused. */
final class HotlineCalls implements Routine {
    private static final int SENT_TWICE = 6;

    private final Setting setting;
    private final IntakeActs acts;
    private final double perDay;
    private int number;

    HotlineCalls(Setting setting, double perDay) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
        this.perDay = perDay;
    }

    @Override
    public void hour() {
        int many = setting.chance().about(setting.tide().of(perDay));
        for (int call = 0; call < many; call++) {
            send(setting.chance().one(setting.communities()), order());
        }
    }

    private void send(Community community, Request order) {
        Desk clerk = setting.desks().clerk(community.home());
        acts.report(clerk, community.home(), order);
        if (setting.chance().of(SENT_TWICE)) {
            setting.counter().refused(clerk, TaskReason.REFERENCE_TAKEN, (id, at) -> ReportTask.builder()
                    .commandId(id)
                    .occurredAt(at)
                    .home(community.home())
                    .request(order)
                    .build());
        }
    }

    private Request order() {
        MatterCode matter = setting.chance().weighed(Matters.OF_RESIDENTS);
        number++;
        return Request.builder()
                .matter(matter)
                .source(TaskSource.HOTLINE_12345)
                .what(Matters.said(matter))
                .reporter(Reporter.of(
                        setting.people().someName(), setting.people().somePhone()))
                .reference("12345-" + setting.clock().today() + "-" + number)
                .build();
    }
}
