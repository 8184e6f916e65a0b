package org.gridgovernance.resource.request;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointReason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class SupplyRequestConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("supply-request")
            .keeps(SupplyRequest.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(Handling.of("request-goods", RequestGoods.class)
                    .needs("supply-request.ask", GRID_OFFICER, COMMUNITY_CLERK, STOREKEEPER, DATA_STEWARD)
                    .wellFormed(SupplyRequestChecks.ASK)
                    .touches(c -> StockPoint.entry(c.home(), c.point()), StockPointReason.POINT_UNKNOWN.at("point"))
                    .gathers(SupplyRequestCases::wants)
                    .fits(SupplyRequestCases::fits)
                    .decides(SupplyRequestCases::ask))
            .handles(SupplyRequestCases.act(
                            "approve-request",
                            ApproveRequest.class,
                            "supply-request.approve",
                            SupplyRequestAct.APPROVE,
                            ApproveRequest::request,
                            DEPARTMENT,
                            DATA_STEWARD)
                    .wellFormed(SupplyRequestChecks.APPROVE)
                    .fits(SupplyRequestCases::fits)
                    .decides(SupplyRequestCases::approve))
            .handles(SupplyRequestCases.act(
                            "decline-request",
                            DeclineRequest.class,
                            "supply-request.decline",
                            SupplyRequestAct.DECLINE,
                            DeclineRequest::request,
                            DEPARTMENT,
                            DATA_STEWARD)
                    .wellFormed(SupplyRequestChecks.DECLINE)
                    .decides(SupplyRequestCases::decline))
            .handles(SupplyRequestCases.act(
                            "withdraw-request",
                            WithdrawRequest.class,
                            "supply-request.withdraw",
                            SupplyRequestAct.WITHDRAW,
                            WithdrawRequest::request,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            STOREKEEPER,
                            DATA_STEWARD)
                    .decides(SupplyRequestCases::withdraw))
            .handles(SupplyRequestCases.act(
                            "close-request",
                            CloseRequest.class,
                            "supply-request.close",
                            SupplyRequestAct.CLOSE,
                            CloseRequest::request,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            STOREKEEPER,
                            DATA_STEWARD)
                    .decides(SupplyRequestCases::close))
            .build();

    private SupplyRequestConcept() {}
}
