package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskSource;

/** Every working morning the entries verified longest ago become tasks. */
final class RegisterGrowsStale implements Routine {
    private static final int MORNING = 8;
    private static final int A_DAY = 4;

    private final Setting setting;
    private final IntakeActs acts;
    private final Set<ResidentId> told = new HashSet<>();

    RegisterGrowsStale(Setting setting) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isHour(MORNING) && setting.tide().isWorkday()) {
            setting.communities().forEach(this::look);
        }
    }

    private void look(Community community) {
        Desk officer = setting.desks().officer(community.home());
        LocalDate before = setting.clock().today().minusYears(1);
        Criteria<Resident> stale = Criteria.of(Resident.TYPE)
                .within(community.home())
                .where(Resident.VERIFIED_ON.between(Optional.empty(), Optional.of(before)))
                .orderedBy(Resident.VERIFIED_ON)
                .limit(told.size() + A_DAY);
        Answered.by(officer.search(stale)).items().stream()
                .map(Found::state)
                .filter(resident ->
                        resident.livesIn(setting.clock().today()).findAny().isPresent())
                .filter(resident -> told.add(resident.id()))
                .limit(A_DAY)
                .forEach(resident -> acts.report(officer, community.home(), request(resident)));
    }

    private Request request(Resident resident) {
        return Request.builder()
                .matter(Matters.REFRESH)
                .source(TaskSource.STALENESS)
                .what(Matters.said(Matters.REFRESH))
                .about(resident.id())
                .dwelling(resident.livesIn(setting.clock().today()).findFirst())
                .build();
    }
}
