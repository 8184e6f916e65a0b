package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.STREET;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationReason;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.allocation.TransportCost;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.TakeInGoods;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.planning.Carried;
import org.gridgovernance.resource.planning.Distribution;
import org.gridgovernance.resource.planning.DistributionProposal;
import org.gridgovernance.resource.planning.Distributions;
import org.gridgovernance.resource.planning.ProposedAllotment;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.reconciliation.StockReconciliation;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From needs and stocks to a plan, and from a plan to allotments; and that all agrees afterwards. */
class DistributionTest {
    private static final AreaCode NEXT_DOOR = AreaCode.of("420102018002");

    private final Town town = new Town();
    private final DeliveryActs acts = now(town);
    private final SupplyItemRef masks = acts.item();
    private final PointRef street = acts.point(STREET);
    private final PointRef home = acts.point(HOME);
    private final PointRef nextDoor = acts.point(NEXT_DOOR);

    private Distribution.Builder distribution() {
        Distribution.Builder begun = Distribution.builder();
        begun.commandId(CommandId.of("masks"))
                .item(masks)
                .addGiver(STREET)
                .to(STREET)
                .cost((from, to) -> java.util.OptionalLong.of(1));
        return begun;
    }

    private DistributionProposal proposed() {
        return Distributions.propose(town.desk(), distribution().build(), NOW).get();
    }

    private SupplyRequestRef asked(PointRef to, long amount, PriorityGroup group, int people) {
        SupplyRequestRef request = DeliveryActs.by(
                        DeliveryActs.chief(town),
                        acts.request(to, line(masks, amount))
                                .putPeople(group, people)
                                .build())
                .named();
        town.does(acts.approve(request));
        return request;
    }

