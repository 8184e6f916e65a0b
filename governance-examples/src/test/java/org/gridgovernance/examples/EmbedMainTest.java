package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.CareTag;
import org.junit.jupiter.api.Test;

class EmbedMainTest {

    private final Resident resident = EmbedMain.embed().get().aggregate();

    @Test
    void registersAResident() {
        assertThat(resident.careTags()).containsExactly(CareTag.VERY_OLD);
        assertThat(resident.particulars().name().reveal()).contains("欧阳明");
    }

    @Test
    void showsNoName() {
        assertThat(resident.particulars().name()).hasToString("欧阳*");
        assertThat(resident.toString()).doesNotContain("欧阳明", "11010119010203009X");
    }

    @Test
    void mainPrintsAMask() {
        assertThat(Printed.by(() -> EmbedMain.main(new String[0]))).isEqualTo("欧阳*\n");
    }
}
