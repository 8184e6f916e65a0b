package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.ServingRaces.lostFor;
import static org.gridgovernance.store.contract.ServingRaces.oneOf;
import static org.gridgovernance.store.contract.Town.COUNTY;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.member;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.BookingReason;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.DeliveryReason;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptEvent;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.HandoutReason;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.handout.RationBasis;
import org.gridgovernance.resource.handout.RationId;
import org.gridgovernance.resource.handout.Receiver;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.requisition.HeldLot;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionReason;
import org.gridgovernance.resource.requisition.ReturnedLine;
import org.gridgovernance.resource.requisition.ReturnedLot;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised while sixteen write the same paper: it is written once, and the goods move once. */
@Tag("resource")
abstract class PaperRaces extends ResourceRaces {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int POINTS = 4;
    private static final long PLENTY = 10_000;

    @Test
    void ofSixteenWhoReceiveAShipmentOneDoes() {
        for (int round = 0; round < rounds(5); round++) {
            SupplyItem item = item("item " + round);
            done(desk, county.takeIn(warehouse.id(), item.named(), pieces(9)));
            Allotment sent = shipped(item);
            oneOf(
                    round,
                    race(i -> taking.receive(sent.named(), Optional.empty(), List.of())),
                    DeliveryReason.RECEIVED_ALREADY);
            assertThat(stock(point, item.named()).onHand(Account.SHELF)).isEqualByComparingTo("9");
            assertThat(told(point, item.named(), StockEvent.Moved.class)).isOne();
            assertThat(told(sent.receipt(), ReceiptEvent.Received.class)).isOne();
        }
        assertThat(transit()).isZero();
        assertClean();
    }

    private Allotment shipped(SupplyItem item) {
        Allotment promised = done(
                desk, sending.allot(warehouse.id(), ref(point), List.of(new GoodsLine(item.named(), pieces(9))), KEPT));
        return done(desk, sending.ship(promised.id(), List.of()));
    }

    private BigDecimal transit() {
        return StockLedger.of(desk, COUNTY, now().minusSeconds(1), now().plusSeconds(1), LedgerTime.RECORDED)
                .get()
                .total(any -> true, Account.TRANSIT)
                .closing();
    }

