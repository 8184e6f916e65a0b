package org.gridgovernance.examples.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.api.Test;

/** A small season in memory. */
class SeasonTest {

    private static Season season(long seed) {
        return new Season(seed, 1_000, new MemoryStore());
    }

    @Test
    void theSameSeedIsTheSameSeason() {
        assertThat(told(3)).isEqualTo(told(3)).isNotEqualTo(told(4));
    }

    @Test
    void everythingThatCanHappenHappensAndNothingIsRefusedWithoutNeed() {
        List<Long> progress = new ArrayList<>();
        Season lived = season(5).live(progress::add);

        assertThat(progress).hasSize(Season.DAYS).isSorted();
        assertThat(lived.setting().bulk().accepted())
                .containsKeys(
                        "TakeInGoods",
                        "PromiseDonation",
                        "ReceiveDonation",
                        "PublishDonation",
                        "RequestGoods",
                        "ApproveRequest",
                        "AllotGoods",
                        "ShipGoods",
                        "ReceiveGoods",
                        "SettleAllotment",
                        "OpenRation",
                        "HandOutGoods",
                        "UseGoods",
                        "ReportLoss",
                        "QuarantineLot",
                        "ScrapGoods",
                        "CountStock",
                        "FinishCount");
        assertThat(lived.setting().bulk().refused().keySet())
                .isSubsetOf("handout.received-already", "stock.not-enough", "stock.reserved");
    }

    @Test
    void whatDoesNotAgreeIsFound() {
        Season lived = season(6).live(done -> {});
        assertThat(new SeasonAudit(lived).look().isSound()).isTrue();

        HeardLot lot = lived.setting()
                .book()
                .stocks()
                .iterator()
                .next()
                .lots()
                .iterator()
                .next();
        lot.post(
                new Posting(lot.id(), Account.SHELF, Account.USE, BigDecimal.valueOf(1_000_000)),
                lived.setting().clock().instant());

        SeasonAudit audit = new SeasonAudit(lived).look();
        assertThat(audit.isSound()).isFalse();
        assertThat(audit.agreements())
                .filteredOn(each -> !each.isSound())
                .extracting(each -> each.label().en())
                .containsExactly("books and what was heard", "lots never less than nothing at any instant");
    }

    private static String told(long seed) {
        Season lived = season(seed).live(done -> {});
        SeasonAudit audit = new SeasonAudit(lived).look();
        return new SeasonPage(seed, lived, audit, new SeasonFacts(lived, audit))
                .written()
                .replace(" " + seed + "<", "<");
    }
}
