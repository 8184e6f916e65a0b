package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.EraseAPersonMain.COMMUNITY;
import static org.gridgovernance.examples.EraseAPersonMain.erase;
import static org.gridgovernance.examples.EraseAPersonMain.register;
import static org.gridgovernance.examples.EraseAPersonMain.remains;

import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

class EraseAPersonMainTest {

    private final Governance governance = Governance.builder().build();
    private final Desk desk = EraseAPersonMain.steward(governance);
    private final Ref<Resident> ref = register(desk);

    @Test
    void thePersonIsGoneAndTheJournalStays() {
        Resident erased = erase(desk, ref);

        assertThat(erased.particulars().name().isErased()).isTrue();
        assertThat(erased.careTags()).isEmpty();
        assertThat(remains(desk, ref)).containsExactly("resident-registered", "resident-erased");
        assertThat(desk.history(ref).get().toString()).doesNotContain("欧阳");
    }

    @Test
    void stateAndJournalAgreeBeforeAndAfter() {
        assertThat(governance.verify(COMMUNITY).isClean()).isTrue();

        erase(desk, ref);

        assertThat(governance.verify(COMMUNITY).isClean()).isTrue();
    }

    @Test
    void mainPrintsWhatIsLeft() {
        assertThat(Printed.by(() -> EraseAPersonMain.main(new String[0])))
                .contains("name    → (erased)", "[resident-registered, resident-erased]", "differences []");
    }
}
