package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridgovernance.DeliveryActs.STREET;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.DeliveryReason;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptLot;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.transit.Deliveries;
import org.gridgovernance.resource.transit.OpenDeliveries;
import org.junit.jupiter.api.Test;

/** What comes of goods that are promised, shipped and received. */
class DeliveriesTest {
    private final Town town = new Town();

    @Test
    void firstToExpireGoesFirst() {
        Depot depot = Depot.of(town);
        AllotmentRef named = depot.promised(50);
        assertThat(depot.acts().stock(depot.from(), depot.item()).available(NOW))
                .isEqualByComparingTo("50");
        Allotment shipped = town.does(now(town).ship(named));
        assertThat(shipped.lines().get(0).lots())
                .extracting(SentLot::lot, lot -> lot.amount().intValueExact())
                .containsExactly(tuple(depot.early(), 40), tuple(depot.late(), 10));
        Stock left = depot.acts().stock(depot.from(), depot.item());
        assertThat(left.onHand(Account.SHELF)).isEqualByComparingTo("50");
        assertThat(left.reservations()).isEmpty();
    }

    @Test
    void whatWasPickedIsShippedAndWhatIsNotShippedIsKeptNoMore() {
        Depot depot = Depot.of(town);
        AllotmentRef named = depot.promised(50);
        town.does(now(town).pick(named));
        Allotment picked = town.does(now(town).pick(named, depot.taken(depot.late(), 30)));
        assertThat(picked.stage()).isEqualTo(AllotmentStage.PICKED);
        Allotment shipped = town.does(now(town).ship(named));
        assertThat(shipped.lines().get(0).loaded()).isEqualByComparingTo("30");
        assertThat(shipped.lines().get(0).lots()).extracting(SentLot::lot).containsExactly(depot.late());
        assertThat(depot.acts().stock(depot.from(), depot.item()).available(NOW))
                .isEqualByComparingTo("70");
    }

    @Test
    void whatArrivesOtherwiseThanItWasSentIsToldApart() {
        Depot depot = Depot.of(town);
        AllotmentRef named = depot.shipped(60);
        Receipt receipt =
                town.does(depot.receive(named, depot.arrived(depot.early(), 30, 4), depot.arrived(depot.late(), 21, 1))
                        .build());
        assertThat(receipt.lots())
                .containsExactly(lot(depot, depot.early(), 40, 30, 4, 6, 0), lot(depot, depot.late(), 20, 19, 1, 0, 2));
        Stock stock = depot.acts().stock(depot.to(), depot.item());
        assertThat(stock.onHand(Account.SHELF)).isEqualByComparingTo("49");
        assertThat(stock.onHand(Account.QUARANTINE)).isEqualByComparingTo("7");
        assertThat(stock.lot(depot.early()).orElseThrow().facts())
                .isEqualTo(depot.acts()
                        .stock(depot.from(), depot.item())
                        .lot(depot.late())
                        .map(lot -> LotFacts.builder()
                                .from(lot.facts())
                                .expiresOn(TODAY.plusDays(100))
                                .build())
                        .orElseThrow());
        assertThat(town.does(now(town).settle(named)).stage()).isEqualTo(AllotmentStage.SETTLED);
        assertThat(town.does(now(town).settle(named)).stage()).isEqualTo(AllotmentStage.SETTLED);
    }

    private static ReceiptLot lot(
            Depot depot, LotId lot, long sent, long received, long damaged, long missing, long over) {
        return new ReceiptLot(
                depot.item(),
                lot,
                BigDecimal.valueOf(sent),
                BigDecimal.valueOf(received),
                BigDecimal.valueOf(damaged),
                BigDecimal.ZERO,
                BigDecimal.valueOf(missing),
                BigDecimal.valueOf(over));
    }

