package org.gridgovernance.resource.requisition;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.arrival.ArrivingLine;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class RequisitionConcept {
    private static final Reason UNKNOWN = RequisitionReason.REQUISITION_UNKNOWN.at("requisition");

    /** The table. */
    public static final Concept TABLE = Concept.named("requisition")
            .keeps(Requisition.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(Handling.of("order-requisition", OrderRequisition.class)
                    .needs("requisition.order", DATA_STEWARD, DEPARTMENT)
                    .wellFormed(RequisitionChecks::faults)
                    .gathers(RequisitionCases::wants)
                    .fits(RequisitionCases::fits)
                    .decides(RequisitionCases::order))
            .handles(Handling.of("serve-notice", ServeNotice.class)
                    .needs("requisition.serve", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(RequisitionCases::fits)
                    .decides(RequisitionCases::serve))
            .handles(StockBook.at(
                            "receive-requisitioned",
                            ReceiveRequisitioned.class,
                            "requisition.receive",
                            ReceiveRequisitioned::point,
                            command -> command.lines().stream().map(ArrivingLine::item),
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .wellFormed(RequisitionChecks::faults)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .gathers((c, wanted) -> ArrivingLine.wants(c.lines(), c.home(), wanted))
                    .fits(RequisitionCases::fits)
                    .decides(RequisitionCases::receive))
            .handles(Handling.of("take-things", TakeThings.class)
                    .needs("requisition.receive-things", STOREKEEPER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(RequisitionChecks::faults)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .gathers(RequisitionCases::wants)
                    .fits(RequisitionCases::fits)
                    .decides(RequisitionCases::take))
            .handles(StockBook.at(
                            "return-requisitioned",
                            ReturnRequisitioned.class,
                            "requisition.return",
                            ReturnRequisitioned::point,
                            command -> command.lines().stream().map(ReturnedLine::item),
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .wellFormed(ReturnedGoods::faults)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(SettlingCases::fits)
                    .decides(SettlingCases::giveBack))
            .handles(Handling.of("return-things", ReturnThings.class)
                    .needs("requisition.return-things", STOREKEEPER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(command -> RequisitionChecks.things(command.things()))
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(SettlingCases::fits)
                    .decides(SettlingCases::giveBack))
            .handles(Handling.of("compensate-requisition", CompensateRequisition.class)
                    .needs("requisition.compensate", DATA_STEWARD, DEPARTMENT)
                    .wellFormed(RequisitionChecks::faults)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(SettlingCases::fits)
                    .decides(SettlingCases::compensate))
            .handles(Handling.of("settle-requisition", SettleRequisition.class)
                    .needs("requisition.settle", DATA_STEWARD, DEPARTMENT)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(SettlingCases::fits)
                    .decides(SettlingCases::settle))
            .handles(Handling.of("erase-owner", EraseOwner.class)
                    .needs("requisition.erase", DATA_STEWARD)
                    .wellFormed(RequisitionChecks::faults)
                    .touches(c -> Requisition.entry(c.home(), c.requisition()), UNKNOWN)
                    .fits(SettlingCases::fits)
                    .decides(SettlingCases::erase))
            .build();

    private RequisitionConcept() {}
}