    /** Either all who accept are heard, or all who decline. */
    @Test
    void anOfferIsAcceptedOrDeclined() {
        StockPoint next = done(desk, new Supplies(NEXT_DOOR, this::now).open(PointKind.COMMUNITY, "邻社区"));
        Shipments neighbour = new Shipments(NEXT_DOOR, this::now);
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = inStock(round, 4);
            Allotment offer = done(
                    desk, taking.allot(point.id(), ref(next), List.of(new GoodsLine(item.named(), pieces(4))), KEPT));
            List<Either<Rejection, ? extends Accepted<?>>> answers =
                    race(i -> i % 2 == 0 ? neighbour.accept(offer.named()) : neighbour.decline(offer.named()));
            lostFor(round, answers, DeliveryReason.DECIDED_ALREADY);
            assertThat(won(answers)).as("round %s", round).hasSize(MANY / 2);
            long accepted = told(offer.receipt(), ReceiptEvent.Accepted.class);
            assertThat(accepted + told(offer.receipt(), ReceiptEvent.Declined.class))
                    .isOne();
            assertThat(won(everySecond(0, answers))).hasSize(accepted == 1 ? MANY / 2 : 0);
        }
        assertThat(all(Receipt.TYPE)).hasSize(rounds(10));
        assertClean();
    }

    // to the people

    /** At four points, so that they do not wait for each other's goods. */
    @Test
    void ofSixteenHandOutsToAHouseholdOneIsMade() {
        List<StockPoint> points = points();
        SupplyItem item = inStock(points, 0);
        RationId ration = ration(item, RationBasis.PER_HOUSEHOLD);
        for (int round = 0; round < rounds(4); round++) {
            Resident head = done(desk, Town.register(HERE, "head " + round));
            Household household = done(desk, Town.household(HERE, "H" + round, member(head, Relation.HEAD)));
            Optional<HouseholdId> whom = Optional.of(household.id());
            oneOf(
                    round,
                    race(i -> here.handOut(points.get(i % POINTS).id(), ration, whom, List.of())),
                    HandoutReason.RECEIVED_ALREADY);
        }
        assertThat(all(Handout.TYPE)).hasSize(rounds(4));
        assertThat(given(points, item)).isEqualTo(2L * rounds(4));
        assertClean();
    }

    private List<StockPoint> points() {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> done(desk, here.open(PointKind.COMMUNITY, "发放点" + i)))
                .toList();
    }

    private SupplyItem inStock(List<StockPoint> points, int round) {
        SupplyItem item = item("item " + round);
        points.forEach(each -> done(desk, here.takeIn(each.id(), item.named(), pieces(PLENTY))));
        return item;
    }

    /** How much was given of it, by what is left and by what was told. */
    private long given(List<StockPoint> points, SupplyItem item) {
        BigDecimal left = points.stream()
                .map(each -> stock(each, item.named()).onHand(Account.SHELF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long given = points.size() * PLENTY - left.longValueExact();
        assertThat(all(Handout.TYPE).stream()
                        .filter(handout -> handout.item().equals(item.named()))
                        .mapToLong(handout -> handout.quantity().amount().longValueExact())
                        .sum())
                .isEqualTo(given);
        return given;
    }

    /** Each names two who sit next to each other at a round table: at most every second is heard, and nobody receives twice. */
    @Test
    void nobodyReceivesTwiceHoweverTheyAreNamed() {
        List<StockPoint> points = points();
        List<ResidentId> table = IntStream.range(0, MANY)
                .mapToObj(i -> done(desk, Town.register(HERE, "guest " + i)).id())
                .toList();
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = inStock(points, round);
            RationId ration = ration(item, RationBasis.PER_PERSON);
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> here.handOut(
                    points.get(i % POINTS).id(),
                    ration,
                    Optional.empty(),
                    List.of(table.get(i), table.get((i + 1) % MANY))));
            lostFor(round, answers, HandoutReason.RECEIVED_ALREADY);
            List<Receiver> receivers = won(answers).stream()
                    .flatMap(made -> ((Handout) made.aggregate()).receivers().stream())
                    .toList();
            assertThat(receivers).as("round %s", round).doesNotHaveDuplicates();
            assertThat(won(answers)).hasSizeBetween(MANY / 3, MANY / 2);
            assertThat(given(points, item)).isEqualTo(2L * receivers.size());
        }
        assertClean();
    }

    private RationId ration(SupplyItem item, RationBasis basis) {
        return done(desk, here.ration(item.named(), basis, pieces(2), new Period(TODAY, TODAY.plusDays(9))))
                .id();
    }

    @Test
    void ofSixteenRationsOfTheSameDaysOneIsOpened() {
        for (int round = 0; round < rounds(10); round++) {
            SupplyItem item = item("item " + round);
            oneOf(
                    round,
                    race(i -> here.ration(
                            item.named(),
                            RationBasis.PER_PERSON,
                            pieces(1),
                            new Period(TODAY.minusDays(i), TODAY.plusDays(MANY - i)))),
                    HandoutReason.RATION_OVERLAPS);
        }
        assertThat(all(Ration.TYPE)).hasSize(rounds(10));
        assertClean();
    }

    // what is not the own

    /** Three units each of what was requisitioned: no more is returned than was taken. */
    @Test
    void noMoreIsReturnedThanWasRequisitioned() {
        Gifts gifts = new Gifts(HERE, this::now);
        OrganizationRef office = new Crew(COUNTY, this::now).organization(desk, OrganizationKind.DEPARTMENT, "应急管理局");
        for (int round = 0; round < rounds(20); round++) {
            SupplyItem item = item("item " + round);
            RequisitionId taken = done(
                            desk,
                            gifts.order(
                                    office,
                                    Provider.organization("运输公司"),
                                    List.of(new GoodsLine(item.named(), pieces(10))),
                                    List.of()))
                    .id();
            ArrivingLot lot = ArrivingLot.of("R1", pieces(10));
            HeldLot held = done(desk, gifts.receive(taken, point.id(), List.of(ArrivingLine.of(item.named(), lot))))
                    .lots()
                    .get(0);
            ReturnedLine line = new ReturnedLine(item.named(), List.of(new ReturnedLot(held.lot(), pieces(3), false)));
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> gifts.giveBack(taken, point.id(), line));
            lostFor(round, answers, RequisitionReason.MORE_THAN_OPEN);
            assertThat(won(answers)).as("round %s", round).hasSize(3);
            assertThat(found(Requisition.entry(HERE, taken)).lots().get(0).open())
                    .isEqualByComparingTo("1");
            assertThat(stock(point, item.named()).onHand(Account.SHELF)).isEqualByComparingTo("1");
        }
        assertClean();
    }

    @Test
    void nothingIsBookedTwice() {
        Fleet fleet = new Fleet(HERE, this::now);
        for (int round = 0; round < rounds(5); round++) {
            AssetId car =
                    done(desk, fleet.asset(AssetKind.VEHICLE, "car " + round)).id();
            Instant from = now().plus(Duration.ofHours(1));
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> fleet.book(
                    car,
                    new TimeSpan(from.plus(Duration.ofMinutes(20L * i)), from.plus(Duration.ofMinutes(20L * i + 50)))));
            lostFor(round, answers, BookingReason.TAKEN);
            List<Booking> bookings = found(Asset.of(HERE, car)).bookings();
            assertThat(bookings).as("round %s", round).hasSameSizeAs(won(answers));
            assertThat(bookings).hasSizeBetween(MANY / 5, MANY / 3 + 1);
            assertThat(bookings.stream().map(Booking::span))
                    .allMatch(span -> bookings.stream()
                                    .filter(other -> other.span().overlaps(span))
                                    .count()
                            == 1);
        }
        assertClean();
    }

    @Test
    void ofSixteenWhoWantTheSameHourOneHasIt() {
        Fleet fleet = new Fleet(HERE, this::now);
        AssetId car = done(desk, fleet.asset(AssetKind.VEHICLE, "car")).id();
        for (int round = 0; round < rounds(5); round++) {
            Instant from = now().plus(Duration.ofHours(1 + round));
            TimeSpan hour = new TimeSpan(from, from.plus(Duration.ofHours(1)));
            oneOf(round, race(i -> fleet.book(car, hour)), BookingReason.TAKEN);
        }
        assertThat(found(Asset.of(HERE, car)).bookings()).hasSize(rounds(5));
        assertClean();
    }
}