    @Test
    void whatExpiredOnTheWayGoesIntoQuarantine() {
        Depot depot = Depot.of(town).daysAgo(5);
        LotId expiring = depot.acts().stocked(depot.from(), depot.item(), 10, Optional.of(TODAY.minusDays(2)));
        AllotmentRef named = depot.promised(20);
        town.does(depot.acts().ship(named, depot.taken(expiring, 10)));
        Receipt receipt = town.does(
                depot.at(NOW).receive(named, depot.arrived(expiring, 9, 0)).build());
        assertThat(receipt.lots().get(0).expired()).isEqualByComparingTo("9");
        assertThat(receipt.lots().get(0).isAsSent()).isFalse();
        Stock stock = depot.acts().stock(depot.to(), depot.item());
        assertThat(stock.onHand(Account.SHELF)).isZero();
        assertThat(stock.onHand(Account.QUARANTINE)).isEqualByComparingTo("9");
    }

    @Test
    void whatAnswersARequestIsForItsEmergency() {
        Depot depot = Depot.of(town);
        IncidentCode flood = new IncidentCode("FX-7");
        SupplyRequestRef request = DeliveryActs.by(
                        DeliveryActs.chief(town),
                        now(town)
                                .request(depot.to(), line(depot.item(), 5))
                                .incident(flood)
                                .build())
                .named();
        town.does(now(town).approve(request));
        Allotment promised = town.does(depot.allot(5).request(request).build());
        assertThat(promised.incident()).hasValue(flood);
        IncidentCode quake = new IncidentCode("DZ-1");
        assertThat(town.does(depot.allot(5).request(request).incident(quake).build())
                        .incident())
                .hasValue(quake);
    }

    @Test
    void withinOneAreaReceivingSettles() {
        Depot depot = Depot.of(town, HOME, HOME);
        AllotmentRef named = depot.received(10);
        assertThat(town.desk().find(named.ref()).get().state().stage()).isEqualTo(AllotmentStage.SETTLED);
    }

    @Test
    void whatWasSentToAPointMayArriveAtAnotherOfTheArea() {
        Depot depot = Depot.of(town);
        PointRef other = now(town).point(HOME);
        AllotmentRef named = depot.shipped(10);
        town.does(depot.receive(named).point(other.id()).build());
        now(town).shut(depot.to());
        assertThat(now(town).stock(other, depot.item()).onHand(Account.SHELF)).isEqualByComparingTo("10");
    }

    @Test
    void neighboursHelpOnlyWhoAccepts() {
        Depot depot = Depot.of(town, HOME, ELSEWHERE);
        Deliveries help = Deliveries.between(town.desk(), DeliveryActs.chief(town));
        Allotment shipped = help.send(depot.allot(10).build()).get().aggregate();
        assertThat(help.resume(HOME, NOW).get().inTransit()).containsExactly(shipped);
        assertThat(help.resume(HOME, NOW).get().overdue(Duration.ZERO, NOW)).containsExactly(shipped);
        assertThat(help.resume(HOME, NOW).get().overdue(Duration.ofSeconds(1), NOW))
                .isEmpty();
        Receipt receipt =
                help.receive(depot.receive(shipped.named()).build()).get().aggregate();
        assertThat(receipt.stage()).isEqualTo(ReceiptStage.RECEIVED);
        assertThat(help.resume(HOME, NOW).get())
                .isEqualTo(new OpenDeliveries(List.of(), List.of(), List.of(), Map.of()));
        assertThat(town.desk().find(shipped.named().ref()).get().state().stage())
                .isEqualTo(AllotmentStage.SETTLED);
    }

    @Test
    void whatAnswersARequestNeedsToBeAcceptedUnlessItWasAskedThere() {
        Depot depot = Depot.of(town, HOME, ELSEWHERE);
        SupplyRequestRef ofAnybody = now(town).approved(depot.to(), line(depot.item(), 10));
        SupplyRequestRef ofHome = askedOf(depot, HOME, 10);
        SupplyRequestRef ofTheStreet = askedOf(depot, STREET, 10);
        SupplyRequestRef ofThem = askedOf(depot, ELSEWHERE, 10);
        assertThat(promised(depot, ofAnybody, 5)).isTrue();
        assertThat(promised(depot, ofThem, 5)).isTrue();
        assertThat(promised(depot, ofTheStreet, 5)).isTrue();
        assertThat(promised(depot, ofHome, 6)).isFalse();
        assertThat(promised(depot, ofHome, 5)).as("more than was approved").isTrue();
        Depot above = Depot.of(town);
        assertThat(town.does(above.allot(5).build()).needsAcceptance()).isFalse();
    }

