package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.SentLot;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.junit.jupiter.api.Test;

class AColdChainLotExpiringOnTheWayMainTest {
    private final AColdChainLotExpiringOnTheWayMain cold = new AColdChainLotExpiringOnTheWayMain();

    @Test
    void whatExpiresFirstGoesFirst() {
        assertThat(cold.shipped().lines().get(0).lots())
                .extracting(lot -> lot.facts().batch(), SentLot::amount)
                .containsExactly(tuple("A", new BigDecimal("60")), tuple("B", new BigDecimal("40")));
    }

    @Test
    void whatExpiredOnTheWayIsSetAsideAndWarnedOf() {
        Allotment shipped = cold.shipped();

        assertThat(cold.warned(shipped)).containsExactly("delivery.expired-on-the-way");
        Receipt receipt = cold.place.done(cold.place.steward(), SupplyActs.receive(shipped));
        assertThat(receipt.lots()).anySatisfy(lot -> {
            assertThat(lot.expired()).isEqualByComparingTo("60");
            assertThat(lot.received()).isZero();
        });
        assertThat(cold.supplies.lies(cold.clinic, cold.serum)).isEqualTo("40+60");
        assertThat(cold.aside().facts().batch()).isEqualTo("A");
        assertThat(cold.releaseRefused()).containsExactly("stock.lot-expired");
        assertThat(cold.open()).isEqualTo("60");
    }

    @Test
    void itIsMadeGoodAndTheLossIsAccountedFor() {
        Allotment shipped = cold.shipped();
        cold.warned(shipped);
        cold.place.done(cold.place.steward(), SupplyActs.receive(shipped));
        cold.madeGood(cold.request(shipped));

        assertThat(cold.open()).isEqualTo("0");
        assertThat(cold.losses().lost(cold.serum.named())).isEqualByComparingTo("60");
        assertThat(cold.supplies.comesTo(cold.serum, Account.SCRAP)).isEqualByComparingTo("60");
        assertThat(cold.supplies.books(LedgerTime.RECORDED).isBalanced()).isTrue();
    }

    @Test
    void mainPrintsWhereTheDosesAre() {
        assertThat(Printed.by(() -> AColdChainLotExpiringOnTheWayMain.main(new String[0])))
                .isEqualTo("""
                07-01 08:00  60 doses until Friday       county   60+0  on the way   0  clinic     -  open   -
                07-01 08:00  200 doses until December    county  260+0  on the way   0  clinic     -  open   -
                07-01 08:00  100 are approved            county  260+0  on the way   0  clinic     -  open 100
                07-01 08:00  100 are kept                county  260+0  on the way   0  clinic     -  open   0
                07-01 08:00  they are shipped            county  160+0  on the way 100  clinic     -  open   0
                07-04 07:00  they arrive                 county  160+0  on the way   0  clinic 40+60  open  60
                07-04 07:00  60 are scrapped             county  160+0  on the way   0  clinic  40+0  open  60
                07-04 07:00  60 more are kept            county  160+0  on the way   0  clinic  40+0  open   0
                07-04 07:00  they are shipped            county  100+0  on the way  60  clinic  40+0  open   0
                07-04 11:00  they arrive                 county  100+0  on the way   0  clinic 100+0  open   0
                on arrival: [delivery.expired-on-the-way], to release them: [stock.lot-expired]
                区划,物资点,品目,类别,原因,数量,单位
                420102018001,社区卫生服务站,破伤风人免疫球蛋白,报废,过期,60,剂
                nothing else is lost: true
                """);
    }
}
