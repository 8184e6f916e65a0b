package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WriteAGateMain.COMMUNITY;
import static org.gridgovernance.examples.WriteAGateMain.establishes;
import static org.gridgovernance.examples.WriteAGateMain.governance;

import org.gridgovernance.Governance;
import org.gridgovernance.examples.WriteAGateMain.OurReason;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

class WriteAGateMainTest {

    @Test
    void aMachineIsDeniedThoughItsRolePermits() {
        assertThat(establishes(governance(), "machine-1").getLeft().names(OurReason.PEOPLE_ONLY))
                .isTrue();
    }

    @Test
    void aPersonIsPermittedByTheRoleAndTheGateStaysSilent() {
        Governance governance = governance();
        Grid grid = establishes(governance, "clerk-7").get().aggregate();

        assertThat(governance
                        .as(Actor.of("auditor-1", Grant.of(Role.OBSERVER, COMMUNITY)))
                        .history(Ref.to(Grid.TYPE, COMMUNITY, grid.id()))
                        .get()
                        .get(0)
                        .decidedBy())
                .containsExactly("a role in the area brings the right/1: permit");
    }

    @Test
    void withoutTheGateAMachineMay() {
        assertThat(establishes(Governance.builder().build(), "machine-1").isRight())
                .isTrue();
    }

    @Test
    void mainPrintsBothAnswers() {
        assertThat(Printed.by(() -> WriteAGateMain.main(new String[0])))
                .contains("machine-1 → Left(", "vendor.people-only", "clerk-7   → Right(");
    }
}
