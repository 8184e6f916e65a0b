package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resource.donation.Donation;
import org.gridgovernance.resource.donation.DonationBoard;
import org.gridgovernance.resource.donation.DonationStage;
import org.gridgovernance.resource.handout.Ration;
import org.junit.jupiter.api.Test;

class ADonationFromPromiseToPublishedUseMainTest {
    private final ADonationFromPromiseToPublishedUseMain gift = new ADonationFromPromiseToPublishedUseMain();

    @Test
    void itComesLittleByLittle() {
        Donation received = gift.received();

        assertThat(received.stage()).isEqualTo(DonationStage.RECEIVED);
        assertThat(received.arrivals()).hasSize(2);
        assertThat(received.line(gift.rice.named()).orElseThrow().received().amount())
                .isEqualByComparingTo("290");
        assertThat(received.publishBy()).contains(LocalDate.parse("2026-07-26"));
    }

    @Test
    void nobodyReceivesTwice() {
        gift.received();
        Ration ration = gift.ration();
        Household household = gift.household(0);
        gift.place.done(gift.clerk, gift.handOut(ration, household));

        assertThat(gift.place.refused(gift.clerk, gift.handOut(ration, household)))
                .containsExactly("handout.received-already");
    }

    @Test
    void itIsFollowedAsFarAsSomebodyMayRead() {
        Donation received = gift.received();
        gift.shared();

        assertThat(gift.riceSeen(gift.clerk, received)).isEqualTo("shelf 170, donor -290, transit 120");
        assertThat(gift.riceSeen(gift.place.steward(), received)).isEqualTo("shelf 288, quarantine 2, donor -290");
    }

    @Test
    void whatIsOverdueIsToldOnceItIs() {
        Donation received = gift.received();

        assertThat(received.isOverdue(LocalDate.parse("2026-07-26"))).isFalse();
        assertThat(received.isOverdue(LocalDate.parse("2026-07-27"))).isTrue();
        assertThat(gift.board().overdue(LocalDate.parse("2026-07-27"))).hasSize(2);
        Donation published = gift.published(received);
        assertThat(published.isOverdue(LocalDate.parse("2026-07-27"))).isFalse();
        DonationBoard board = gift.board();
        assertThat(board.overdue(LocalDate.parse("2026-07-27"))).isEmpty();
        assertThat(board.csv()).contains("爱心单位").doesNotContain("楚江");
    }

    @Test
    void mainPrintsWhatThePublicReads() {
        assertThat(Printed.by(() -> ADonationFromPromiseToPublishedUseMain.main(new String[0])))
                .isEqualTo("""
                promised 300, received 290
                promised 500, received 500
                twice: [handout.received-already]
                rice, to the clerk: shelf 168, donor -290, transit 120, people 2
                rice, to the county: shelf 286, quarantine 2, donor -290, people 2
                to be published by 2026-07-26
                published, waits for nothing: true
                区划代码,捐赠方,品名,单位,本期接收,累计接收,已使用,结存,损耗,最近公示日期
                420102018001,爱心单位,大米(10千克袋装),袋,290,290,2,288,0,2026-07-20
                420102018001,爱心单位,饮用水(550毫升瓶装),瓶,500,500,200,300,0,2026-07-20
                """);
    }
}
