package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.DeliveryActs.STREET;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Reservation;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptEvent;
import org.gridgovernance.resource.delivery.ReceiptLot;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.reconciliation.LedgerFault;
import org.gridgovernance.resource.reconciliation.LedgerFaultKind;
import org.gridgovernance.resource.reconciliation.StockReconciliation;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes who keeps to no paper is found, and nothing else. */
class StockReconciliationTest {
    private static final LotId NOBODYS = new LotId(Town.id(9_101));
    private static final UUID NO_PAPER = Town.id(9_102);

    /** What is written. */
    enum Forgery {
        /** Goods of a lot that is not there go to the supplier and come from him: the stock keeps nothing of it. */
        A_LOT_THAT_IS_NOT_THERE,
        /** Goods leave, and no paper says so. */
        NO_PAPER_SAYS_SO,
        /** Goods are kept for nothing. */
        KEPT_FOR_NOTHING,
        /** Less was sent, says who received it. */
        LESS_WAS_SENT
    }

    /** Something is written that no paper of the library writes. */
    record Forge(
            CommandId commandId,
            Instant occurredAt,
            AreaCode home,
            StockPointId point,
            SupplyItemRef item,
            Forgery what,
            Optional<LotId> lot,
            Optional<AllotmentRef> allotment)
            implements Command<Stock> {
        static final Concept CONCEPT = Concept.named("forgery")
                .handles(StockBook.at(
                                "forge",
                                Forge.class,
                                "stock.forge",
                                Forge::point,
                                command -> Stream.of(command.item()),
                                Role.DATA_STEWARD)
                        .decides(Forge::decide))
                .build();

        private static Either<Rejection, Outcome<Stock>> decide(Forge command, Facts facts, Deciding deciding) {
            Outcome<Stock> stock = Outcome.of(Stock.entry(command.home(), command.point(), command.item()));
            return (switch (command.what()) {
                        case A_LOT_THAT_IS_NOT_THERE -> command.with(stock, command.moved(NOBODYS));
                        case NO_PAPER_SAYS_SO ->
                            command.with(stock, command.moved(command.lot().orElseThrow()));
                        case KEPT_FOR_NOTHING ->
                            command.with(
                                    stock,
                                    new StockEvent.Reserved(
                                            new Reservation(NO_PAPER, BigDecimal.ONE, NOW.plusSeconds(60))));
                        case LESS_WAS_SENT -> command.received(stock);
                    })
                    .accepted();
        }

        private Outcome<Stock> with(Outcome<Stock> outcome, StockEvent event) {
            return outcome.also(Stock.entry(home, point, item), event);
        }

        private StockEvent moved(LotId which) {
            return new StockEvent.Moved(StockMovement.of(
                    MovementKind.USE,
                    NO_PAPER,
                    List.of(new Posting(which, Account.SHELF, Account.LOSS, BigDecimal.ONE))));
        }

        private Outcome<Stock> received(Outcome<Stock> outcome) {
            AllotmentRef sent = allotment.orElseThrow();
            BigDecimal nine = BigDecimal.valueOf(9);
            return outcome.also(
                    Receipt.entry(home, sent.id()),
                    new ReceiptEvent.Accepted(sent, Optional.empty()),
                    new ReceiptEvent.Received(
                            point,
                            List.of(new ReceiptLot(
                                    item,
                                    lot.orElseThrow(),
                                    nine,
                                    nine,
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO))));
        }
    }

    private final Town town = new Town(standard -> standard.concept(Forge.CONCEPT));
    private final Depot depot = Depot.of(town);

    private Set<LedgerFaultKind> found(Forgery what, AllotmentRef allotment) {
        boolean arrives = what == Forgery.LESS_WAS_SENT;
        town.does(new Forge(
                town.nextId(),
                NOW,
                arrives ? HOME : STREET,
                (arrives ? depot.to() : depot.from()).id(),
                depot.item(),
                what,
                Optional.of(depot.early()),
                Optional.of(allotment)));
        return reconciled().faults().stream().map(LedgerFault::kind).collect(Collectors.toSet());
    }

    private StockReconciliation reconciled() {
        return StockReconciliation.of(town.desk(), STREET, NOW).get();
    }

    @Test
    void whatTheLibraryWritesAgrees() {
        depot.promised(5);
        depot.shipped(10);
        depot.received(20);
        town.does(DeliveryActs.now(town).settle(depot.received(10)));
        assertThat(reconciled().isClean()).as(reconciled().toString()).isTrue();
        assertThat(reconciled().movements()).isEqualTo(7);
    }

    @Test
    void aStockThatKeepsNotWhatMovedIsFound() {
        assertThat(found(Forgery.A_LOT_THAT_IS_NOT_THERE, depot.shipped(10)))
                .contains(LedgerFaultKind.STOCK)
                .doesNotContain(LedgerFaultKind.RESERVATION, LedgerFaultKind.TRANSIT);
    }

    @Test
    void whatMovedWithoutAPaperIsFound() {
        assertThat(found(Forgery.NO_PAPER_SAYS_SO, depot.shipped(10))).containsExactly(LedgerFaultKind.PAPER);
    }

    @Test
    void whatIsKeptForNothingIsFound() {
        assertThat(found(Forgery.KEPT_FOR_NOTHING, depot.shipped(10))).containsExactly(LedgerFaultKind.RESERVATION);
    }

    @Test
    void whatWasReceivedOtherwiseThanItWasSentIsFound() {
        depot.received(1);
        assertThat(found(Forgery.LESS_WAS_SENT, depot.shipped(10)))
                .contains(LedgerFaultKind.TRANSIT)
                .doesNotContain(LedgerFaultKind.STOCK, LedgerFaultKind.RESERVATION);
        assertThat(reconciled().faults())
                .filteredOn(fault -> fault.kind() == LedgerFaultKind.TRANSIT)
                .extracting(fault -> fault.books().subtract(fault.told()).intValueExact())
                .containsExactly(1);
    }
}
