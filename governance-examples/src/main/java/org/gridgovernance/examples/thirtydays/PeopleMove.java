package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;

/** People about whom something is open move within the community, and the task follows them; a few die, and it ends. */
final class PeopleMove implements Routine {
    private static final int MORNING = 10;
    private static final int MOVES = 50;
    private static final int DIES = 6;

    private final Setting setting;

    PeopleMove(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void hour() {
        if (setting.tide().isHour(MORNING)) {
            setting.communities().forEach(this::live);
        }
    }

    private void live(Community community) {
        if (setting.chance().of(MOVES)) {
            somebody(community).ifPresent(who -> move(community, who));
        }
        if (setting.chance().of(DIES)) {
            somebody(community).ifPresent(who -> die(community, who));
        }
    }

    private Optional<ResidentId> somebody(Community community) {
        var open = setting.tasks(Criteria.of(Task.TYPE).within(community.home()).where(Task.OPEN.is(true))).stream()
                .flatMap(task -> task.request().about().stream())
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(setting.chance().one(open));
    }

    private void move(Community community, ResidentId who) {
        Desk clerk = setting.desks().clerk(community.home());
        DwellingId to = setting.chance().one(community.neighbours()).dwelling();
        Optional<DwellingId> from = dwelling(community, who);
        from.filter(now -> !now.equals(to))
                .ifPresent(now -> setting.counter().send(clerk, (id, at) -> MoveResidence.builder()
                        .commandId(id)
                        .occurredAt(at)
                        .home(community.home())
                        .resident(who)
                        .fromDwelling(now)
                        .toDwelling(to)
                        .build()));
    }

    private void die(Community community, ResidentId who) {
        setting.counter().send(setting.desks().clerk(community.home()), (id, at) -> RecordDeath.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .resident(who)
                .source(Source.DOOR_VISIT)
                .build());
    }

    private Optional<DwellingId> dwelling(Community community, ResidentId who) {
        return setting.desks()
                .observer()
                .find(Resident.TYPE, community.home(), who)
                .toJavaOptional()
                .flatMap(found -> found.state().livesIn(setting.clock().today()).findFirst());
    }
}
