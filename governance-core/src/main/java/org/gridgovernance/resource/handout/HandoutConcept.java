package org.gridgovernance.resource.handout;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import java.util.stream.Stream;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resource.StockBook;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class HandoutConcept {
    private static final Reason NO_RATION = HandoutReason.RATION_UNKNOWN.at("ration");
    private static final Reason NO_HANDOUT = HandoutReason.HANDOUT_UNKNOWN.at("handout");
    private static final Reason NOBODY = ResidentReason.RESIDENT_UNKNOWN.at("resident");
    private static final Reason NO_HOUSEHOLD = HouseholdReason.HOUSEHOLD_UNKNOWN.at("household");

    /** The table. */
    public static final Concept TABLE = Concept.named("handout")
            .keeps(Ration.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .keeps(Handout.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .foresees(MergeResidents.class, FollowCauses::foreseen)
            .foresees(UndoMerge.class, FollowCauses::foreseen)
            .reacts(ResidentEvent.Merged.class, FollowCauses::merged)
            .reacts(ResidentEvent.Restored.class, FollowCauses::restored)
            .reacts(HouseholdEvent.MergedInto.class, FollowCauses::united)
            .handles(Handling.of("open-ration", OpenRation.class)
                    .needs("ration.open", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(RationCases.OPEN)
                    .claims(Ration.TYPE, Ration.DAYS, c -> RationFold.days(c.item(), c.period()))
                    .gathers((c, wanted) -> wanted.ref(c.item().ref()))
                    .fits(RationCases::fits)
                    .decides(RationCases::open))
            .handles(Handling.of("close-ration", CloseRation.class)
                    .needs("ration.close", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .touches(c -> Ration.entry(c.home(), c.ration()), NO_RATION)
                    .decides(RationCases::close))
            .handles(StockBook.at(
                            "hand-out-goods",
                            HandOutGoods.class,
                            "handout.give",
                            HandOutGoods::point,
                            c -> Stream.empty(),
                            STOREKEEPER,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(GivingCases.GIVE)
                    .touches(c -> Ration.entry(c.home(), c.ration()), NO_RATION)
                    .gathers(GivingCases::wants)
                    .thenGathers(GivingCases::wantsMore)
                    .fits(GivingCases::fits)
                    .decides(GivingCases::give))
            .handles(StockBook.at(
                            "return-handout",
                            ReturnHandout.class,
                            "handout.return",
                            ReturnHandout::point,
                            c -> Stream.empty(),
                            STOREKEEPER,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(ReturnCases::faults)
                    .touches(c -> Handout.entry(c.home(), c.handout()), NO_HANDOUT)
                    .thenGathers(ReturnCases::wantsMore)
                    .fits(ReturnCases::fits)
                    .decides(ReturnCases::bringBack))
            .handles(Handling.of("follow-handouts", FollowHandouts.class)
                    .needs("handout.follow", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .asNamed()
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NOBODY)
                    .gathers(Followers::wants)
                    .thenGathers(Followers::wantsMore)
                    .decides(Followers::follow))
            .handles(Handling.of("follow-household-handouts", FollowHouseholdHandouts.class)
                    .needs("handout.follow", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Followers.household(c.home(), c.household()), NO_HOUSEHOLD)
                    .gathers(Followers::wants)
                    .thenGathers(Followers::wantsMore)
                    .decides(Followers::follow))
            .build();

    private HandoutConcept() {}
}
