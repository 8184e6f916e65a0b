package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.junit.jupiter.api.Test;

class TwoCommunitiesHelpEachOtherMainTest {
    private final TwoCommunitiesHelpEachOtherMain story = new TwoCommunitiesHelpEachOtherMain();

    @Test
    void anOfferWaitsForAnAnswer() {
        Allotment offer = story.offered();

        assertThat(offer.needsAcceptance()).isTrue();
        assertThat(story.refusedBeforeAcceptance(offer)).containsExactly("delivery.not-accepted");
        assertThat(story.open().offered()).extracting(Allotment::id).containsExactly(offer.id());
        assertThat(story.shipped(offer).stage()).isEqualTo(AllotmentStage.SHIPPED);
    }

    @Test
    void whatIsOnTheWayIsInNoStockAndIsOverdueAfterADay() {
        Allotment shipped = story.shipped(story.offered());

        assertThat(story.supplies.comesTo(story.beds, Account.TRANSIT)).isEqualByComparingTo("30");
        story.place.setClock("2026-07-06T14:00");
        assertThat(story.open().overdue(Duration.ofDays(1), story.place.now()))
                .extracting(Allotment::id)
                .containsExactly(shipped.id());
    }

    @Test
    void whatArrivesWhatIsBrokenAndWhatIsMissingIsAllThatWasSent() {
        Receipt receipt = story.received(story.shipped(story.offered()));

        assertThat(receipt.lots()).singleElement().satisfies(lot -> {
            assertThat(lot.received()).isEqualByComparingTo("25");
            assertThat(lot.damaged()).isEqualByComparingTo("3");
            assertThat(lot.missing()).isEqualByComparingTo("2");
        });
        assertThat(story.open().inTransit()).isEmpty();
        assertThat(story.supplies.books(LedgerTime.OCCURRED).isBalanced()).isTrue();
        assertThat(story.supplies.books(LedgerTime.RECORDED).isBalanced()).isTrue();
    }

    @Test
    void whatIsSentBackNeedsNoAcceptance() {
        Allotment shipped = story.shipped(story.offered());
        story.received(shipped);
        story.place.setClock("2026-07-20T09:00");

        Allotment back =
                story.place.done(story.taking, SupplyActs.sendBack(shipped, story.there, story.here, story.beds, 10));
        assertThat(back.home()).isEqualTo(Supplies.NEXT_DOOR);
        assertThat(back.needsAcceptance()).isFalse();
        assertThat(back.returns()).contains(shipped.named());
    }

    @Test
    void mainPrintsWhereTheBedsAre() {
        assertThat(Printed.by(() -> TwoCommunitiesHelpEachOtherMain.main(new String[0])))
                .isEqualTo("""
                07-05 08:00  50 beds are bought       here  50+0  on the way   0  there     -
                07-05 08:00  30 are offered           here  50+0  on the way   0  there     -
                07-05 10:00  the offer is accepted    here  50+0  on the way   0  there     -
                07-05 14:00  they are shipped         here  20+0  on the way  30  there     -
                07-06 09:00  25 arrive, 3 broken      here  20+0  on the way   0  there  25+3
                07-20 09:00  10 are to go back        here  20+0  on the way   0  there  25+3
                07-20 09:00  they are shipped         here  20+0  on the way  10  there  15+3
                07-20 15:00  they are back            here  30+0  on the way   0  there  15+3
                shipped before it is accepted: [delivery.not-accepted], received twice: [delivery.received-already]
                shipments on the way: 1, then 0
                together: shelf 45, quarantine 3, supplier -50, transit 0, loss 2
                """);
    }
}
