package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedMainTest {

    @Test
    void registersAResidentAndShowsNoName() {
        assertThat(EmbedMain.embed()).isEqualTo("登记 registered: 欧阳*");
    }
}
