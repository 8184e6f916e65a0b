package org.gridgovernance.resident.household;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class HouseholdConcept {
    private static final Reason NO_RESIDENT = ResidentReason.RESIDENT_UNKNOWN.at("resident");
    private static final Reason NO_HOUSEHOLD = HouseholdReason.HOUSEHOLD_UNKNOWN.at("household");

    /** The table. */
    public static final Concept TABLE = Concept.named("household")
            .keeps(Household.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .reacts(HouseholdEvent.Moved.class, HouseholdCases::follow)
            .reacts(HouseholdEvent.SplitFrom.class, SplitCases::follow)
            .reacts(ResidentEvent.Erased.class, DepartureCases::follow)
            .reacts(ResidentEvent.MovedAway.class, DepartureCases::follow)
            .reacts(ResidentEvent.Died.class, DepartureCases::follow)
            .reacts(ResidentEvent.DeathRevoked.class, DepartureCases::follow)
            .handles(Handling.of("form-household", FormHousehold.class)
                    .needs("household.form", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(HouseholdCases.FORM)
                    .claims(Household.TYPE, Household.NUMBER, c -> c.number().stream()
                            .toList())
                    .gathers(HouseholdCases::wants)
                    .fits(HouseholdCases::fits)
                    .decides(HouseholdCases::form))
            .handles(of("join-household", JoinHousehold.class, "household.join", JoinHousehold::household)
                    .gathers(MembershipCases::wants)
                    .fits(MembershipCases::fits)
                    .decides(MembershipCases::join))
            .handles(of("leave-household", LeaveHousehold.class, "household.leave", LeaveHousehold::household)
                    .gathers((c, wanted) -> wanted.ref(OnTheBooks.entry(c.home(), c.resident())))
                    .decides(MembershipCases::leave))
            .handles(Handling.of("leave-households", LeaveHouseholds.class)
                    .needs("household.leave-all", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers((c, wanted) -> DepartureCases.wants(c.home(), c.resident(), wanted))
                    .thenGathers(DepartureCases::wantsFound)
                    .decides(DepartureCases::leaveAll))
            .handles(Handling.of("return-to-households", ReturnToHouseholds.class)
                    .needs("household.return-to-all", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers((c, wanted) -> DepartureCases.wants(c.home(), c.resident(), wanted))
                    .thenGathers(DepartureCases::wantsFound)
                    .decides(DepartureCases::comeBack))
            .handles(of("change-head", ChangeHead.class, "household.change-head", ChangeHead::household)
                    .gathers((c, wanted) -> wanted.ref(OnTheBooks.entry(c.home(), c.head())))
                    .decides(MembershipCases::changeHead))
            .handles(of("change-relation", ChangeRelation.class, "household.change-relation", ChangeRelation::household)
                    .gathers((c, wanted) -> wanted.ref(OnTheBooks.entry(c.home(), c.resident())))
                    .decides(MembershipCases::changeRelation))
            .handles(of("move-household", MoveHousehold.class, "household.move", MoveHousehold::household)
                    .gathers(HouseholdCases::wants)
                    .fits(HouseholdCases::fits)
                    .decides(HouseholdCases::move))
            .handles(of("merge-households", MergeHouseholds.class, "household.merge", MergeHouseholds::household)
                    .wellFormed(UnionCases.MERGE)
                    .gathers(UnionCases::wants)
                    .fits(UnionCases::fits)
                    .decides(UnionCases::merge))
            .handles(of("split-household", SplitHousehold.class, "household.split", SplitHousehold::household)
                    .wellFormed(SplitCases.SPLIT)
                    .claims(Household.TYPE, Household.NUMBER, c -> c.number().stream()
                            .toList())
                    .gathers(SplitCases::wants)
                    .fits(SplitCases::fits)
                    .decides(SplitCases::split))
            .handles(of("record-birth", RecordBirth.class, "household.record-birth", RecordBirth::household)
                    .wellFormed(BirthCases.BIRTH)
                    .gathers(BirthCases::wants)
                    .fits(BirthCases::fits)
                    .decides(BirthCases::record))
            .handles(of(
                            "classify-household",
                            ClassifyHousehold.class,
                            "household.classify",
                            ClassifyHousehold::household)
                    .wellFormed(HouseholdCases.CLASSIFY)
                    .decides(HouseholdCases::classify))
            .handles(of("verify-household", VerifyHousehold.class, "household.verify", VerifyHousehold::household)
                    .wellFormed(HouseholdCases.VERIFY)
                    .decides(HouseholdCases::verify))
            .build();

    private HouseholdConcept() {}

    /** Begins a line of a command on a household that goes on. */
    private static <C extends Command<A>, A extends Aggregate> Handling.Steps<C, A> of(
            String name, Class<C> shape, String right, Function<? super C, HouseholdId> which) {
        return Handling.of(name, shape)
                .needs(right, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                .wellFormed(OnTheBooks.IN_COMMUNITY)
                .touches(c -> HouseholdCases.household(c.home(), which.apply(c)), NO_HOUSEHOLD)
                .fits((c, facts) -> HouseholdCases.goesOn(facts, c.home(), which.apply(c), "household"));
    }
}
