package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.routing.Routed;
import org.gridgovernance.task.routing.Routing;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Tasks come to whoever is competent: every third hour all at once, by the rule in force, otherwise by hand, to somebody by name, to an organisation, or to whoever claims it first. Now and
 * then to the wrong one.
 */
final class ClerksDispatch implements Routine {
    private static final int WRONG = 6;
    private static final int BY_NAME = 45;
    private static final int TO_CLAIM = 80;
    private static final int EVERY = 3;

    private final Setting setting;
    private final Hands hands;
    private final DispatchActs acts;
    private final Map<String, Long> whys = new TreeMap<>();

    ClerksDispatch(Setting setting, Hands hands) {
        this.setting = setting;
        this.hands = hands;
        acts = new DispatchActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOffice() && setting.clock().time().getHour() % EVERY == 0) {
            dispatchAll();
        } else {
            dispatchByHand();
        }
    }

    /** As the rule in force says: the company of the compound first, the committee where there is none, the least busy. */
    private void dispatchAll() {
        Routed routed = Answered.by(Routing.dispatchAll(
                setting.desks().supervisor(), Desks.COUNTY, setting.clock().instant(), soFar -> {}));
        routed.dispatched().forEach((why, many) -> {
            setting.counter().add("DispatchTask", many, List.of());
            whys.merge(why, many, Long::sum);
        });
    }

    private void dispatchByHand() {
        Worklist waiting = setting.worklist(TaskStage.ACCEPTED);
        setting.communities().forEach(community -> waiting.at(community, TaskStage.ACCEPTED).stream()
                .filter(task -> setting.tide().isOnDuty() || task.request().urgency() == Urgency.URGENT)
                .forEach(task -> dispatch(community, task)));
    }

    private void dispatch(Community community, Task task) {
        Desk clerk = setting.desks().clerk(community.home());
        if (setting.chance().of(WRONG)) {
            acts.dispatch(clerk, task, Assignee.of(community.volunteers()), DispatchMode.ASSIGNED);
            return;
        }
        OrganizationRef unit = competent(community, task);
        Optional<Worker> worker = hands.fit(community, unit, task);
        int at = setting.chance().between(0, 99);
        if (at < BY_NAME && worker.isPresent()) {
            acts.dispatch(clerk, task, Assignee.of(unit, worker.get().id()), DispatchMode.ASSIGNED);
        } else {
            acts.dispatch(clerk, task, Assignee.of(unit), at < TO_CLAIM ? DispatchMode.CLAIM : DispatchMode.ROTATION);
        }
    }

    /** The first of the competent kinds that is there and has somebody fit; else whatever the street above it has. */
    private OrganizationRef competent(Community community, Task task) {
        List<OrganizationKind> kinds = setting.matter(task.matter()).competent();
        return kinds.stream()
                .flatMap(kind -> there(community, kind))
                .filter(unit -> hands.fit(community, unit, task).isPresent())
                .findFirst()
                .orElse(community.street());
    }

    /** How many tasks the rule gave out, by why. */
    Map<String, Long> whys() {
        return whys;
    }

    static Stream<OrganizationRef> there(Community community, OrganizationKind kind) {
        return switch (kind) {
            case PROPERTY_COMPANY -> community.property().stream();
            case RESIDENTS_COMMITTEE -> Stream.of(community.committee());
            case MEDIATION -> Stream.of(community.mediators());
            case VOLUNTEER_TEAM -> Stream.of(community.volunteers());
            case SUB_DISTRICT, DEPARTMENT -> Stream.of(community.street());
            default -> Stream.empty();
        };
    }
}
