package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.resource.allocation.Share;
import org.gridgovernance.resource.planning.Carried;
import org.gridgovernance.resource.planning.DistributionProposal;
import org.junit.jupiter.api.Test;

class WhatIsShortIsSharedOutMainTest {
    private final WhatIsShortIsSharedOutMain story = new WhatIsShortIsSharedOutMain();

    @Test
    void allOfItIsSharedOutAndWhoNeedsItMoreGetsMore() {
        story.asked();
        List<Share> shares = story.proposed().plan().shares();
        assertThat(shares.stream().mapToLong(Share::packs).sum()).isEqualTo(60);
        assertThat(packs(shares, "江滩社区物资室")).isGreaterThan(packs(shares, "汉口花园物资室"));
    }

    private static long packs(List<Share> shares, String title) {
        return shares.stream()
                .filter(share -> share.demand().at().code().startsWith(title))
                .mapToLong(Share::packs)
                .sum();
    }

    @Test
    void eachCommunitySeesWhatIsPromisedToIt() {
        story.asked();
        DistributionProposal proposal = story.proposed();
        List<Carried> promised = proposal.carryOut(story.department, many -> {});
        assertThat(promised).hasSize(2).allMatch(Carried::isAsPlanned);
        assertThat(story.seen(Neighbourhood.COMMUNITY)
                        .figures()
                        .promised()
                        .add(story.seen(Supplies.NEXT_DOOR).figures().promised()))
                .isEqualByComparingTo("60");
        story.brought(promised);
        assertThat(story.seen(Supplies.NEXT_DOOR).figures().delivered())
                .isGreaterThan(story.seen(Neighbourhood.COMMUNITY).figures().delivered());
    }

    @Test
    void mainPrintsTheShares() {
        assertThat(Printed.by(() -> WhatIsShortIsSharedOutMain.main(new String[0])))
                .contains("| 地点 |", "promised", "there", "agree: true");
    }
}
