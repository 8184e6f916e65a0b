package org.gridgovernance;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
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
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;

/** Moves goods in any way, for tests of what follows them. */
final class GoodsMoves {
    /** The table. */
    static final Concept CONCEPT = Concept.named("goods-moves")
            .handles(StockBook.at(
                            "move-goods",
                            MoveGoods.class,
                            "stock.move",
                            MoveGoods::point,
                            command -> Stream.of(command.item()),
                            Role.DATA_STEWARD)
                    .decides(GoodsMoves::move))
            .build();

    private GoodsMoves() {}

    /** That movement, at that point. */
    record MoveGoods(
            CommandId commandId,
            Instant occurredAt,
            AreaCode home,
            StockPointId point,
            SupplyItemRef item,
            StockMovement movement)
            implements Command<Stock> {}

    private static Either<Rejection, Outcome<Stock>> move(MoveGoods command, Facts facts, Deciding deciding) {
        Stock stock = StockBook.stock(command.home(), command.point(), command.item(), facts);
        return Rejection.unless(
                StockBook.faults(stock, command.movement(), Optional.empty(), deciding.moment(), "movement"),
                () -> StockBook.enter(
                        Outcome.of(Stock.entry(command.home(), command.point(), command.item())),
                        stock,
                        facts,
                        deciding,
                        new StockEvent.Moved(command.movement())));
    }
}
