package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ArrivalActs.line;
import static org.gridgovernance.ArrivalActs.pieces;
import static org.gridgovernance.RequisitionActs.ago;
import static org.gridgovernance.RequisitionActs.today;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.requisition.CompensatedLot;
import org.gridgovernance.resource.requisition.HeldLot;
import org.gridgovernance.resource.requisition.HeldThing;
import org.gridgovernance.resource.requisition.OpenRequisitions;
import org.gridgovernance.resource.requisition.Requisition;
import org.gridgovernance.resource.requisition.RequisitionId;
import org.gridgovernance.resource.requisition.RequisitionStage;
import org.gridgovernance.resource.requisition.ReturnedLot;
import org.gridgovernance.resource.requisition.TakeThings;
import org.gridgovernance.resource.requisition.TakenAsset;
import org.gridgovernance.resource.requisition.ThingCount;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A requisition from the order to the last thing given back or paid for. */
class RequisitionTest {
    private static final int RIVALS = 16;

    private final Town town = new Town();

    @Test
    void whatIsNotReturnedIsPaidFor() {
        RequisitionRulesTest.Tale tale = RequisitionRulesTest.Tale.of(town);
        RequisitionId requisition = tale.requisition();
        assertThat(goods().stock(tale.point(), tale.masks())
                        .lots()
                        .get(0)
                        .facts()
                        .source())
                .isEqualTo(new LotSource(SourceKind.REQUISITIONED, Optional.of(requisition.value())));
        town.does(ago(town, 4).take(requisition, new ThingCount(1, 2), new ThingCount(2, 1)));
        town.does(tale.back(ago(town, 3), new ReturnedLot(tale.lot(), pieces(30), false)));
        town.does(ago(town, 3).giveBack(requisition, new ThingCount(1, 1), new ThingCount(2, 1)));
        assertThat(open().lines().get(0))
                .returns(false, OpenRequisitions.Line::isNotified)
                .returns(false, OpenRequisitions.Line::isDone)
                .returns(10L, line -> line.days(Town.TODAY));
        assertThat(open().lines().get(0).lots())
                .extracting(lot -> lot.open().intValue())
                .containsExactly(10);
        assertThat(open().lines().get(0).things()).extracting(HeldThing::open).containsExactly(1);
        town.does(ago(town, 2)
                .pay(requisition, 250_000)
                .addLot(new CompensatedLot(tale.lot(), pieces(10)))
                .addThing(new ThingCount(1, 1))
                .build());
        assertThat(open().lines().get(0))
                .returns(true, OpenRequisitions.Line::isDone)
                .returns(250_000L, OpenRequisitions.Line::fen);
        town.does(ago(town, 1).serve(requisition));
        Requisition settled = town.does(today(town).settle(requisition));
        assertThat(settled).returns(RequisitionStage.SETTLED, Requisition::stage);
        assertThat(settled.things())
                .containsExactly(
                        new HeldThing("冷藏车", 3, 2, 1, 1, List.of()), new HeldThing("场馆", 2, 1, 1, 0, List.of()));
        assertThat(open().lines()).isEmpty();
        assertThat(goods().stock(tale.point(), tale.masks()).onHand(Account.SHELF))
                .isEqualByComparingTo("10");
        assertThat(town.governance().verify(AreaCode.NATION).isClean()).isTrue();
    }

    @Test
    void whatWasTakenMayBeBookedAsAnAssetAndIsFoundByIt() {
        RequisitionId requisition = today(town).ordered(goods().masks());
        AssetId boat = AssetActs.boat(town);
        Requisition taken = town.does(TakeThings.builder()
                .from(today(town).take(requisition, new ThingCount(1, 2)))
                .addAsset(new TakenAsset(1, boat))
                .build());
        assertThat(taken.things().get(0).assets()).containsExactly(boat);
        assertThat(town.desk()
                        .search(Criteria.of(Requisition.TYPE).where(Requisition.ASSETS.contains(boat)))
                        .get()
                        .items())
                .hasSize(1);
    }

