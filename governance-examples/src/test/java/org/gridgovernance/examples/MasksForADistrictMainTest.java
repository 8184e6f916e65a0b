package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.Consignment;
import org.gridgovernance.resource.allocation.Share;
import org.gridgovernance.resource.allocation.ShareCause;
import org.gridgovernance.resource.allocation.Supply;
import org.junit.jupiter.api.Test;

class MasksForADistrictMainTest {
    private final MasksForADistrictMain masks = new MasksForADistrictMain();
    private final AllocationPlan plan = masks.plan();

    @Test
    void nothingIsLostAndNothingIsLeftWhileSomebodyIsShort() {
        long boxes = masks.question.supplies().stream().mapToLong(Supply::packs).sum();
        long rest = plan.rests().stream().mapToLong(Long::longValue).sum();
        long sent = plan.consignments().stream().mapToLong(Consignment::packs).sum();

        assertThat(sent).isEqualTo(plan.packs());
        assertThat(sent + rest).isEqualTo(boxes);
        assertThat(plan.shares())
                .filteredOn(share -> share.cause() == ShareCause.SHORT)
                .isNotEmpty();
        assertThat(rest).isZero();
    }

    @Test
    void whoeverIsShortStandsWithinABoxOfEverybodyElseWhoIs() {
        double lowest = plan.shares().stream()
                .filter(share -> share.cause() == ShareCause.SHORT)
                .mapToDouble(share -> share.level().doubleValue())
                .min()
                .orElseThrow();
        assertThat(plan.shares())
                .filteredOn(share -> share.cause() == ShareCause.SHORT)
                .allSatisfy(share -> assertThat(oneLess(share)).isLessThanOrEqualTo(lowest + 1e-4));
    }

    private static double oneLess(Share share) {
        return share.level().doubleValue() * (share.packs() - 1) / share.packs();
    }

    @Test
    void theCostIsProvenAndOrToolsFindsTheSame() {
        assertThat(plan.isProvenCheapest()).isTrue();
        assertThat(masks.byOrTools().cost()).isEqualTo(plan.bound());
        assertThat(masks.byOrTools().shares()).isEqualTo(plan.shares());
    }

    @Test
    void mainPrintsEveryGridsShareWithItsExplanationAndTheBound() {
        String printed = Printed.by(() -> MasksForADistrictMain.main(new String[0]));
        assertThat(printed).startsWith("by standard allocation/1\n| 地点 | 需求 |").contains("已证最省", "按比例");
        plan.shares().forEach(share -> assertThat(printed)
                .contains("| " + share.demand().at().code() + " | "));
        assertThat(printed)
                .endsWith("OR-tools: %d metres times boxes, at least %d\n".formatted(plan.cost(), plan.cost()));
    }
}
