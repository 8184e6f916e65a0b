package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** Companies give; what they promised comes the day after, mostly, and the public is told two weeks later. */
final class GiftsComeIn implements SeasonDuty {
    private static final List<String> DONORS = List.of("楚江粮油有限公司", "江滩商会", "长堤慈善会", "晴川医药有限公司", "东湖户外用品店");
    private static final int FIRST_YEARS = 400;
    private static final Duration TOLD_AFTER = Duration.ofDays(14);

    private final SeasonSetting season;
    private final List<Gift> promised = new ArrayList<>();
    private final List<Donation> received = new ArrayList<>();
    private int batches;

    private record Gift(Donation donation, StockPoint point) {}

    GiftsComeIn(SeasonSetting season) {
        this.season = season;
    }

    @Override
    public void day() {
        Desk steward = season.desks().steward();
        received.addAll(
                season.bulk().send(steward, promised.stream().map(this::arrives).toList()));
        promised.clear();
        for (int many = season.scaled(4); many > 0; many--) {
            StockPoint point = season.chance().one(season.places().asking());
            season.bulk().send(steward, List.of(promise(point))).forEach(done -> promised.add(new Gift(done, point)));
        }
        publish();
    }

    private Telling<Donation> promise(StockPoint point) {
        int first = season.chance().between(0, season.goods().size() - 3);
        List<GoodsLine> lines = season
                .goods()
                .subList(first, first + season.chance().between(1, 3))
                .stream()
                .map(item ->
                        new GoodsLine(item.named(), new Quantity(season.amount(item.unit(), 20, 200), item.unit())))
                .toList();
        Provider donor = Provider.organization(season.chance().one(DONORS));
        return (id, at) -> PromiseDonation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .donor(donor)
                .lines(lines)
                .build();
    }

    private Telling<Donation> arrives(Gift gift) {
        List<ArrivingLine> lines = gift.donation().lines().stream()
                .map(line -> arrives(line.item(), line.promised()))
                .toList();
        return (id, at) -> ReceiveDonation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(gift.donation().home())
                .donation(gift.donation().id())
                .point(gift.point().id())
                .lines(lines)
                .build();
    }

    /** One of ten comes short. */
    private ArrivingLine arrives(SupplyItemRef item, Quantity all) {
        Quantity much = season.chance().of(10) && all.amount().compareTo(BigDecimal.TEN) > 0
                ? new Quantity(all.amount().subtract(BigDecimal.TEN), all.unit())
                : all;
        return ArrivingLine.of(
                item,
                ArrivingLot.of("D-%05d".formatted(++batches), much)
                        .until(season.today().plusDays(FIRST_YEARS)));
    }

    /** One by one: what is told is asked for first. */
    private void publish() {
        Desk steward = season.desks().steward();
        List<Donation> due = received.stream()
                .filter(donation -> donation.arrivals()
                        .get(0)
                        .at()
                        .plus(TOLD_AFTER)
                        .isBefore(season.clock().instant()))
                .toList();
        received.removeAll(due);
        due.forEach(donation -> {
            DonationUse use = DonationUse.of(steward, Donation.entry(donation.home(), donation.id()))
                    .get();
            season.bulk().send(steward, List.<Telling<Donation>>of((id, at) -> PublishDonation.builder()
                    .commandId(id)
                    .occurredAt(at)
                    .home(donation.home())
                    .donation(donation.id())
                    .where("社区公示栏")
                    .lines(use.toPublish())
                    .build()));
        });
    }
}
