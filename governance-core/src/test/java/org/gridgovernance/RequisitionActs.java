package org.gridgovernance;

import static org.gridgovernance.ArrivalActs.pieces;
import static org.gridgovernance.Town.HOME;

import java.time.Instant;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.requisition.CompensateRequisition;
import org.gridgovernance.resource.requisition.EraseOwner;
import org.gridgovernance.resource.requisition.OrderRequisition;
import org.gridgovernance.resource.requisition.ReceiveRequisitioned;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionedThing;
import org.gridgovernance.resource.requisition.ReturnRequisitioned;
import org.gridgovernance.resource.requisition.ReturnThings;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ServeNotice;
import org.gridgovernance.resource.requisition.SettleRequisition;
import org.gridgovernance.resource.requisition.TakeThings;
import org.gridgovernance.resource.requisition.ThingCount;

/** What is done with requisitions, so many days ago. */
record RequisitionActs(Town town, int daysAgo) {
    static final AreaCode COUNTY = AreaCode.of("420102");

    static RequisitionActs today(Town town) {
        return new RequisitionActs(town, 0);
    }

    static RequisitionActs ago(Town town, int days) {
        return new RequisitionActs(town, days);
    }

    private Instant at() {
        return ArrivalActs.ago(town, daysAgo).at();
    }

    OrderRequisition.Builder order(AreaCode seat) {
        OrderRequisition.Builder begun = OrderRequisition.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .authority(ArrivalActs.today(town).organization(seat, "应急管理局"))
                .order("江应急征〔2025〕7号")
                .owner(ArrivalActs.SOMEBODY);
        return begun;
    }

    /** By the county's authority. */
    OrderRequisition.Builder order() {
        return order(COUNTY);
    }

    /** Of a hundred of an item, and of three vans and two halls, ordered ten days ago. */
    RequisitionId ordered(SupplyItemRef item) {
        return town.does(ago(town, 10)
                        .order()
                        .addGood(new GoodsLine(item, pieces(100)))
                        .addThings(new RequisitionedThing("冷藏车", 3), new RequisitionedThing("场馆", 2))
                        .build())
                .id();
    }

    ReceiveRequisitioned receive(RequisitionId requisition, StockPointId point, ArrivingLine... lines) {
        return ReceiveRequisitioned.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .point(point)
                .addLines(lines)
                .build();
    }

    ReturnRequisitioned giveBack(RequisitionId requisition, StockPointId point, ReturnedLine... lines) {
        return ReturnRequisitioned.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .point(point)
                .addLines(lines)
                .build();
    }

    TakeThings take(RequisitionId requisition, ThingCount... things) {
        return TakeThings.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .addThings(things)
                .build();
    }

    ReturnThings giveBack(RequisitionId requisition, ThingCount... things) {
        return ReturnThings.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .addThings(things)
                .build();
    }

    CompensateRequisition.Builder pay(RequisitionId requisition, long fen) {
        CompensateRequisition.Builder begun = CompensateRequisition.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .fen(fen)
                .basis("评估报告第3号");
        return begun;
    }

    ServeNotice serve(RequisitionId requisition) {
        return ServeNotice.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .build();
    }

    SettleRequisition settle(RequisitionId requisition) {
        return SettleRequisition.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .build();
    }

    EraseOwner erase(RequisitionId requisition) {
        return EraseOwner.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .requisition(requisition)
                .basis(Samples.BASIS)
                .build();
    }

    Requisition state(RequisitionId requisition) {
        return town.desk().find(Requisition.entry(HOME, requisition)).get().state();
    }
}
