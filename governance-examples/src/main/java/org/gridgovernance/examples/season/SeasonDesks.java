package org.gridgovernance.examples.season;

import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;

/**
 * Who acts: the systems of the county that send in bulk what storekeepers, clerks and departments enter.
 *
 * @param governance the library
 */
record SeasonDesks(Governance governance) {

    /** Keeps catalogue, points and books. */
    Desk steward() {
        return desk("supply-system", Role.DATA_STEWARD);
    }

    /** Speaks for the communities and streets. */
    Desk clerks() {
        return desk("community-app", Role.COMMUNITY_CLERK);
    }

    /** Decides who gets what. */
    Desk department() {
        return desk("emergency-office", Role.DEPARTMENT);
    }

    /** Looks at everything; to read donations an observer needs another role besides. */
    Desk observer() {
        return governance.as(Actor.of(
                "auditor",
                Grant.of(Role.OBSERVER, SeasonPlaces.COUNTY),
                Grant.of(Role.DEPARTMENT, SeasonPlaces.COUNTY)));
    }

    private Desk desk(String account, Role role) {
        return governance.as(Actor.of(account, Grant.of(role, SeasonPlaces.COUNTY)));
    }
}
