package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.count.CountStage;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AStockCountThatFindsAHoleMainTest {
    private final AStockCountThatFindsAHoleMain hole = new AStockCountThatFindsAHoleMain();

    @BeforeEach
    void book() {
        hole.booked();
    }

    @Test
    void whatIsMissingNeedsAReason() {
        StockCount count = hole.started();

        assertThat(hole.place.refused(hole.keeper, hole.counted(count, hole.masks, Optional.empty(), 400, 1_950)))
                .containsExactly("count.reason-missing");
        assertThat(hole.place.refused(hole.keeper, hole.counted(count, hole.masks, Optional.empty(), 400)))
                .containsExactly("count.lot-missing");
    }

    @Test
    void aCountIsFinishedOnceEverythingIsCounted() {
        StockCount count = hole.started();
        hole.place.done(hole.keeper, hole.counted(count, hole.masks, Optional.of(DifferenceReason.GONE), 400, 1_950));

        assertThat(hole.place.refused(hole.keeper, hole.finished(count))).containsExactly("count.not-all-counted");
        hole.place.done(hole.keeper, hole.counted(count, hole.gloves, Optional.empty(), 500));
        assertThat(hole.place.refused(hole.keeper, hole.finished(count))).containsExactly("count.own");
        StockCount finished = hole.place.done(hole.place.steward(), hole.finished(count));
        assertThat(finished.stage()).isEqualTo(CountStage.FINISHED);
        assertThat(finished.closedThrough()).contains(hole.place.now());
        hole.place.setClock("2026-07-01T09:00");
        assertThat(hole.place.refused(hole.keeper, hole.lateUse("2026-06-25T09:00")))
                .containsExactly("stock-point.period-closed");
    }

    @Test
    void theHoleIsAccountedFor() {
        hole.place.done(
                hole.keeper, hole.counted(hole.started(), hole.masks, Optional.of(DifferenceReason.GONE), 400, 1_950));

        assertThat(hole.report().difference(hole.masks.named())).isEqualByComparingTo("-50");
        assertThat(hole.supplies.comesTo(hole.masks, Account.DIFFERENCE)).isEqualByComparingTo("50");
        assertThat(hole.supplies.books(LedgerTime.OCCURRED).isBalanced()).isTrue();
    }

    @Test
    void mainPrintsTheHoleAndTheCard() {
        assertThat(Printed.by(() -> AStockCountThatFindsAHoleMain.main(new String[0])))
                .startsWith("""
                        the books have 2400+0
                        no reason: [count.reason-missing]
                        gloves not counted: [count.not-all-counted]
                        closed through 06-30 18:00
                        a use of the 25th told now: [stock-point.period-closed]
                        """)
                .containsPattern("420102018001,汉口花园物资室,医用外科口罩,个,M2,2028-05-31,.*,2000,1950,0,0,'?-50,丢失\n")
                .endsWith("""
                        06-01 09:00  take-in  1000
                        06-01 09:00  take-in  3000
                        06-20 09:00  use      2400
                        06-30 18:00  count    2350
                        """);
    }
}