    private BigDecimal share(SupplyRequestRef request) {
        return proposed().allotments().stream()
                .filter(each -> each.allot().request().equals(Optional.of(request)))
                .map(each -> each.allot().lines().get(0).quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whatIsShortIsSharedByNeedAndPeople() {
        acts.stocked(street, masks, 90);
        SupplyRequestRef alone = asked(home, 100, PriorityGroup.ELDERLY_ALONE, 10);
        SupplyRequestRef others = asked(nextDoor, 100, PriorityGroup.GENERAL, 10);

        assertThat(share(alone)).isGreaterThan(share(others));
        assertThat(share(alone).add(share(others))).isEqualByComparingTo("90");
        assertThat(proposed().plan().table(Locale.ENGLISH)).contains("|");
    }

    @Test
    void carriedOutItIsPromisedAndPickedOnceAndNothingIsOpen() {
        acts.stocked(street, masks, 150);
        asked(home, 100, PriorityGroup.GENERAL, 10);
        asked(nextDoor, 50, PriorityGroup.GENERAL, 10);
        DistributionProposal proposal = proposed();

        List<Carried> answers = proposal.carryOut(town.desk(), promised -> {});
        List<Carried> again = proposal.carryOut(town.desk(), promised -> {});

        assertThat(answers).hasSize(2).allMatch(Carried::isAsPlanned);
        assertThat(again).isEqualTo(answers);
        assertThat(acts.stock(street, masks).reserved(NOW)).isEqualByComparingTo("150");
        assertThat(Needs.of(town.desk(), STREET, Optional.of(masks), NOW).get().open())
                .isEmpty();
        assertThat(StockReconciliation.of(town.desk(), STREET, NOW).get().faults())
                .isEmpty();
        assertThat(Distributions.propose(town.desk(), distribution().build(), NOW)
                        .getLeft()
                        .names(AllocationReason.NOBODY_ASKS))
                .isTrue();
    }

    @Test
    void whatIsReservedOrExpiresTooEarlyIsNotGivenOut() {
        LotId early = acts.stocked(street, masks, 10, Optional.of(TODAY.plusDays(1)));
        LotId late = acts.stocked(street, masks, 20, Optional.of(TODAY.plusDays(90)));
        town.does(acts.allot(street, home, line(masks, 5)).build());
        asked(nextDoor, 100, PriorityGroup.GENERAL, 10);

        List<ProposedAllotment> allotments = proposed().allotments();

        assertThat(allotments).hasSize(1);
        assertThat(allotments.get(0).lots().get(0).lots())
                .allMatch(pick -> pick.lot().equals(late));
        assertThat(allotments.get(0).allot().lines().get(0).quantity().amount()).isEqualByComparingTo("20");
        assertThat(early).isNotEqualTo(late);
    }

    @Test
    void packsAreNotParted() {
        acts.stocked(street, masks, 95);
        SupplyRequestRef request = asked(home, 100, PriorityGroup.GENERAL, 10);

        DistributionProposal proposal = Distributions.propose(
                        town.desk(), distribution().packSize(BigDecimal.TEN).build(), NOW)
                .get();

        assertThat(proposal.allotments()).hasSize(1);
        assertThat(proposal.allotments().get(0).allot().request()).contains(request);
        assertThat(proposal.allotments()
                        .get(0)
                        .allot()
                        .lines()
                        .get(0)
                        .quantity()
                        .amount())
                .isEqualByComparingTo("90");
    }

    @Test
    void theLotsOfThePlanAreThosePicked() {
        LotId lot = acts.stocked(street, masks, 30);
        asked(home, 30, PriorityGroup.GENERAL, 10);

        Allotment picked = (Allotment) proposed()
                .carryOut(town.desk(), promised -> {})
                .get(0)
                .promise()
                .outcome()
                .get()
                .aggregate();

        Allotment now = town.desk()
                .find(Allotment.entry(picked.home(), picked.id()))
                .get()
                .state();
        assertThat(now.lines().get(0).lots()).extracting(SentLot::lot).containsExactly(lot);
    }

    @Test
    void aPickThatIsRefusedIsTold() {
        LotId first = acts.stocked(street, masks, 30);
        asked(home, 30, PriorityGroup.GENERAL, 10);
        DistributionProposal proposal = proposed();
        acts.stocked(street, masks, 30);
        town.does(UseGoods.builder()
                .from(StockActs.use(town, street.id(), NOW, LotLine.of(masks, StockActs.pieces(30), first)))
                .home(STREET)
                .build());

        Carried carried = proposal.carryOut(town.desk(), promised -> {}).get(0);

        assertThat(carried.promise().isAccepted()).isTrue();
        assertThat(carried.isAsPlanned()).isFalse();
        assertThat(carried.pick().orElseThrow().outcome().getLeft().names(StockReason.LOT_UNKNOWN))
                .isTrue();
    }

    @Test
    @Timeout(5)
    void aPackSizeNobodyCouldPackIsRefusedAtOnce() {
        acts.stocked(street, masks, 30);
        asked(home, 30, PriorityGroup.GENERAL, 10);
        for (String size :
                List.of("0", "-1", "1E-300000", "1E-2000000000", "1E+2000000000", "0.0000001", "0E-2000000000")) {
            assertThat(Distributions.propose(
                                    town.desk(),
                                    distribution()
                                            .packSize(new BigDecimal(size))
                                            .build(),
                                    NOW)
                            .getLeft())
                    .as(size)
                    .isEqualTo(Rejection.of(AllocationReason.PACK_SIZE_IMPLAUSIBLE.at("packSize")));
        }
    }

    @Test
    void aPointThatGivesIsNotGivenItsOwn() {
        acts.stocked(street, masks, 30);
        SupplyRequestRef own = asked(street, 100, PriorityGroup.GENERAL, 1_000);
        SupplyRequestRef theirs = asked(home, 30, PriorityGroup.GENERAL, 1);

        assertThat(share(theirs)).isEqualByComparingTo("30");
        assertThat(share(own)).isZero();
    }

    @Test
    void whoHasNoWholePackIsGivenTo() {
        acts.stocked(street, masks, 30);
        acts.stocked(home, masks, 3);
        SupplyRequestRef theirs = asked(home, 30, PriorityGroup.GENERAL, 1);
        DistributionProposal proposal = Distributions.propose(
                        town.desk(),
                        distribution().addGiver(HOME).packSize(BigDecimal.TEN).build(),
                        NOW)
                .get();

        assertThat(proposal.allotments())
                .extracting(each -> each.allot().request())
                .containsExactly(Optional.of(theirs));
    }

    @Test
    void aPointWithoutPositionIsThoughtFarAndStopsNoPlan() {
        PointRef far = placed(STREET, Optional.of(new GeoPoint(CoordinateSystem.WGS84, 114, 30)));
        PointRef near = placed(STREET, Optional.of(new GeoPoint(CoordinateSystem.WGS84, 114, 30.5)));
        PointRef taker = placed(HOME, Optional.of(new GeoPoint(CoordinateSystem.WGS84, 114, 30.6)));
        acts.stocked(far, masks, 10);
        acts.stocked(near, masks, 10);
        acts.stocked(street, masks, 10);
        asked(taker, 10, PriorityGroup.GENERAL, 1);
        asked(nextDoor, 10, PriorityGroup.GENERAL, 1);
        Distribution.Builder straight = Distribution.builder();
        AllocationPlan plan = Distributions.propose(
                        town.desk(),
                        straight.commandId(CommandId.of("straight"))
                                .item(masks)
                                .addGiver(STREET)
                                .to(STREET)
                                .build(),
                        NOW)
                .get()
                .plan();

        long known = plan.consignments().stream()
                .mapToLong(each -> each.packs()
                        * TransportCost.STRAIGHT
                                .perPack(each.from().at(), each.to().at())
                                .orElse(66_717))
                .sum();
        assertThat(plan.packs()).isEqualTo(20);
        assertThat(plan.cost()).isEqualTo(known).isEqualTo(10 * 11_120L + 10 * 66_717L);
    }

    private PointRef placed(AreaCode area, Optional<GeoPoint> at) {
        return new PointRef(
                area,
                town.does(OpenStockPoint.builder()
                                .commandId(town.nextId())
                                .occurredAt(NOW.minus(Duration.ofDays(30)))
                                .home(area)
                                .kind(area.isCommunity() ? PointKind.COMMUNITY : PointKind.STREET)
                                .title("点" + town.nextId().value())
                                .at(at)
                                .build())
                        .id());
    }

    @Test
    void whatIsFreeNowIsOfferedThoughMoreIsToldAhead() {
        Town early = new Town(standard -> standard.clock(() -> NOW.plus(Duration.ofMinutes(5))));
        DeliveryActs there = now(early);
        SupplyItemRef item = there.item();
        PointRef from = there.point(STREET);
        there.stocked(from, item, 20);
        early.does(TakeInGoods.builder()
                .from(StockActs.takeIn(
                        early,
                        from.id(),
                        NOW.plus(Duration.ofMinutes(4)),
                        ArrivingLine.of(item, ArrivingLot.of("B2", Quantity.of(30, Unit.PIECE)))))
                .home(STREET)
                .build());
        there.approved(there.point(HOME), line(item, 100));
        Distribution.Builder begun = Distribution.builder();
        assertThat(Distributions.propose(
                                early.desk(),
                                begun.commandId(CommandId.of("early"))
                                        .item(item)
                                        .addGiver(STREET)
                                        .to(STREET)
                                        .build(),
                                NOW)
                        .get()
                        .plan()
                        .packs())
                .isEqualTo(20);
    }
}
