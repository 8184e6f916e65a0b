package org.gridgovernance.store.contract;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.EraseDonor;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.donation.WithdrawDonation;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.requisition.CompensateRequisition;
import org.gridgovernance.resource.requisition.CompensatedLot;
import org.gridgovernance.resource.requisition.EraseOwner;
import org.gridgovernance.resource.requisition.OrderRequisition;
import org.gridgovernance.resource.requisition.ReceiveRequisitioned;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionedThing;
import org.gridgovernance.resource.requisition.ReturnRequisitioned;
import org.gridgovernance.resource.requisition.ReturnThings;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ServeNotice;
import org.gridgovernance.resource.requisition.SettleRequisition;
import org.gridgovernance.resource.requisition.TakeThings;
import org.gridgovernance.resource.requisition.ThingCount;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * What is given and what is requisitioned, filled in.
 *
 * @param home the area
 * @param now when it happens
 */
record Gifts(AreaCode home, Supplier<Instant> now) {
    private static final String BASIS = "个人信息保护法第四十七条";

    PromiseDonation promise(Provider donor, boolean unnamed, List<GoodsLine> lines) {
        return PromiseDonation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .donor(donor)
                .unnamed(unnamed)
                .lines(lines)
                .purpose(Supplies.TEXT)
                .build();
    }

    WithdrawDonation withdraw(DonationId donation) {
        return WithdrawDonation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .donation(donation)
                .build();
    }

    ReceiveDonation receive(DonationId donation, StockPointId point, List<ArrivingLine> lines) {
        return ReceiveDonation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .donation(donation)
                .point(point)
                .lines(lines)
                .build();
    }

    PublishDonation publish(DonationId donation, List<PublishedLine> lines) {
        return PublishDonation.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .donation(donation)
                .where("社区公告栏")
                .lines(lines)
                .build();
    }

    EraseDonor erase(DonationId donation) {
        return EraseDonor.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .donation(donation)
                .basis(BASIS)
                .build();
    }

    OrderRequisition order(
            OrganizationRef authority, Provider owner, List<GoodsLine> goods, List<RequisitionedThing> things) {
        return OrderRequisition.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .authority(authority)
                .order("应急征字〔2026〕1号")
                .owner(owner)
                .goods(goods)
                .things(things)
                .build();
    }

    ServeNotice serve(RequisitionId requisition) {
        return ServeNotice.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .build();
    }

    ReceiveRequisitioned receive(RequisitionId requisition, StockPointId point, List<ArrivingLine> lines) {
        return ReceiveRequisitioned.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .point(point)
                .lines(lines)
                .build();
    }

    TakeThings take(RequisitionId requisition, ThingCount thing) {
        return TakeThings.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .addThing(thing)
                .build();
    }

    ReturnRequisitioned giveBack(RequisitionId requisition, StockPointId point, ReturnedLine line) {
        return ReturnRequisitioned.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .point(point)
                .addLine(line)
                .build();
    }

    ReturnThings giveBack(RequisitionId requisition, ThingCount thing) {
        return ReturnThings.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .addThing(thing)
                .build();
    }

    CompensateRequisition compensate(
            RequisitionId requisition, long fen, List<CompensatedLot> lots, List<ThingCount> things) {
        return CompensateRequisition.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .fen(fen)
                .basis("突发事件应对法第十二条")
                .lots(lots)
                .things(things)
                .build();
    }

    SettleRequisition settle(RequisitionId requisition) {
        return SettleRequisition.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .build();
    }

    EraseOwner erase(RequisitionId requisition) {
        return EraseOwner.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .requisition(requisition)
                .basis(BASIS)
                .build();
    }
}
