package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockLedger;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.point.StockPointId;
import org.junit.jupiter.api.Test;

/** The books as people read them. */
class StockLedgerTest {
    @Test
    void aMonthIsATableByTitlesAndAccounts() {
        Town town = new Town();
        StockPointId point = StockActs.point(town);
        SupplyItemRef masks = StockActs.masks(town);
        Instant before = Town.NOW.minus(Duration.ofDays(2));
        StockActs.stocked(town, point, masks, before, 100, StockActs.lasting("B1"));
        town.does(StockActs.use(town, point, Town.NOW, LotLine.of(masks, StockActs.pieces(30))));

        List<String> csv = StockLedger.of(town.desk(), Town.HOME, Period.of(Town.TODAY), LedgerTime.OCCURRED)
                .get()
                .csv(town.desk());

        assertThat(csv).containsExactly("区划,物资点,品目,科目,期初,收入,发出,期末", Town.HOME + ",社区物资室,口罩,在库,100,0,30,70");
    }
}
