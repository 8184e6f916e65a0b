package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.STREET;
import static org.gridgovernance.DeliveryActs.line;
import static org.gridgovernance.DeliveryActs.now;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.allocation.AllocationReason;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.arrival.ArrivingLot;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.need.Needs;
import org.gridgovernance.resource.planning.Distribution;
import org.gridgovernance.resource.planning.DistributionProposal;
import org.gridgovernance.resource.planning.Distributions;
import org.gridgovernance.resource.planning.ProposedAllotment;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.reconciliation.LedgerFault;
import org.gridgovernance.resource.reconciliation.LedgerFaultKind;
import org.gridgovernance.resource.reconciliation.StockReconciliation;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.junit.jupiter.api.Test;

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

        List<Answer> answers = proposal.carryOut(town.desk(), promised -> {});
        List<Answer> again = proposal.carryOut(town.desk(), promised -> {});

        assertThat(answers).hasSize(2).allMatch(Answer::isAccepted);
        assertThat(again).allMatch(Answer::isAccepted);
        assertThat(acts.stock(street, masks).reserved(NOW)).isEqualByComparingTo("150");
        assertThat(Needs.of(town.desk(), STREET, Optional.of(masks), NOW).get().open())
                .isEmpty();
        assertThat(StockReconciliation.of(town.desk(), STREET, NOW).get().faults())
                .noneMatch(fault -> fault.kind() != LedgerFaultKind.PAPER);
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
                .outcome()
                .get()
                .aggregate();

        Allotment now = town.desk()
                .find(Allotment.entry(picked.home(), picked.id()))
                .get()
                .state();
        assertThat(now.lines().get(0).lots()).extracting(SentLot::lot).containsExactly(lot);
    }

    /** Masks that come to the shelf, and nothing is written. */
    record Unwritten(CommandId commandId, Instant occurredAt, AreaCode home, StockPointId point, SupplyItemRef item)
            implements Command<Stock> {
        static final Concept CONCEPT = Concept.named("unwritten")
                .handles(StockBook.at(
                                "unwritten",
                                Unwritten.class,
                                "stock.unwritten",
                                Unwritten::point,
                                command -> Stream.of(command.item()),
                                Role.DATA_STEWARD)
                        .decides(Unwritten::decide))
                .build();

        private static Either<Rejection, Outcome<Stock>> decide(Unwritten command, Facts facts, Deciding deciding) {
            StockMovement movement = ArrivingLine.of(command.item(), ArrivingLot.of("B1", Quantity.of(30, Unit.PIECE)))
                    .movement(LotSource.of(SourceKind.BOUGHT), deciding.newId(), deciding);
            Stock stock = StockBook.stock(command.home(), command.point(), command.item(), facts);
            return StockEntries.of(stock, movement, "item")
                    .entered(
                            () -> Outcome.of(Stock.entry(command.home(), command.point(), command.item())),
                            facts,
                            deciding);
        }
    }

    @Test
    void whatMovedWithoutAPaperIsFound() {
        Town careless = new Town(standard -> standard.concept(Unwritten.CONCEPT));
        SupplyItemRef item = now(careless).item();
        PointRef point = now(careless).point(STREET);
        careless.does(new Unwritten(careless.nextId(), NOW, STREET, point.id(), item));

        List<LedgerFault> faults =
                StockReconciliation.of(careless.desk(), STREET, NOW).get().faults();

        assertThat(faults).extracting(LedgerFault::kind).contains(LedgerFaultKind.PAPER);
        assertThat(faults).extracting(LedgerFault::account).contains(Account.SUPPLIER);
    }
}
