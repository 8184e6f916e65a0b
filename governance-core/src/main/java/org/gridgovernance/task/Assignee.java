package org.gridgovernance.task;

import java.util.Optional;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who is to handle a task (承办): an organisation, a worker, or a worker for an organisation. Immutable.
 *
 * @param organization the organisation
 * @param worker the worker; open to be claimed among those of the organisation if there is none
 */
public record Assignee(Optional<OrganizationRef> organization, Optional<WorkerId> worker) {
    /**
     * Checks that it is somebody.
     *
     * @throws IllegalArgumentException if neither is given
     */
    public Assignee {
        if (organization.isEmpty() && worker.isEmpty()) {
            throw new IllegalArgumentException("an organisation, a worker, or both");
        }
    }

    /** An organisation. */
    public static Assignee of(OrganizationRef organization) {
        return new Assignee(Optional.of(organization), Optional.empty());
    }

    /** A worker. */
    public static Assignee of(WorkerId worker) {
        return new Assignee(Optional.empty(), Optional.of(worker));
    }

    /** A worker for an organisation. */
    public static Assignee of(OrganizationRef organization, WorkerId worker) {
        return new Assignee(Optional.of(organization), Optional.of(worker));
    }
}
