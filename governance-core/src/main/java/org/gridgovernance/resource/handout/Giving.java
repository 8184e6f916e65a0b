package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/** A hand-out as it is decided: what is due, and of which lots. */
record Giving(HandOutGoods command, Ration ration, Stock stock, Moment moment) {
    static Giving of(HandOutGoods command, Facts facts, Moment moment) {
        Ration ration = facts.the(Ration.entry(command.home(), command.ration()));
        return new Giving(
                command, ration, StockBook.stock(command.home(), command.point(), ration.item(), facts), moment);
    }

    private Quantity due() {
        return ration.each().times(ReceiverChecks.named(command).size());
    }

    private boolean isLeftToExpiry() {
        return command.lots().isEmpty();
    }

    /** What moves; refused if the lots named make no sense, or there is not enough. */
    Either<Rejection, StockMovement> movement(UUID document) {
        List<Reason> faults = isLeftToExpiry() ? List.of() : lotFaults();
        if (!faults.isEmpty()) {
            return Either.left(new Rejection(faults));
        }
        Optional<List<Pick>> picks =
                isLeftToExpiry() ? stock.pick(due().amount(), moment.occurredAt()) : Optional.of(command.lots());
        return picks.<Either<Rejection, StockMovement>>map(found -> Either.right(moving(found, document)))
                .orElseGet(() -> Either.left(Rejection.of(StockReason.NOT_ENOUGH.at("point"))));
    }

    private List<Reason> lotFaults() {
        List<Pick> lots = command.lots();
        List<Reason> malformed = Lines.each(
                        lots, "lots", (lot, at) -> new Quantity(lot.amount(), stock.unit()).faults(at + ".amount"))
                .toList();
        if (!malformed.isEmpty()) {
            return malformed;
        }
        BigDecimal sum = lots.stream().map(Pick::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(due().amount()) == 0 ? List.of() : List.of(HandoutReason.LOTS_DIFFER.at("lots"));
    }

    private StockMovement moving(List<Pick> picks, UUID document) {
        List<Posting> postings = picks.stream()
                .map(pick -> pick.posting(Account.SHELF, Account.PEOPLE))
                .toList();
        return StockMovement.of(MovementKind.HAND_OUT, document, postings).during(ration.incident());
    }

    StockEntries entries(StockMovement movement) {
        return StockEntries.of(stock, movement, isLeftToExpiry() ? "point" : "lots");
    }

    HandoutEvent.Given event(StockMovement movement) {
        return new HandoutEvent.Given(
                ration.id(),
                ration.item(),
                command.point(),
                command.household(),
                command.persons(),
                command.collector(),
                due(),
                movement.postings().stream().map(this::lot).toList(),
                ration.incident());
    }

    private GivenLot lot(Posting posting) {
        LotFacts facts = stock.lot(posting.lot()).orElseThrow().facts();
        return new GivenLot(posting.lot(), facts, posting.amount());
    }
}
