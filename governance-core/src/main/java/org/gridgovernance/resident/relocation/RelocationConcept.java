package org.gridgovernance.resident.relocation;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;

import java.util.List;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;

/** The contents of this package (目录): which command is handled how. */
public final class RelocationConcept {
    private static final Reason NO_RESIDENT = ResidentReason.RESIDENT_UNKNOWN.at("resident");

    /** The table. */
    public static final Concept TABLE = Concept.named("relocation")
            .asks(OfferResident.TERM)
            .handles(Handling.of("offer-resident", OfferResident.class)
                    .needs("relocation.offer", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(RelocationCases.OFFER)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(RelocationCases::offer))
            .handles(Handling.of("withdraw-offer", WithdrawOffer.class)
                    .needs("relocation.withdraw", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .claims(Resident.TYPE, Resident.RELOCATION, c -> List.of(c.relocation()))
                    .thenGathers(RelocationCases::wantsBack)
                    .fits(RelocationCases::fits)
                    .decides(RelocationCases::withdraw))
            .handles(Handling.of("release-resident", ReleaseResident.class)
                    .needs("relocation.release", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(RelocationCases::release))
            .build();

    private RelocationConcept() {}
}
