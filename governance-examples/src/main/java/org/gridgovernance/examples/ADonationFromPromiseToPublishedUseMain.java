package org.gridgovernance.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Homes;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.donation.PromiseDonation;
import org.gridgovernance.resource.donation.PublishDonation;
import org.gridgovernance.resource.donation.ReceiveDonation;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.OpenRation;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/** What becomes of a donation, and how does the public learn of it? It is followed lot by lot, wherever it goes. */
public final class ADonationFromPromiseToPublishedUseMain {
    static final LocalDate EXPIRES = LocalDate.parse("2027-06-30");

    final Supplies supplies = Supplies.on("2026-07-10T09:00");
    final Neighbourhood place = supplies.place();
    final Desk clerk = supplies.clerk(Neighbourhood.COMMUNITY);
    final SupplyItem rice = supplies.item("1990101", Unit.BAG, "大米（10千克袋装）");
    final SupplyItem water = supplies.item("1990201", Unit.BOTTLE, "饮用水（550毫升瓶装）");
    final StockPoint here = supplies.point(Neighbourhood.COMMUNITY, PointKind.COMMUNITY, "汉口花园物资室");
    final StockPoint there = supplies.point(Supplies.NEXT_DOOR, PointKind.COMMUNITY, "江滩社区物资室");

    /** A company promises, and does not wish to be named. */
    Donation promised() {
        return place.done(clerk, (id, at) -> PromiseDonation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(here.home())
                .donor(Provider.organization("楚江粮油有限公司"))
                .unnamed(true)
                .addLines(SupplyActs.line(rice, 300), SupplyActs.line(water, 500))
                .purpose(PersonalText.of("用于受灾居民"))
                .build());
    }

    /** It comes little by little, and ten bags never do. */
    Donation received() {
        Donation promised = promised();
        place.setClock("2026-07-11T10:00");
        place.done(clerk, arrives(promised, line(rice, 200, "R1"), line(water, 500, "W1")));
        place.setClock("2026-07-13T10:00");
        return place.done(clerk, arrives(promised, line(rice, 90, "R2")));
    }

    private Telling<Donation> arrives(Donation promised, ArrivingLine... lines) {
        return (id, at) -> ReceiveDonation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(here.home())
                .donation(promised.id())
                .point(here.id())
                .addLines(lines)
                .build();
    }

    private static ArrivingLine line(SupplyItem item, long amount, String batch) {
        return ArrivingLine.of(
                item.named(),
                ArrivingLot.of(batch, Quantity.of(amount, item.unit())).until(EXPIRES));
    }

    /** A household of one, under a number of its own. */
    Household household(int number) {
        String name = List.of("程一", "董二", "贺三").get(number);
        String card = List.of("42010219800101001X", "420102198101010025", "420102198201010030")
                .get(number);
        return place.done(clerk, (id, at) -> FormHousehold.builder()
                .commandId(id)
                .occurredAt(at)
                .home(here.home())
                .addMembers(new Membership(
                        new Homes(place)
                                .resident(name, card, LocalDate.parse("2020-01-01"))
                                .id(),
                        here.home(),
                        Relation.HEAD))
                .build());
    }

    /** A bag a household, in these days. */
    Ration ration() {
        return place.done(clerk, (id, at) -> OpenRation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(here.home())
                .item(rice.named())
                .period(new Period(place.today(), place.today().plusDays(6)))
                .basis(RationBasis.PER_HOUSEHOLD)
                .each(Quantity.of(1, rice.unit()))
                .build());
    }

    /** One household receives its bag. */
    Telling<Handout> handOut(Ration ration, Household household) {
        return (id, at) -> HandOutGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(here.home())
                .point(here.id())
                .ration(ration.id())
                .household(household.id())
                .build();
    }

    /** Two hundred bottles are used in a shelter, and some rice helps the community next door. */
    void shared() {
        place.done(clerk, SupplyActs.use(here, water, 200));
        Desk neighbour = supplies.clerk(Supplies.NEXT_DOOR);
        Allotment offer = place.done(clerk, SupplyActs.offer(here, there, rice, 120));
        place.done(neighbour, SupplyActs.accept(offer));
        Allotment shipped = place.done(clerk, SupplyActs.ship(offer));
        place.setClock("2026-07-14T16:00");
        ReceivedLot torn = new ReceivedLot(
                rice.named(), shipped.lines().get(0).lots().get(0).lot(), new BigDecimal("118"), new BigDecimal("2"));
        place.done(neighbour, SupplyActs.receive(shipped, torn));
    }

    /** Where it is by now, as far as somebody may read stocks. */
    DonationUse use(Desk desk, Donation donation) {
        return DonationUse.of(desk, Donation.entry(donation.home(), donation.id()))
                .get();
    }

    /** The public is told what came and what was used. */
    Donation published(Donation donation) {
        place.setClock("2026-07-20T09:00");
        return place.done(place.steward(), (id, at) -> PublishDonation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(donation.home())
                .donation(donation.id())
                .where("社区公示栏")
                .lines(use(place.steward(), donation).toPublish())
                .build());
    }

    /** What hangs on the board in July. */
    DonationBoard board() {
        Period july = new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-31"));
        return DonationBoard.of(place.steward(), here.home(), july).get();
    }

    /** Where the rice is, account by account, to somebody who may read so much. */
    String riceSeen(Desk desk, Donation donation) {
        return use(desk, donation).lines().stream()
                .filter(line -> line.item().equals(rice.named()))
                .flatMap(line -> line.accounts().entrySet().stream())
                .map(account ->
                        account.getKey().code() + " " + account.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /** What was received, who received twice in vain, where it is to whom, and what the public reads. */
    public static void main(String[] args) {
        ADonationFromPromiseToPublishedUseMain gift = new ADonationFromPromiseToPublishedUseMain();
        Donation received = gift.received();
        received.lines()
                .forEach(
                        line -> System.out.println("promised " + line.promised().amount() + ", received "
                                + line.received().amount()));
        Ration ration = gift.ration();
        Household first = gift.household(0);
        gift.place.done(gift.clerk, gift.handOut(ration, first));
        gift.place.done(gift.clerk, gift.handOut(ration, gift.household(1)));
        System.out.println("twice: " + gift.place.refused(gift.clerk, gift.handOut(ration, first)));
        gift.shared();
        System.out.println("rice, to the clerk: " + gift.riceSeen(gift.clerk, received));
        System.out.println("rice, to the county: " + gift.riceSeen(gift.place.steward(), received));
        System.out.println("to be published by " + received.publishBy().orElseThrow());
        Donation published = gift.published(received);
        System.out.println(published.stage().code() + ", waits for nothing: "
                + published.publishBy().isEmpty());
        System.out.print(gift.board().csv().replace("\r\n", "\n"));
    }
}
