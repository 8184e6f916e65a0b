package org.gridgovernance;

import static org.gridgovernance.Town.HOME;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.donation.DonationId;
import org.gridgovernance.resource.donation.EraseDonor;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.PublishedLine;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.donation.WithdrawDonation;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;

/** What is done with donations, so many days ago. */
record DonationActs(Town town, int daysAgo) {
    static DonationActs today(Town town) {
        return new DonationActs(town, 0);
    }

    static DonationActs ago(Town town, int days) {
        return new DonationActs(town, days);
    }

    private Instant at() {
        return ArrivalActs.ago(town, daysAgo).at();
    }

    PromiseDonation.Builder promise(SupplyItemRef item, long many) {
        PromiseDonation.Builder begun = PromiseDonation.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .donor(ArrivalActs.SOMEBODY)
                .addLine(new GoodsLine(item, ArrivalActs.pieces(many)));
        return begun;
    }

    ReceiveDonation receive(DonationId donation, StockPointId point, ArrivingLine... lines) {
        return ReceiveDonation.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .donation(donation)
                .point(point)
                .addLines(lines)
                .build();
    }

    PublishDonation publish(DonationId donation, List<PublishedLine> lines) {
        return PublishDonation.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .donation(donation)
                .where("社区公示栏")
                .lines(lines)
                .build();
    }

    PublishDonation publish(DonationId donation, SupplyItemRef item, long received, long used) {
        return publish(
                donation, List.of(new PublishedLine(item, ArrivalActs.pieces(received), ArrivalActs.pieces(used))));
    }

    WithdrawDonation withdraw(DonationId donation) {
        return WithdrawDonation.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .donation(donation)
                .build();
    }

    EraseDonor erase(DonationId donation) {
        return EraseDonor.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .donation(donation)
                .basis(Samples.BASIS)
                .build();
    }

    /** One of a thousand, promised ten days ago. */
    DonationId promised(SupplyItemRef item) {
        return town.does(ago(town, 10).promise(item, 1_000).build()).id();
    }

    /** The same, of which a hundred arrived five days ago. */
    DonationId received(SupplyItemRef item, StockPointId point) {
        DonationId donation = promised(item);
        town.does(ago(town, 5).receive(donation, point, ArrivalActs.line(item, 100)));
        return donation;
    }
}
