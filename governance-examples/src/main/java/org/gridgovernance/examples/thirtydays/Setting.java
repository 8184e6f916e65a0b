package org.gridgovernance.examples.thirtydays;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;

/**
 * Where it all happens: what every routine needs.
 *
 * @param clock the time
 * @param chance the chance
 * @param counter where commands are handed in
 * @param desks whose desks there are
 * @param weather how serious it is
 * @param departments the departments of the county
 * @param communities the communities
 */
record Setting(
        SimulatedClock clock,
        Chance chance,
        Counter counter,
        Desks desks,
        Weather weather,
        List<Department> departments,
        List<Community> communities) {

    /** What waits now, at these stages. */
    Worklist worklist(TaskStage first, TaskStage... more) {
        return Worklist.of(desks.observer(), EnumSet.of(first, more));
    }

    /** Tasks of the county that answer to this, whatever they are waiting for. */
    List<Task> tasks(Criteria<Task> which) {
        return Worklist.all(desks.observer(), which);
    }

    People people() {
        return new People(chance);
    }

    Tide tide() {
        return new Tide(clock, weather);
    }

    /** What the departments are called. */
    Map<OrganizationId, Words> titles() {
        return departments.stream()
                .collect(Collectors.toMap(department -> department.ref().id(), Department::title));
    }

    /** What the catalogue in force says of a matter. */
    Matter matter(MatterCode code) {
        return Catalogue.OF_THE_DISTRICT.find(code).orElseThrow();
    }

    Department civilAffairs() {
        return departments.get(0);
    }

    Department police() {
        return departments.get(1);
    }

    Department health() {
        return departments.get(2);
    }

    Department cityManagement() {
        return departments.get(3);
    }

    Department emergency() {
        return departments.get(4);
    }

    Department statistics() {
        return departments.get(5);
    }

    /** Somebody as the register knows them now. */
    Resident resident(Community community, Neighbour neighbour) {
        return Answered.by(desks.observer().find(Resident.TYPE, community.home(), neighbour.id()))
                .state();
    }

    /** A task as it is now, if it is there. */
    Optional<Task> task(AreaCode home, TaskId id) {
        return desks.observer().find(Task.TYPE, home, id).map(Found::state).toJavaOptional();
    }
}
