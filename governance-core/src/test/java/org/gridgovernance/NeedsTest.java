package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.ReceivedLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.need.NeedFigures;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.transit.Deliveries;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/** What is needed, told by the papers, agrees with what the books say. */
class NeedsTest {
    private static final int REQUESTS = 3;

    /** What the books of all stocks say of an item. */
    private record Books(BigDecimal inTransit, BigDecimal arrived) {
        private static Books of(Town town) {
            List<StockMovement> movements = new ArrayList<>();
            town.desk()
                    .journal(JournalRange.of(Stock.TYPE, DeliveryActs.STREET), entry -> {
                        if (entry.event() instanceof StockEvent.Moved moved) {
                            movements.add(moved.movement());
                        }
                    })
                    .get();
            return new Books(
                    sum(movements.stream(), Account.TRANSIT),
                    sum(movements.stream().filter(movement -> movement.kind() == MovementKind.RECEIVE), Account.SHELF));
        }

        private static BigDecimal sum(Stream<StockMovement> movements, Account account) {
            return movements.map(movement -> movement.change(account)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Three requests of two communities, and what is done for them at random. */
    private static final class Tale {
        private final Town town = new Town();
        private final Random random;
        private final SupplyItemRef item = DeliveryActs.ago(town, 25).item();
        private final PointRef warehouse = now(town).point(DeliveryActs.STREET);
        private final List<SupplyRequestRef> requests = new ArrayList<>();
        private final List<AllotmentRef> allotments = new ArrayList<>();

        private Tale(long seed) {
            random = new Random(seed);
            now(town).stocked(warehouse, item, 150);
            now(town).stocked(warehouse, item, 150, Optional.of(Town.TODAY.plusDays(9)));
            for (int i = 0; i < REQUESTS; i++) {
                PointRef to = now(town).point(i == 0 ? Town.ELSEWHERE : Town.HOME);
                requests.add(now(town).approved(to, line(item, 20 + random.nextInt(60))));
            }
        }

        private void goesOn() {
            AllotmentRef some = allotments.isEmpty() ? promise() : allotments.get(random.nextInt(allotments.size()));
            switch (random.nextInt(6)) {
                case 0, 1 -> promise();
                case 2 -> town.tries(now(town).release(some));
                case 3, 4 -> ship(some);
                default -> receive(some);
            }
        }

        private AllotmentRef promise() {
            SupplyRequestRef request = requests.get(random.nextInt(REQUESTS));
            PointRef to = town.desk().find(request.ref()).get().state().to();
            long amount = 1 + random.nextInt(30);
            town.tries(now(town)
                            .allot(warehouse, to, line(item, amount))
                            .request(request)
                            .build())
                    .peek(promised -> allotments.add(promised.aggregate().named()));
            return allotments.get(0);
        }

        private void ship(AllotmentRef named) {
            Allotment allotment = town.desk().find(named.ref()).get().state();
            long most = allotment.lines().get(0).quantity().amount().longValueExact();
            Optional<Lot> lot = now(town).stock(warehouse, item).lots().stream().findAny();
            long part = 1 + random.nextInt((int) most);
            town.tries(
                    random.nextBoolean() || lot.isEmpty()
                            ? now(town).ship(named)
                            : now(town)
                                    .ship(
                                            named,
                                            DeliveryActs.taken(item, lot.get().id(), part)));
        }

        private void receive(AllotmentRef named) {
            Allotment allotment = town.desk().find(named.ref()).get().state();
            ReceivedLot[] lots = allotment.lines().get(0).lots().stream()
                    .filter(lot -> random.nextBoolean())
                    .map(lot -> DeliveryActs.arrived(item, lot.lot(), random.nextInt(25), random.nextInt(5)))
                    .toArray(ReceivedLot[]::new);
            town.tries(now(town).receive(allotment.to().home(), named, lots).build());
            if (random.nextBoolean()) {
                town.tries(now(town).settle(named));
            }
        }
    }

    @Property(tries = 60)
    void sumsAgreeWithTheBooks(@ForAll long seed) {
        Tale tale = new Tale(seed);
        IntStream.range(0, 25).forEach(i -> tale.goesOn());
        Needs needs = Needs.of(tale.town.desk(), DeliveryActs.STREET, Optional.of(tale.item), Town.NOW)
                .get();
        NeedFigures all = Objects.requireNonNull(needs.byItem().get(tale.item));
        Books books = Books.of(tale.town);
        assertThat(needs.lines()).hasSize(REQUESTS);
        assertThat(all.inTransit()).isEqualByComparingTo(books.inTransit());
        assertThat(all.delivered()).isEqualByComparingTo(books.arrived());
        assertThat(all.promised())
                .isEqualByComparingTo(
                        now(tale.town).stock(tale.warehouse, tale.item).reserved(Town.NOW));
        assertThat(needs.lines()).allSatisfy(need -> {
            NeedFigures figures = need.figures();
            assertThat(figures.open().signum()).isNotNegative();
            assertThat(figures.open().subtract(figures.surplus()))
                    .isEqualByComparingTo(figures.approved()
                            .subtract(figures.promised())
                            .subtract(figures.inTransit())
                            .subtract(figures.delivered()));
        });
        assertThat(needs.byArea().keySet()).containsExactly(Town.HOME, Town.ELSEWHERE);
        assertThat(needs.byArea().values().stream()
                        .map(sums -> Objects.requireNonNull(sums.get(tale.item)))
                        .reduce(NeedFigures.NONE, NeedFigures::plus))
                .isEqualTo(all);
        assertThat(needs.open()).allMatch(need -> need.figures().open().signum() > 0);
    }

    @Test
    void nothingIsOpenOfWhatIsOnlyAskedForOrClosed() {
        Town town = new Town();
        SupplyItemRef item = now(town).item();
        PointRef to = now(town).point(Town.HOME);
        now(town).asked(to, line(item, 5));
        SupplyRequestRef closed = now(town).approved(to, line(item, 7));
        town.does(now(town).close(closed));
        Needs open =
                Needs.of(town.desk(), Town.HOME, Optional.empty(), Town.NOW).get();
        assertThat(open.lines())
                .extracting(need -> need.figures().asked().intValueExact())
                .containsExactly(5);
        assertThat(open.open()).isEmpty();
        Needs ever =
                Needs.of(town.desk(), Criteria.of(SupplyRequest.TYPE), Town.NOW).get();
        assertThat(ever.lines()).hasSize(2);
        assertThat(ever.open()).isEmpty();
        assertThat(Objects.requireNonNull(ever.byItem().get(item)).approved()).isEqualByComparingTo("7");
    }

    @Test
    void whatNobodyAcceptedLeavesTheNeedOpen() {
        Town town = new Town();
        Depot depot = Depot.of(town, Town.ELSEWHERE, Town.HOME);
        SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 20));
        AllotmentRef offered =
                town.does(depot.allot(20).request(request).build()).named();
        assertThat(figures(town).promised()).isZero();
        assertThat(figures(town).open()).isEqualByComparingTo("20");
        town.does(now(town).accept(Town.HOME, offered));
        assertThat(figures(town).promised()).isEqualByComparingTo("20");
        assertThat(figures(town).open()).isZero();
    }

