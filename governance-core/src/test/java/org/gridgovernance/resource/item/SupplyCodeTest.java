package org.gridgovernance.resource.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of GB/T 38565. */
class SupplyCodeTest {
    @Test
    void upperLayersCoverWhatStandsBelow() {
        SupplyCode leaf = SupplyCode.of("1010203");
        assertThat(Stream.of("1000000", "1010000", "1010200", "1010203").map(SupplyCode::of))
                .allMatch(upper -> upper.covers(leaf));
        assertThat(Stream.of("2000000", "1020000", "1010300", "1010204").map(SupplyCode::of))
                .noneMatch(other -> other.covers(leaf));
        assertThat(leaf.covers(SupplyCode.of("1010200"))).isFalse();
        assertThat(SupplyCode.of("1000000").covers(SupplyCode.of("1999999"))).isTrue();
    }

    @Test
    void onlyTheLowestLayerIsALeaf() {
        assertThat(SupplyCode.of("1010203").isLeaf()).isTrue();
        assertThat(SupplyCode.of("1019999").isLeaf()).isTrue();
        assertThat(SupplyCode.of("1010200").isLeaf()).isFalse();
        assertThat(SupplyCode.of("1100000").isLeaf()).isFalse();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThat(Stream.of(
                        "", "101020", "10102033", "0010203", "4010203", "1000001", "1010001", "1000100", "10102x3"))
                .allSatisfy(none -> assertThatIllegalArgumentException().isThrownBy(() -> SupplyCode.of(none)));
    }

    @Test
    void theyAreSortedAsTheyAreWritten() {
        assertThat(Stream.of("2010101", "1010102", "1010101")
                        .map(SupplyCode::of)
                        .sorted())
                .extracting(SupplyCode::toString)
                .containsExactly("1010101", "1010102", "2010101");
    }
}
