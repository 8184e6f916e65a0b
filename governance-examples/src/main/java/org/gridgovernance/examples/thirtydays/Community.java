package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * A community, the organisations that serve in it, and who lives and works there.
 *
 * @param home its code
 * @param title what it is called
 * @param committee its residents' committee
 * @param property the property company, where there is one
 * @param volunteers its volunteer team
 * @param mediators those who mediate
 * @param street the sub-district above it
 * @param workers who serves there
 * @param neighbours who lives there, in the order of the register
 * @param grids its grids
 */
record Community(
        AreaCode home,
        Words title,
        OrganizationRef committee,
        Optional<OrganizationRef> property,
        OrganizationRef volunteers,
        OrganizationRef mediators,
        OrganizationRef street,
        List<Worker> workers,
        List<Neighbour> neighbours,
        List<GridId> grids) {

    /** The worker of that id, if they serve here. */
    Optional<Worker> worker(WorkerId id) {
        return workers.stream().filter(worker -> worker.id().equals(id)).findFirst();
    }
}
