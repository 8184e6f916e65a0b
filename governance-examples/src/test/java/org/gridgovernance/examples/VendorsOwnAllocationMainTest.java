package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.resource.allocation.AllocationReason;
import org.gridgovernance.resource.allocation.Share;
import org.junit.jupiter.api.Test;

class VendorsOwnAllocationMainTest {
    private final VendorsOwnAllocationMain streets = new VendorsOwnAllocationMain();

    @Test
    void theVendorsRuleDecidesInItsStreetAlone() {
        assertThat(streets.plan(VendorsOwnAllocationMain.STREET).get().shares())
                .extracting(Share::packs)
                .containsExactly(4L, 2L, 4L);
        assertThat(streets.plan(VendorsOwnAllocationMain.NEIGHBOUR).get().shares())
                .extracting(Share::packs)
                .containsExactly(3L, 3L, 4L);
    }

    @Test
    void aRuleThatGivesOutMoreThanThereIsIsRefused() {
        assertThat(streets.plan(VendorsOwnAllocationMain.CARELESS).getLeft().names(AllocationReason.PLAN_OVER_SUPPLY))
                .isTrue();
    }

    @Test
    void mainPrintsWhoGetsHowMuchByWhichRule() {
        assertThat(Printed.by(() -> VendorsOwnAllocationMain.main(new String[0])))
                .isEqualTo("""
                        420102018000: isolating first/1
                          一网格 4  足额
                          二网格 2  按比例
                          三网格 4  足额
                        420102019000: standard allocation/1
                          一网格 3  按比例
                          二网格 3  按比例
                          三网格 4  足额
                        420102020000: a box more/1
                          refused: allocation.plan-over-supply
                        """);
    }
}
