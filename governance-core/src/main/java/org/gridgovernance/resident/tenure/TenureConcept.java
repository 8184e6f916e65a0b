package org.gridgovernance.resident.tenure;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录). */
public final class TenureConcept {
    private static final Reason NO_DWELLING = GridReason.DWELLING_UNKNOWN.at("dwelling");

    /** The table. */
    public static final Concept TABLE = Concept.named("tenure")
            .keeps(Tenure.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .handles(Handling.of("begin-tenure", BeginTenure.class)
                    .needs("tenure.begin", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(TenureCases.BEGIN)
                    .touches(c -> TenureCases.dwelling(c.home(), c.dwelling()), NO_DWELLING)
                    .gathers(TenureCases::wants)
                    .fits(TenureCases::fits)
                    .decides(TenureCases::begin))
            .handles(Handling.of("end-tenure", EndTenure.class)
                    .needs("tenure.end", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(TenureCases.END)
                    .touches(c -> TenureCases.dwelling(c.home(), c.dwelling()), NO_DWELLING)
                    .gathers(TenureCases::wants)
                    .decides(TenureCases::end))
            .build();

    private TenureConcept() {}
}
