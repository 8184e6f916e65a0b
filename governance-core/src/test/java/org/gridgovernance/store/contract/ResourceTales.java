package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Reservation;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.Bookings;
import org.gridgovernance.resource.count.CountReport;
import org.gridgovernance.resource.count.CountStage;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationUse;
import org.gridgovernance.resource.handout.Handout;
import org.gridgovernance.resource.handout.HandoutReport;
import org.gridgovernance.resource.handout.Ration;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.LossReport;
import org.gridgovernance.resource.ledger.StockCard;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.reconciliation.StockReconciliation;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.requisition.OpenRequisitions;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Emergency resources over a random history: each store answers as memory does, and as a plain sum of what was posted, by both times
 * and at any instant; nothing is lost between the papers. The seed is printed; {@code -Dgovernance.seed} replays it,
 * {@code -Dgovernance.acts} says how much happens, 600 acts unless set otherwise.
 */
@Tag("resource")
abstract class ResourceTales extends HouseContract {
    private static final int ACTS = Integer.getInteger("governance.acts", 600);
    private static final int INSTANTS = 3;
    private static final List<AggregateType<?>> TYPES = List.of(
            StockPoint.TYPE,
            SupplyItem.TYPE,
            Stock.TYPE,
            Voucher.TYPE,
            SupplyRequest.TYPE,
            Allotment.TYPE,
            Receipt.TYPE,
            Ration.TYPE,
            Handout.TYPE,
            StockCount.TYPE,
            Donation.TYPE,
            Requisition.TYPE,
            Asset.TYPE,
            Task.TYPE);

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private Governance house;
    private Desk kept;
    private Desk memory;
    private ResourceTale tale;

