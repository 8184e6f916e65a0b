package org.gridgovernance.task.duty;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.List;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class DutyConcept {
    private static final Reason UNKNOWN = DutyReason.ITEM_UNKNOWN.at("item");

    /** The table. */
    public static final Concept TABLE = Concept.named("duty")
            .keeps(DutyItem.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, DEPARTMENT)
            .keeps(DutyOverride.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, DEPARTMENT)
            .asks(MatterCatalogue.IN_FORCE)
            .asks(AdmissionRule.IN_FORCE)
            .asks(CapacityRule.IN_FORCE)
            .handles(Handling.of("apply-for-entry", ApplyForEntry.class)
                    .needs("duty.apply", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DutyChecks.APPLY)
                    .claims(
                            DutyItem.TYPE,
                            DutyItem.LISTED,
                            c -> List.of(DutyChecks.listed(c.matter(), c.requestedBy())))
                    .gathers(DutyCases::wants)
                    .fits(DutyCases::fits)
                    .decides(DutyCases::apply))
            .handles(Handling.of("hold-joint-meeting", HoldJointMeeting.class)
                    .needs("duty.discuss", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DutyChecks.MEET)
                    .touches(c -> DutyCases.item(c.home(), c.item()), UNKNOWN)
                    .fits(DutyCases::mayDiscuss)
                    .decides(DutyCases::discuss))
            .handles(Handling.of("enter-duty-item", EnterDutyItem.class)
                    .needs("duty.enter", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> DutyCases.item(c.home(), c.item()), UNKNOWN)
                    .fits(DutyCases::mayEnter)
                    .decides(DutyCases::enter))
            .handles(Handling.of("record-support", RecordSupport.class)
                    .needs("duty.record-support", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DutyChecks.SUPPORT)
                    .touches(c -> DutyCases.item(c.home(), c.item()), UNKNOWN)
                    .fits(DutyCases::maySupport)
                    .decides(DutyCases::support))
            .handles(Handling.of("supervise-duty-item", SuperviseDutyItem.class)
                    .needs("duty.supervise", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DutyChecks.SUPERVISE)
                    .touches(c -> DutyCases.item(c.home(), c.item()), UNKNOWN)
                    .fits(DutyCases::maySupervise)
                    .decides(DutyCases::supervise))
            .handles(Handling.of("exit-duty-item", ExitDutyItem.class)
                    .needs("duty.exit", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DutyChecks.EXIT)
                    .touches(c -> DutyCases.item(c.home(), c.item()), UNKNOWN)
                    .fits(DutyCases::mayExit)
                    .decides(DutyCases::exit))
            .handles(Handling.of("override-duty-list", OverrideDutyList.class)
                    .needs("duty.override", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DutyChecks.OVERRIDE)
                    .decides(OverrideCases::declare))
            .handles(Handling.of("end-override", EndOverride.class)
                    .needs("duty.end-override", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(
                            c -> OverrideCases.override(c.home(), c.override()),
                            DutyReason.OVERRIDE_UNKNOWN.at("override"))
                    .fits(OverrideCases::mayEnd)
                    .decides(OverrideCases::end))
            .build();

    private DutyConcept() {}
}
