package org.gridgovernance.mediation.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * What a task tells of a dispute: who asked about whom.
 *
 * @param task the task
 * @param asks who of the register asked
 * @param about whom of the register it is about
 * @param holders who held the dwelling it is about on the day it was told of
 */
record Incident(Task task, Optional<ResidentId> asks, Optional<ResidentId> about, List<Holder> holders) {
    private static final Set<TaskStage> NONE = Set.of(TaskStage.MERGED, TaskStage.WITHDRAWN);

    /**
     * Reads a task.
     *
     * @param successor who somebody is after duplicates were merged
     * @param tenure of the dwelling it is about, if that is known
     */
    static Incident of(Task task, UnaryOperator<ResidentId> successor, Optional<Tenure> tenure) {
        return new Incident(
                task,
                task.request().reporter().flatMap(Reporter::resident).map(successor),
                task.request().about().map(successor),
                tenure.stream()
                        .flatMap(held -> held.holders().asOf(Moment.day(task.registeredAt())))
                        .toList());
    }

    Clue clue() {
        return new Clue(task.id(), Moment.day(task.registeredAt()));
    }

    /** What was withdrawn, or stands for another, or was erased, counts no more. */
    boolean counts(PatternTerms terms) {
        return terms.matters().containsKey(task.matter())
                && !NONE.contains(task.stage())
                && task.erasedOn().isEmpty();
    }

    /** Whom that pattern would concern, if the task shows it. */
    Optional<Concerned> shows(DisputePattern pattern) {
        return switch (pattern) {
            case TENANT_AND_LANDLORD -> tenancy();
            case REPEATED_BETWEEN_TWO -> between();
            case EMPLOYER -> task.request().against().map(Concerned::about);
            case ONE_DWELLING -> task.dwelling().map(Concerned::about);
        };
    }

    private Optional<Concerned> between() {
        return asks.flatMap(
                one -> about.filter(other -> !other.equals(one)).map(other -> Concerned.between(one, other)));
    }

    private Optional<Concerned> tenancy() {
        Set<ResidentId> tenants = holding(TenureKind.TENANT);
        Set<ResidentId> owners = holding(TenureKind.OWNER);
        boolean let = holders.stream().anyMatch(holder -> holder.kind() == TenureKind.TENANT);
        return asks.filter(who -> faces(who, tenants, owners) || (let && faces(who, owners, tenants)))
                .flatMap(who -> task.dwelling())
                .map(dwelling -> Concerned.tenancy(dwelling, Stream.concat(tenants.stream(), owners.stream())));
    }

    private boolean faces(ResidentId who, Set<ResidentId> own, Set<ResidentId> other) {
        return own.contains(who)
                && !other.contains(who)
                && about.map(other::contains).orElse(true);
    }

    private Set<ResidentId> holding(TenureKind kind) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .flatMap(holder -> holder.resident().stream())
                .collect(Collectors.toSet());
    }

    /** By what whoever asked is known again; by the name alone where nothing else is known. */
    Set<Object> traits() {
        Set<Object> known = Stream.concat(
                        asks.stream(),
                        task.request().reporter().stream()
                                .flatMap(who -> Stream.<Object>concat(who.phone().stream(), who.account().stream())))
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? task.request().reporter().stream().map(Reporter::name).collect(Collectors.toSet())
                : known;
    }
}
