package org.gridgovernance.task.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.load.WorkerLoad;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.worker.Language;
import org.immutables.value.Value;

/** What a {@link RoutingRule} may know: the task, and who could be given it. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface RoutingQuestion {
    /** The task. */
    Task task();

    /** Its matter. */
    Matter matter();

    /** The day. */
    LocalDate on();

    /** How serious it is. */
    Posture posture();

    /** What the compound is like on that day, if the task is about a dwelling of one that is on record. */
    Optional<CompoundProfile> compound();

    /** The company that manages that compound, if one does and it is on record as an organisation. */
    Optional<Organization> propertyCompany();

    /** The organisations that are there on that day and serve the community, the nearest first. */
    List<Organization> organizations();

    /** The workers of the community who serve on that day and are fit for the matter, who has least to do first. */
    List<WorkerLoad> workers();

    /** Languages that whoever handles it should speak; none if that does not matter. */
    @Value.NaturalOrder
    SortedSet<Language> languages();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRoutingQuestion.Builder {
        Builder() {}
    }
}
