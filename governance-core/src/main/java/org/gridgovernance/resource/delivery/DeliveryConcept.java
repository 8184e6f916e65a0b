package org.gridgovernance.resource.delivery;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.StockBook;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class DeliveryConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("delivery")
            .keeps(Allotment.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .keeps(Receipt.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(StockBook.at(
                            "allot-goods",
                            AllotGoods.class,
                            "allotment.promise",
                            AllotGoods::point,
                            c -> c.lines().stream().map(GoodsLine::item),
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .wellFormed(AllotmentCases.PROMISE)
                    .gathers(AllotmentCases::wants)
                    .thenGathers(Answering::wantsMore)
                    .fits(AllotmentCases::fits)
                    .decides(AllotmentCases::promise))
            .handles(AllotmentBook.load(
                            "pick-goods",
                            PickGoods.class,
                            "allotment.pick",
                            AllotmentAct.PICK,
                            PickGoods::allotment,
                            PickGoods::lines,
                            DEPARTMENT,
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(ShippingCases::fits)
                    .decides(ShippingCases::pick))
            .handles(AllotmentBook.load(
                            "ship-goods",
                            ShipGoods.class,
                            "allotment.ship",
                            AllotmentAct.SHIP,
                            ShipGoods::allotment,
                            ShipGoods::lines,
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(ShippingCases::fits)
                    .decides(ShippingCases::ship))
            .handles(AllotmentBook.act(
                            "release-allotment",
                            ReleaseAllotment.class,
                            "allotment.release",
                            AllotmentAct.RELEASE,
                            ReleaseAllotment::allotment,
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .thenGathers((c, facts, wanted) -> AllotmentBook.wants(c, c.allotment(), facts, wanted))
                    .decides(ShippingCases::release))
            .handles(AllotmentBook.act(
                            "settle-allotment",
                            SettleAllotment.class,
                            "allotment.settle",
                            AllotmentAct.SETTLE,
                            SettleAllotment::allotment,
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .thenGathers((c, facts, wanted) -> AllotmentBook.wantsReceipt(c, c.allotment(), facts, wanted))
                    .fits(ShippingCases::fits)
                    .decides(ShippingCases::settle))
            .handles(AllotmentBook.take(
                            "accept-offer",
                            AcceptOffer.class,
                            "receipt.accept",
                            AcceptOffer::allotment,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .fits(OfferCases::fits)
                    .decides(OfferCases::accept))
            .handles(AllotmentBook.take(
                            "decline-offer",
                            DeclineOffer.class,
                            "receipt.decline",
                            DeclineOffer::allotment,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .wellFormed(OfferCases::faults)
                    .fits(OfferCases::fits)
                    .decides(OfferCases::decline))
            .handles(AllotmentBook.take(
                            "receive-goods",
                            ReceiveGoods.class,
                            "receipt.receive",
                            ReceiveGoods::allotment,
                            STOREKEEPER,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(ReceivingCases::faults)
                    .thenGathers(ReceivingCases::wants)
                    .fits(ReceivingCases::fits)
                    .decides(ReceivingCases::receive))
            .build();

    private DeliveryConcept() {}
}
