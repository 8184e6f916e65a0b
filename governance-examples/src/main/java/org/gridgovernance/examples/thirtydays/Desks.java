package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.workforce.worker.Worker;

/**
 * The desks of those who act, each with the role that such people have and no other.
 *
 * @param governance the library
 */
record Desks(Governance governance) {
    static final AreaCode COUNTY = AreaCode.of("420102");

    /** Who takes the ledger in and keeps organisations. */
    Desk steward() {
        return desk("steward", Role.DATA_STEWARD, COUNTY);
    }

    /** Who looks at everything and changes nothing. */
    Desk observer() {
        return desk("observer", Role.OBSERVER, COUNTY);
    }

    /** The machine that speaks for the sensors. */
    Desk sensors() {
        return desk("sensor-hub", Role.GRID_OFFICER, COUNTY);
    }

    /** Who supervises the whole county (督办). */
    Desk supervisor() {
        return desk("supervisor", Role.COMMUNITY_CLERK, COUNTY);
    }

    Desk department(String account) {
        return desk(account, Role.DEPARTMENT, COUNTY);
    }

    Desk clerk(AreaCode home) {
        return desk("clerk-" + home.code(), Role.COMMUNITY_CLERK, home);
    }

    Desk officer(AreaCode home) {
        return desk("officer-" + home.code(), Role.GRID_OFFICER, home);
    }

    Desk worker(Worker worker) {
        return desk(worker.account().orElseThrow(), Role.GRID_OFFICER, worker.home());
    }

    Desk resident(AreaCode home, Neighbour neighbour) {
        return desk(neighbour.account(), Role.RESIDENT, home);
    }

    private Desk desk(String account, Role role, AreaCode area) {
        return governance.as(Actor.of(account, Grant.of(role, area)));
    }
}