    private SupplyRequestRef askedOf(Depot depot, AreaCode area, long amount) {
        SupplyRequestRef request = DeliveryActs.by(
                        DeliveryActs.chief(town),
                        now(town)
                                .request(depot.to(), line(depot.item(), amount))
                                .askedOf(area)
                                .build())
                .named();
        town.does(now(town).approve(request));
        return request;
    }

    private boolean promised(Depot depot, SupplyRequestRef request, long amount) {
        return town.does(depot.allot(amount).request(request).build()).needsAcceptance();
    }

    @Test
    void whatIsPromisedFromAboveMayBeDeclinedAndIsReleased() {
        Depot depot = Depot.of(town);
        SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 10));
        Allotment promised = town.does(depot.allot(10).request(request).build());
        Receipt declined = town.does(now(town).decline(HOME, promised.named()));
        assertThat(declined.request()).hasValue(request);
        assertThat(town.tries(now(town).ship(promised.named())).getLeft().names(DeliveryReason.DECLINED))
                .isTrue();
        Deliveries.between(town.desk(), town.desk()).resume(STREET, NOW);
        assertThat(now(town).stock(depot.from(), depot.item()).reservations()).isEmpty();
    }

    @Test
    void whatArrivedLessThanItWasSentMayBeGivenAgain() {
        Depot depot = Depot.of(town);
        SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 10));
        AllotmentRef first = town.does(depot.allot(10).request(request).build()).named();
        town.does(now(town).ship(first));
        town.does(depot.receive(first, depot.arrived(depot.early(), 6, 1)).build());
        AllotGoods again = depot.allot(4).request(request).build();
        assertThat(town.tries(again).get().warnings()).isEmpty();
        AllotGoods more = depot.allot(1).request(request).build();
        assertThat(town.tries(more).get().warnings())
                .containsExactly(DeliveryReason.MORE_THAN_WAITED_FOR.warnAt("lines[0].quantity"));
    }

    @Test
    void whatCouldNotBeEndedIsTold() {
        Depot depot = Depot.of(town, HOME, ELSEWHERE);
        AllotmentRef shipped = depot.promised(5);
        town.does(now(town).accept(ELSEWHERE, shipped));
        town.does(now(town).ship(shipped));
        town.does(now(town).receive(ELSEWHERE, shipped).build());
        AllotmentRef declined = depot.promised(10);
        town.does(now(town).decline(ELSEWHERE, declined));
        Desk onlooker = town.governance().as(Actor.of("onlooker", Grant.of(Role.OBSERVER, STREET)));
        OpenDeliveries open =
                Deliveries.between(onlooker, onlooker).resume(HOME, NOW).get();
        assertThat(open.inTransit()).extracting(Allotment::named).containsExactly(shipped);
        assertThat(open.promised()).extracting(Allotment::named).containsExactly(declined);
        assertThat(open.refused().keySet()).containsExactlyInAnyOrder(shipped, declined);
        assertThat(open.refused().values()).allMatch(no -> no.names(KernelReason.NOT_PERMITTED));
    }

    @Test
    void whatIsOpenIsEndedPageByPage() {
        Depot depot = Depot.of(town, HOME, HOME);
        now(town).stocked(depot.from(), depot.item(), 2_000);
        List<AllotmentRef> promised =
                IntStream.range(0, 1_101).mapToObj(i -> depot.promised(1)).toList();
        Deliveries deliveries = Deliveries.between(town.desk(), town.desk());
        assertThat(deliveries.resume(HOME, NOW).get().promised()).hasSize(promised.size());
        promised.forEach(each -> town.does(now(town).decline(HOME, each)));
        assertThat(deliveries.resume(HOME, NOW).get())
                .isEqualTo(new OpenDeliveries(List.of(), List.of(), List.of(), Map.of()));
    }

    @Test
    void acceptingAndDecliningTwiceChangesNothing() {
        AllotmentRef wanted = Depot.of(town, ELSEWHERE, HOME).promised(10);
        town.does(now(town).accept(HOME, wanted));
        assertThat(town.does(now(town).accept(HOME, wanted)).stage()).isEqualTo(ReceiptStage.ACCEPTED);
        AllotmentRef unwanted = Depot.of(town, ELSEWHERE, HOME).promised(10);
        town.does(now(town).decline(HOME, unwanted));
        assertThat(town.does(now(town).decline(HOME, unwanted)).because()).hasValue(DeliveryActs.WORDS);
    }

    @Test
    void whatComesBackNeedsNoAcceptanceAndNamesWhatItReturns() {
        Depot depot = Depot.of(town);
        AllotmentRef came = depot.received(30);
        Allotment back = Deliveries.between(town.desk(), town.desk())
                .send(now(town)
                        .allot(depot.to(), depot.from(), line(depot.item(), 12))
                        .returns(came)
                        .build())
                .get()
                .aggregate();
        assertThat(back.needsAcceptance()).isFalse();
        town.does(now(town).receive(STREET, back.named()).build());
        Stock stock = now(town).stock(depot.from(), depot.item());
        assertThat(stock.onHand(Account.SHELF)).isEqualByComparingTo("82");
        assertThat(stock.lots()).extracting(Lot::id).containsExactlyInAnyOrder(depot.early(), depot.late());
    }

    @Test
    void whatLapsedOrWasDeclinedIsReleased() {
        AtomicReference<Instant> clock = new AtomicReference<>(NOW);
        Town passing = new Town(standard -> standard.clock(() -> Objects.requireNonNull(clock.get())));
        Depot depot = Depot.of(passing, HOME, ELSEWHERE);
        AllotmentRef lapsing = depot.promised(10);
        AllotmentRef declined = depot.promised(20);
        AllotmentRef waiting = passing.does(
                        depot.allot(30).until(NOW.plus(Duration.ofDays(9))).build())
                .named();
        passing.does(now(passing).decline(ELSEWHERE, declined));
        Instant later = DeliveryActs.UNTIL;
        clock.set(later);
        DeliveryActs then = new DeliveryActs(passing, later);
        assertThat(then.stock(depot.from(), depot.item()).available(later)).isEqualByComparingTo("70");
        assertThat(passing.tries(then.accept(ELSEWHERE, lapsing)).getLeft().names(DeliveryReason.NO_OFFER))
                .isTrue();
        OpenDeliveries open = Deliveries.between(passing.desk(), passing.desk())
                .resume(HOME, later)
                .get();
        assertThat(open.offered()).extracting(Allotment::named).containsExactly(waiting);
        assertThat(open.promised()).isEmpty();
        assertThat(then.stock(depot.from(), depot.item()).reservations())
                .extracting(kept -> kept.amount().intValueExact())
                .containsExactly(30);
        assertThat(passing.does(then.release(lapsing)).stage()).isEqualTo(AllotmentStage.RELEASED);
        assertThat(passing.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatLapsedIsNotShipped() {
        AtomicReference<Instant> clock = new AtomicReference<>(NOW);
        Town passing = new Town(standard -> standard.clock(() -> Objects.requireNonNull(clock.get())));
        AllotmentRef lapsed = Depot.of(passing).promised(10);
        clock.set(DeliveryActs.UNTIL);
        assertThat(passing.tries(new DeliveryActs(passing, NOW).ship(lapsed)).getLeft())
                .isEqualTo(Rejection.of(StockReason.NOT_RESERVED.at("allotment")));
    }
}
