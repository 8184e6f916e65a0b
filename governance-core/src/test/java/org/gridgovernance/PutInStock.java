package org.gridgovernance;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;

/**
 * Puts goods on a shelf of a test's town, as if a supplier had brought them.
 *
 * @param commandId its name
 * @param occurredAt when
 * @param home the area
 * @param point the point
 * @param item the item
 * @param lot the lot
 * @param facts what is known of it
 * @param amount how much
 */
record PutInStock(
        CommandId commandId,
        Instant occurredAt,
        AreaCode home,
        StockPointId point,
        SupplyItemRef item,
        LotId lot,
        LotFacts facts,
        BigDecimal amount)
        implements Command<Stock> {
    /** What towns that keep stocks have besides. */
    static final Concept CONCEPT = Concept.named("put-in-stock")
            .handles(StockBook.at(
                            "put-in-stock",
                            PutInStock.class,
                            "stock.put-in",
                            PutInStock::point,
                            command -> Stream.of(command.item()),
                            Role.DATA_STEWARD)
                    .decides(PutInStock::decide))
            .build();

    private static Either<Rejection, Outcome<Stock>> decide(PutInStock command, Facts facts, Deciding deciding) {
        Posting posting = new Posting(command.lot(), Account.SUPPLIER, Account.SHELF, command.amount());
        StockMovement movement = StockMovement.of(MovementKind.TAKE_IN, deciding.newId(), List.of(posting))
                .bringing(List.of(NewLot.of(command.lot(), command.facts())));
        return StockBook.enter(
                        Outcome.of(Stock.entry(command.home(), command.point(), command.item())),
                        StockBook.stock(command.home(), command.point(), command.item(), facts),
                        facts,
                        deciding,
                        new StockEvent.Moved(movement))
                .accepted();
    }
}
