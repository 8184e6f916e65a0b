package org.gridgovernance.store.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Who serves in a tale, and what they serve with: everything that ever came of it. */
final class Cast {
    private final Chance chance;
    private final Desk desk;
    private final Set<OrganizationRef> departments = new LinkedHashSet<>();
    private final Set<OrganizationRef> teams = new LinkedHashSet<>();
    private final Set<WorkerId> workers = new LinkedHashSet<>();

    Cast(Chance chance, Desk desk) {
        this.chance = chance;
        this.desk = desk;
    }

    void learn(Aggregate came) {
        if (came instanceof Organization organization) {
            (organization.home().equals(Town.STREET) ? departments : teams).add(organization.reference());
        } else if (came instanceof Worker worker) {
            workers.add(worker.id());
        }
    }

    OrganizationRef department() {
        return pick(departments);
    }

    OrganizationRef team() {
        return pick(teams);
    }

    WorkerId worker() {
        return pick(workers);
    }

    List<WorkerId> workers() {
        return List.copyOf(workers);
    }

    List<OrganizationRef> departments() {
        return List.copyOf(departments);
    }

    /** A worker who serves in a team, if there is one. */
    WorkerId workerOf(Optional<OrganizationRef> team) {
        List<WorkerId> there = all(Worker.TYPE).stream()
                .filter(worker -> team.stream().allMatch(named -> worker.affiliations(chance.today())
                        .anyMatch(each -> each.organization().equals(named))))
                .map(Worker::id)
                .toList();
        return there.isEmpty() ? worker() : chance.pick(there);
    }

    /** A task to which that can be done, mostly. */
    TaskId task(TaskAct act) {
        return task(act, any -> true);
    }

    /** One of those for which more holds, if there are any. */
    TaskId task(TaskAct act, Predicate<Task> which) {
        return one(Task.TYPE, task -> act.isPossibleAt(task.stage()) && which.test(task))
                .id();
    }

    Task found(TaskId task) {
        return desk.find(Task.TYPE, RegisterTale.HOME, task).get().state();
    }

    /** One of those, mostly, if there are any; else whichever. */
    <A extends Aggregate> A one(AggregateType<A> type, Predicate<A> which) {
        List<A> all = all(type);
        List<A> fitting = all.stream().filter(which).toList();
        return chance.pick(fitting.isEmpty() || chance.oneIn(12) ? all : fitting);
    }

    boolean has(AggregateType<?> type) {
        return !all(type).isEmpty();
    }

    <A extends Aggregate> boolean has(AggregateType<A> type, Predicate<A> which) {
        return all(type).stream().anyMatch(which);
    }

    /** Whether there is a task to which that can be done. */
    boolean can(TaskAct act) {
        return can(act, any -> true);
    }

    boolean can(TaskAct act, Predicate<Task> which) {
        return has(Task.TYPE, task -> act.isPossibleAt(task.stage()) && which.test(task));
    }

    <A extends Aggregate> List<A> all(AggregateType<A> type) {
        return Stream.of(RegisterTale.HOME, Town.STREET)
                .flatMap(
                        home -> desk.search(Criteria.of(type).within(home).limit(Criteria.MOST)).get().items().stream())
                .map(Found::state)
                .distinct()
                .toList();
    }

    private <T> T pick(Collection<T> some) {
        return chance.pick(new ArrayList<>(some));
    }
}
