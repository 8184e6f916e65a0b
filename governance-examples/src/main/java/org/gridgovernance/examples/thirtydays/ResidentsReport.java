package org.gridgovernance.examples.thirtydays;

import java.util.Map;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.matter.MatterCode;

/** Residents tell of what troubles them: by an app, where they see what is theirs, by phone, or at the counter. */
final class ResidentsReport implements Routine {
    private static final int BY_APP = 50;
    private static final int BY_PHONE = 65;
    private static final int ABOUT_THEMSELVES = 40;
    private static final int TOLD_TWICE = 4;

    private final Setting setting;
    private final IntakeActs acts;
    private final double perDay;

    ResidentsReport(Setting setting, double perDay) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
        this.perDay = perDay;
    }

    @Override
    public void hour() {
        setting.communities().forEach(community -> {
            int many = setting.chance()
                    .about(setting.tide().of(perDay / setting.communities().size()));
            for (int at = 0; at < many; at++) {
                report(community, setting.chance().one(community.neighbours()));
            }
        });
    }

    private void report(Community community, Neighbour neighbour) {
        Chance chance = setting.chance();
        TaskSource source = source();
        Desk desk = source == TaskSource.RESIDENT_APP
                ? setting.desks().resident(community.home(), neighbour)
                : setting.desks().clerk(community.home());
        Request request = request(community, neighbour, source);
        acts.report(desk, community.home(), request);
        if (chance.of(TOLD_TWICE)) {
            acts.report(desk, community.home(), request);
        }
    }

    private Request request(Community community, Neighbour neighbour, TaskSource source) {
        Map<MatterCode, Integer> weights = setting.tide().isStorm() ? Matters.IN_THE_STORM : Matters.OF_RESIDENTS;
        MatterCode matter = setting.chance().weighed(weights);
        Resident resident = setting.resident(community, neighbour);
        boolean byApp = source == TaskSource.RESIDENT_APP; // which names an account, and nobody of the register
        return Request.builder()
                .matter(matter)
                .source(source)
                .what(Matters.said(matter))
                .reporter(new Reporter(
                        resident.particulars().name(),
                        Optional.of(setting.people().somePhone()),
                        Optional.of(neighbour.id()).filter(who -> !byApp),
                        Optional.of(neighbour.account()).filter(account -> byApp)))
                .about(Optional.of(neighbour.id())
                        .filter(who -> !byApp && setting.chance().of(ABOUT_THEMSELVES)))
                .dwelling(resident.livesIn(setting.clock().today()).findFirst())
                .build();
    }

    private TaskSource source() {
        int at = setting.chance().between(0, 99);
        if (at < BY_APP) {
            return TaskSource.RESIDENT_APP;
        }
        return at < BY_PHONE || !setting.tide().isOffice() ? TaskSource.RESIDENT_PHONE : TaskSource.COUNTER;
    }
}
