package org.gridgovernance.resource;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;

/** The contents of this package (目录): what is kept. What moves it stands in the packages below. */
public final class StockConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("stock")
            .keeps(Stock.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .build();

    private StockConcept() {}
}
