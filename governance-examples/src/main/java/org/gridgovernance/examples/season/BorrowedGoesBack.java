package org.gridgovernance.examples.season;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.movement.GiveBackGoods;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** In the middle of each month what the first warehouse has left of what was borrowed goes back to whoever lent it. */
final class BorrowedGoesBack implements SeasonDuty {
    private static final int MIDDLE = 15;

    private final SeasonSetting season;

    BorrowedGoesBack(SeasonSetting season) {
        this.season = season;
    }

    @Override
    public void day() {
        if (season.today().getDayOfMonth() == MIDDLE) {
            StockPoint warehouse = season.places().warehouses().get(0);
            season.bulk()
                    .send(
                            season.desks().steward(),
                            season.book().at(warehouse).stream()
                                    .flatMap(stock -> lines(stock))
                                    .map(line -> goesBack(warehouse, line))
                                    .toList());
        }
    }

    private static Stream<LotLine> lines(HeardStock stock) {
        return stock.lots().stream()
                .filter(lot -> lot.facts().source().kind() == SourceKind.BORROWED
                        && lot.at(Account.SHELF).signum() > 0)
                .map(lot -> new LotLine(
                        stock.item(),
                        new Quantity(lot.at(Account.SHELF), stock.unit()),
                        List.of(new Pick(lot.id(), lot.at(Account.SHELF)))));
    }

    private static Telling<Voucher> goesBack(StockPoint point, LotLine line) {
        return (id, at) -> GiveBackGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(point.home())
                .point(point.id())
                .addLines(line)
                .build();
    }
}
