package org.gridgovernance.resident.household;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.type.Ref;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class HouseholdConcept {
    private static final Reason NO_RESIDENT = ResidentReason.RESIDENT_UNKNOWN.at("resident");
    private static final Reason NO_HOUSEHOLD = HouseholdReason.HOUSEHOLD_UNKNOWN.at("household");

    /** The table. */
    public static final Concept TABLE = Concept.named("household")
            .keeps(Household.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .reacts(HouseholdEvent.Moved.class, HouseholdCases::follow)
            .reacts(ResidentEvent.Erased.class, MembershipCases::follow)
            .handles(Handling.of("form-household", FormHousehold.class)
                    .needs("household.form", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.FORM)
                    .claims(Household.TYPE, Household.NUMBER, c -> c.number().stream()
                            .toList())
                    .gathers(HouseholdCases::wants)
                    .fits(HouseholdCases::fits)
                    .decides(HouseholdCases::form))
            .handles(Handling.of("join-household", JoinHousehold.class)
                    .needs("household.join", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.IN_COMMUNITY)
                    .touches(c -> HouseholdCases.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .gathers(MembershipCases::wants)
                    .fits(MembershipCases::fits)
                    .decides(MembershipCases::join))
            .handles(Handling.of("leave-household", LeaveHousehold.class)
                    .needs("household.leave", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.IN_COMMUNITY)
                    .touches(c -> HouseholdCases.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .gathers((c, wanted) -> wanted.ref(Ref.to(Resident.TYPE, c.home(), c.resident())))
                    .decides(MembershipCases::leave))
            .handles(Handling.of("leave-households", LeaveHouseholds.class)
                    .needs("household.leave-all", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.IN_COMMUNITY)
                    .touches(c -> Ref.to(Resident.TYPE, c.home(), c.resident()), NO_RESIDENT)
                    .gathers(MembershipCases::wants)
                    .thenGathers(MembershipCases::wantsFound)
                    .decides(MembershipCases::leaveAll))
            .handles(Handling.of("change-head", ChangeHead.class)
                    .needs("household.change-head", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.IN_COMMUNITY)
                    .touches(c -> HouseholdCases.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .gathers((c, wanted) -> wanted.ref(Ref.to(Resident.TYPE, c.home(), c.head())))
                    .decides(MembershipCases::changeHead))
            .handles(Handling.of("move-household", MoveHousehold.class)
                    .needs("household.move", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.IN_COMMUNITY)
                    .touches(c -> HouseholdCases.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .gathers(HouseholdCases::wants)
                    .fits(HouseholdCases::fits)
                    .decides(HouseholdCases::move))
            .handles(Handling.of("verify-household", VerifyHousehold.class)
                    .needs("household.verify", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.VERIFY)
                    .touches(c -> HouseholdCases.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .decides(HouseholdCases::verify))
            .build();

    private HouseholdConcept() {}
}