    @Test
    void everyStoreKeepsWhatIsInStockAndNothingIsLost() {
        System.out.println("resource seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        house = ResourceTale.house(store, this::now);
        Governance remembered = ResourceTale.house(new MemoryStore(), this::now);
        kept = ResourceTale.all(house);
        memory = ResourceTale.all(remembered);
        tale = new ResourceTale(seed, this::now, remembered, house);
        Instant begun = now();
        tale.goesOn(ACTS, this::later, done -> {});
        isWorthTelling();
        isTheSame();
        isBalanced(begun);
        isReconciled();
        isReservedForWhoWaits();
        isGivenAndBookedOnce();
        isShownToWhomItIsAddressed();
        isReportedAlike(new Period(Town.TODAY, tale.chance().today()));
        System.out.printf(
                "resource: %d movements, %d accepted of %d kinds, %d refused for %d reasons, %d told%n",
                PlainLedger.of(memory, ResourceTale.area()).size(),
                sum(tale.accepted()),
                tale.accepted().size(),
                sum(tale.refused()),
                tale.refused().size(),
                tale.told());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void isWorthTelling() {
        assertThat(sum(tale.accepted())).as("seed %s", seed).isGreaterThan(ACTS / 3);
        assertThat(tale.accepted()).as("seed %s", seed).hasSizeGreaterThan(30);
        assertThat(tale.refused()).as("seed %s", seed).hasSizeGreaterThan(20);
    }

    private void isTheSame() {
        KeptAlike alike = new KeptAlike(seed, kept, memory, tale.chance().late(), Depot.HOMES);
        TYPES.forEach(alike::holds);
        assertThat(house.verify(AreaCode.NATION).differences()).isEmpty();
    }

    private <A extends Aggregate> List<A> all(AggregateType<A> type) {
        return States.of(kept, type).all().stream().map(found -> found.state()).toList();
    }

    // the books

    private void isBalanced(Instant begun) {
        AreaCode area = ResourceTale.area();
        PlainLedger plain = PlainLedger.of(kept, area);
        plain.assertNeverNegative();
        all(Donation.TYPE)
                .forEach(donation -> plain.assertSameAs(
                        donation,
                        DonationUse.of(kept, Donation.entry(donation.home(), donation.id()))
                                .get()));
        Instant end = now().plusSeconds(1);
        for (LedgerTime time : LedgerTime.values()) {
            StockLedger whole = ledger(area, begun.minus(Duration.ofDays(9)), end, time);
            plain.assertSameAs(whole);
            plain.assertClosesWithTheStocks(whole);
            plain.assertToldByThePapers(whole);
        }
        int minutes = (int) Duration.between(begun, end).toMinutes();
        for (int i = 0; i < INSTANTS; i++) {
            Instant some = begun.plus(Duration.ofMinutes(tale.chance().upTo(minutes)));
            Instant later = some.plus(Duration.ofMinutes(tale.chance().upTo(5_000)));
            for (LedgerTime time : LedgerTime.values()) {
                plain.assertSameAs(ledger(area, some, later, time));
            }
            isWhole(ledger(tale.chance().pick(Depot.HOMES), some, later, LedgerTime.OCCURRED));
            plain.assertInTransit(ledger(area, begun.minus(Duration.ofDays(9)), some, LedgerTime.OCCURRED));
        }
        plain.assertInTransit(ledger(area, begun.minus(Duration.ofDays(9)), end, LedgerTime.OCCURRED));
    }

    /** Of an area alone it is balanced too: what is in transit is what it sent or received. */
    private static void isWhole(StockLedger ledger) {
        assertThat(ledger.isBalanced()).isTrue();
    }

    private StockLedger ledger(AreaCode area, Instant from, Instant before, LedgerTime time) {
        return same(desk -> StockLedger.of(desk, area, from, before, time).get());
    }

    private void isReconciled() {
        StockReconciliation reconciled = same(
                desk -> StockReconciliation.of(desk, ResourceTale.area(), now()).get());
        assertThat(reconciled.faults()).as("seed %s", seed).isEmpty();
        assertThat(reconciled.movements()).as("seed %s", seed).isPositive();
    }

    /** Whatever is reserved waits to be shipped, and what waits to be shipped is reserved. */
    private void isReservedForWhoWaits() {
        Set<List<Object>> reserved = new HashSet<>();
        for (Stock stock : all(Stock.TYPE)) {
            for (Reservation each : stock.reservations()) {
                if (each.isLive(now())) {
                    reserved.add(List.of(stock.point(), stock.item(), each.document(), each.amount()));
                }
            }
        }
        Set<List<Object>> waiting = new HashSet<>();
        for (Allotment allotment : all(Allotment.TYPE)) {
            if (allotment.isLive(now())) {
                allotment
                        .lines()
                        .forEach(line -> waiting.add(List.of(
                                allotment.point(),
                                line.item(),
                                allotment.id().value(),
                                line.quantity().amount())));
            }
        }
        assertThat(reserved).as("seed %s", seed).isEqualTo(waiting);
    }

    private void isGivenAndBookedOnce() {
        assertThat(all(Handout.TYPE).stream()
                        .filter(handout -> handout.returnedAt().isEmpty())
                        .flatMap(handout ->
                                handout.given().stream().map(receiver -> List.of(handout.ration(), receiver))))
                .as("seed %s", seed)
                .doesNotHaveDuplicates();
        assertThat(all(StockCount.TYPE).stream()
                        .filter(count -> count.stage() == CountStage.OPEN)
                        .map(StockCount::point))
                .as("seed %s", seed)
                .doesNotHaveDuplicates();
        for (Asset asset : all(Asset.TYPE)) {
            List<TimeSpan> spans = asset.bookings().stream()
                    .filter(booking ->
                            booking.cancelledAt().isEmpty() && booking.outAt().isEmpty())
                    .map(Booking::span)
                    .toList();
            assertThat(spans)
                    .as("seed %s", seed)
                    .allMatch(span -> spans.stream().filter(span::overlaps).count() == 1);
        }
    }

    /** A clerk next door sees what his community gives and what comes to it, and no other's papers. */
    private void isShownToWhomItIsAddressed() {
        Desk clerk = house.as(Town.actor("clerk", Role.COMMUNITY_CLERK, Town.NEXT_DOOR));
        List<Found<Allotment>> all = States.of(memory, Allotment.TYPE).all();
        List<Found<Allotment>> own = all.stream()
                .filter(found -> found.ref().home().equals(Town.NEXT_DOOR))
                .toList();
        List<Found<Allotment>> coming = all.stream()
                .filter(found -> found.state().to().home().equals(Town.NEXT_DOOR))
                .toList();
        Criteria<Allotment> any = Criteria.of(Allotment.TYPE).limit(Criteria.MOST);
        assertThat(clerk.search(any.where(Allotment.TO.is(Town.NEXT_DOOR)))
                        .get()
                        .items())
                .as("seed %s", seed)
                .isEqualTo(coming);
        assertThat(clerk.search(any).get().items()).as("seed %s", seed).isEqualTo(own);
        assertThat(clerk.findAll(all.stream().map(Found::ref).toList()).values())
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(own.stream(), coming.stream()).distinct().toList());
    }

    // what is reported

    private void isReportedAlike(Period period) {
        AreaCode area = ResourceTale.area();
        LocalDate day = period.last();
        Needs needs = same(desk -> Needs.of(desk, area, Optional.empty(), now()).get());
        assertThat(needs.lines().stream().map(Need::figures))
                .allMatch(figures ->
                        figures.open().signum() >= 0 && figures.surplus().signum() >= 0);
        same(desk -> LossReport.of(desk, area, period)
                .map(report -> List.of(report, report.csv(desk)))
                .get());
        same(desk -> CountReport.of(desk, area, period).get());
        same(desk -> DonationBoard.of(desk, area, period)
                .map(board -> List.of(board, board.csv()))
                .get());
        same(desk -> OpenRequisitions.of(desk, area).get());
        same(desk -> Bookings.late(desk, area, now()).get());
        same(desk -> Bookings.free(desk, area, AssetKind.VEHICLE, new TimeSpan(now(), now().plus(Duration.ofHours(2))))
                .get());
        some(Ration.TYPE)
                .forEach(ration -> same(desk -> HandoutReport.of(desk, Ration.entry(ration.home(), ration.id()), day)
                        .get()));
        some(Donation.TYPE)
                .forEach(donation -> same(desk -> DonationUse.of(desk, Donation.entry(donation.home(), donation.id()))
                        .get()));
        some(Stock.TYPE)
                .forEach(stock -> same(desk -> StockCard.of(
                                desk,
                                Stock.entry(stock.home(), stock.point(), stock.item()),
                                period,
                                LedgerTime.OCCURRED)
                        .get()));
    }

    private <A extends Aggregate> List<A> some(AggregateType<A> type) {
        List<A> all = all(type);
        return all.subList(0, Math.min(4, all.size()));
    }

    private <T> T same(Function<Desk, T> report) {
        T answer = report.apply(kept);
        assertThat(answer).as("seed %s", seed).isEqualTo(report.apply(memory));
        return answer;
    }
}