    @Test
    void whatNobodyNeededIsSettledWithoutNotice() {
        RequisitionId requisition = today(town).ordered(goods().masks());
        assertThat(open().longerThan(9, Town.TODAY)).hasSize(1);
        assertThat(open().longerThan(10, Town.TODAY)).isEmpty();
        assertThat(town.does(today(town).settle(requisition)).isOpen()).isFalse();
    }

    @Test
    void anOwnerIsErasedOnceAllIsSettled() {
        RequisitionId requisition = today(town).ordered(goods().masks());
        town.does(today(town).settle(requisition));
        town.does(today(town).erase(requisition));
        town.does(today(town).erase(requisition));
        assertThat(today(town).state(requisition).owner().person().flatMap(PersonName::reveal))
                .isEmpty();
    }

    @RepeatedTest(5)
    void ofManyWhoTakeAtOnceNobodyTakesMoreThanWasOrdered() throws Exception {
        SupplyItemRef masks = goods().masks();
        StockPointId point = goods().point();
        RequisitionId requisition = today(town).ordered(masks);
        List<Command<Requisition>> rivals = IntStream.range(0, RIVALS)
                .<Command<Requisition>>mapToObj(i -> today(town).receive(requisition, point, line(masks, 10)))
                .toList();
        assertThat(won(rivals)).isEqualTo(10);
        assertThat(goods().stock(point, masks).onHand(Account.SHELF)).isEqualByComparingTo("100");
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @RepeatedTest(5)
    void ofManyWhoGiveTheLastOneBackExactlyOneDoes() throws Exception {
        RequisitionRulesTest.Tale tale = RequisitionRulesTest.Tale.of(town);
        town.does(tale.back(today(town), new ReturnedLot(tale.lot(), pieces(39), false)));
        List<Command<Requisition>> rivals = IntStream.range(0, RIVALS)
                .<Command<Requisition>>mapToObj(i -> i % 2 == 0
                        ? tale.back(today(town), new ReturnedLot(tale.lot(), pieces(1), false))
                        : today(town)
                                .pay(tale.requisition(), 9)
                                .addLot(new CompensatedLot(tale.lot(), pieces(1)))
                                .build())
                .toList();
        assertThat(won(rivals)).isEqualTo(1);
        assertThat(today(town).state(tale.requisition()).isOpen()).isFalse();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Property(tries = 60)
    void whatWasTakenIsReturnedPaidForOrOpen(@ForAll @Size(max = 25) List<@IntRange(max = 399) Integer> acts) {
        Town own = new Town();
        RequisitionRulesTest.Tale tale = RequisitionRulesTest.Tale.of(own);
        for (int act : acts) {
            int many = 1 + act / 20;
            own.tries(
                    act % 2 == 0
                            ? tale.back(today(own), new ReturnedLot(tale.lot(), pieces(many), false))
                            : today(own)
                                    .pay(tale.requisition(), 0)
                                    .addLot(new CompensatedLot(tale.lot(), pieces(many)))
                                    .build());
        }
        HeldLot lot = today(own).state(tale.requisition()).lots().get(0);
        assertThat(lot.open()).isNotNegative();
        assertThat(lot.open().add(lot.returned().amount()).add(lot.compensated().amount()))
                .isEqualByComparingTo("40");
        assertThat(ArrivalActs.today(own)
                        .stock(tale.point(), tale.masks())
                        .onHand(Account.SHELF)
                        .add(lot.returned().amount()))
                .isEqualByComparingTo("40");
    }

    private ArrivalActs goods() {
        return ArrivalActs.today(town);
    }

    private OpenRequisitions open() {
        return OpenRequisitions.of(town.desk(), HOME.parent().orElseThrow()).get();
    }

    private long won(List<Command<Requisition>> commands) throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Boolean>> answers = commands.stream()
                    .map(command -> hands.submit(() -> {
                        together.await();
                        return town.tries(command).isRight();
                    }))
                    .toList();
            long won = 0;
            for (Future<Boolean> answer : answers) {
                won += answer.get() ? 1 : 0;
            }
            return won;
        } finally {
            hands.shutdownNow();
        }
    }
}
