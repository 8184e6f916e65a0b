package org.gridgovernance.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.transit.Deliveries;
import org.gridgovernance.resource.transit.OpenDeliveries;

/** How does one community help another, with nothing lost between them? What is offered is accepted, sent, received, and some comes back. */
public final class TwoCommunitiesHelpEachOtherMain {
    final Supplies supplies = Supplies.on("2026-07-05T08:00");
    final Neighbourhood place = supplies.place();
    final SupplyItem beds = supplies.item("1990301", Unit.PIECE, "折叠床");
    final StockPoint here = supplies.point(Neighbourhood.COMMUNITY, PointKind.COMMUNITY, "汉口花园物资室");
    final StockPoint there = supplies.point(Supplies.NEXT_DOOR, PointKind.COMMUNITY, "江滩社区物资室");
    final Desk giving = supplies.clerk(Neighbourhood.COMMUNITY);
    final Desk taking = supplies.clerk(Supplies.NEXT_DOOR);
    final Deliveries help = Deliveries.between(giving, taking);

    /** What was done so far and where the beds were then, a line each. */
    final List<String> course = new ArrayList<>();

    private <A extends Aggregate> A step(String what, Desk desk, Telling<A> telling) {
        A done = place.done(desk, telling);
        course.add("%s  %-24s here %5s  on the way %3s  there %5s"
                .formatted(
                        Neighbourhood.shown(place.now()),
                        what,
                        supplies.lies(here, beds),
                        supplies.comesTo(beds, Account.TRANSIT),
                        supplies.lies(there, beds)));
        return done;
    }

    /** One has fifty beds, and offers thirty. */
    Allotment offered() {
        step("50 beds are bought", giving, SupplyActs.takeIn(here, beds, 50, "Z-26", LocalDate.parse("2036-07-05")));
        return step("30 are offered", giving, SupplyActs.offer(here, there, beds, 30));
    }

    /** Nobody is sent what he has not accepted. */
    List<String> refusedBeforeAcceptance(Allotment offer) {
        return place.refused(giving, SupplyActs.ship(offer));
    }

    Allotment shipped(Allotment offer) {
        place.setClock("2026-07-05T10:00");
        step("the offer is accepted", taking, SupplyActs.accept(offer));
        place.setClock("2026-07-05T14:00");
        return step("they are shipped", giving, SupplyActs.ship(offer));
    }

    /** Three are damaged, two are missing. */
    Receipt received(Allotment shipped) {
        place.setClock("2026-07-06T09:00");
        ReceivedLot arrived = new ReceivedLot(
                beds.named(),
                shipped.lines().get(0).lots().get(0).lot(),
                BigDecimal.valueOf(25),
                BigDecimal.valueOf(3));
        return step("25 arrive, 3 broken", taking, SupplyActs.receive(shipped, arrived));
    }

    /** What is open after everybody who gave was told what arrived. */
    OpenDeliveries open() {
        return help.resume(Neighbourhood.COMMUNITY, place.now()).get();
    }

    /** When it is over ten come back: sent back what came need not be accepted. */
    void cameBack(Allotment came) {
        place.setClock("2026-07-20T09:00");
        Allotment back = step("10 are to go back", taking, SupplyActs.sendBack(came, there, here, beds, 10));
        step("they are shipped", taking, SupplyActs.ship(back));
        place.setClock("2026-07-20T15:00");
        step("they are back", giving, SupplyActs.receive(back));
    }

    /** What the beds come to, account by account, over both communities. */
    String sums() {
        List<String> sums = new ArrayList<>();
        supplies.books(LedgerTime.OCCURRED)
                .trialBalance()
                .getOrDefault(beds.named(), Collections.emptySortedMap())
                .forEach((account, turnover) ->
                        sums.add(account.code() + " " + turnover.closing().toPlainString()));
        return String.join(", ", sums);
    }

    /** The course of it with where the beds are, what is refused, and what they come to. */
    public static void main(String[] args) {
        TwoCommunitiesHelpEachOtherMain story = new TwoCommunitiesHelpEachOtherMain();
        Allotment offer = story.offered();
        List<String> tooSoon = story.refusedBeforeAcceptance(offer);
        Allotment shipped = story.shipped(offer);
        int onTheWay = story.open().inTransit().size();
        story.received(shipped);
        List<String> twice = story.place.refused(story.taking, SupplyActs.receive(shipped));
        int left = story.open().inTransit().size();
        story.cameBack(shipped);
        story.course.forEach(System.out::println);
        System.out.println("shipped before it is accepted: " + tooSoon + ", received twice: " + twice);
        System.out.println("shipments on the way: " + onTheWay + ", then " + left);
        System.out.println("together: " + story.sums());
    }
}