    @Test
    void whatWasDeclinedLeavesTheNeedOpen() {
        Town town = new Town();
        Depot depot = Depot.of(town);
        SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 20));
        AllotmentRef promised =
                town.does(depot.allot(20).request(request).build()).named();
        assertThat(figures(town).open()).isZero();
        town.does(now(town).decline(Town.HOME, promised));
        assertThat(figures(town).open()).isEqualByComparingTo("20");
    }

    private static NeedFigures figures(Town town) {
        return Needs.of(town.desk(), Town.HOME, Optional.empty(), Town.NOW)
                .get()
                .lines()
                .get(0)
                .figures();
    }

    @Test
    void whoTakesSeesWhatArrivedAndWhatIsOnTheWay() {
        Town town = new Town();
        Depot depot = Depot.of(town);
        SupplyRequestRef request = now(town).approved(depot.to(), line(depot.item(), 50));
        for (long amount : List.of(10L, 20L)) {
            Allotment sent = Deliveries.between(town.desk(), town.desk())
                    .send(depot.allot(amount).request(request).build())
                    .get()
                    .aggregate();
            if (amount == 10) {
                town.does(depot.receive(sent.named()).build());
            }
        }
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, Town.HOME)));
        NeedFigures seen = Needs.of(clerk, Town.HOME, Optional.empty(), Town.NOW)
                .get()
                .lines()
                .get(0)
                .figures();
        assertThat(seen.delivered()).isEqualByComparingTo("10");
        NeedFigures all = Needs.of(town.desk(), Town.HOME, Optional.empty(), Town.NOW)
                .get()
                .lines()
                .get(0)
                .figures();
        assertThat(all.inTransit()).isEqualByComparingTo("20");
        assertThat(all.open()).isEqualByComparingTo("20");
        assertThat(seen).isEqualTo(all);
    }
}
