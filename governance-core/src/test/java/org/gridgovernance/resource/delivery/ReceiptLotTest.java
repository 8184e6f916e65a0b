package org.gridgovernance.resource.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;

/** What was sent always leaves transit as a whole, and what arrives comes to where it belongs. */
class ReceiptLotTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LotId LOT = new LotId(new UUID(1, 2));
    private static final SupplyItemRef ITEM =
            new SupplyItemRef(AreaCode.of("420102018001"), new SupplyItemId(new UUID(3, 4)));

    @Property
    void nothingIsLost(
            @ForAll @IntRange(min = 1, max = 30) int sent,
            @ForAll @IntRange(max = 40) int good,
            @ForAll @IntRange(max = 40) int damaged,
            @ForAll boolean expired) {
        LotFacts facts = LotFacts.builder()
                .batch("A")
                .expiresOn(expired ? DAY.minusDays(1) : DAY)
                .source(LotSource.of(SourceKind.BOUGHT))
                .build();
        ReceiptLot lot = ReceiptLot.of(
                ITEM,
                new SentLot(LOT, facts, BigDecimal.valueOf(sent)),
                BigDecimal.valueOf(good),
                BigDecimal.valueOf(damaged),
                DAY);
        assertThat(change(lot, Account.TRANSIT)).isEqualTo(-sent);
        int over = Math.max(0, good + damaged - sent);
        int shelf = expired ? 0 : Math.min(good, sent - Math.min(damaged, sent));
        assertThat(change(lot, Account.SHELF))
                .isEqualTo(shelf)
                .isEqualTo(lot.received().intValueExact());
        assertThat(change(lot, Account.QUARANTINE)).isEqualTo(good + damaged - shelf);
        assertThat(lot.over()).isEqualByComparingTo(BigDecimal.valueOf(over));
        assertThat(change(lot, Account.LOSS)).isEqualTo(Math.max(0, sent - good - damaged));
        assertThat(change(lot, Account.DIFFERENCE)).isEqualTo(-over);
        assertThat(lot.sent())
                .isEqualByComparingTo(
                        lot.received().add(lot.damaged()).add(lot.expired()).add(lot.missing()));
        assertThat(lot.postings()).allMatch(posting -> posting.amount().signum() > 0);
    }

    private static int change(ReceiptLot lot, Account account) {
        return lot.postings().stream()
                .map(posting -> posting.change(account))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }
}
