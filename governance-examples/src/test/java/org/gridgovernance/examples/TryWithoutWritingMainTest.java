package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TryWithoutWritingMain.desk;
import static org.gridgovernance.examples.TryWithoutWritingMain.events;
import static org.gridgovernance.examples.TryWithoutWritingMain.faults;
import static org.gridgovernance.examples.TryWithoutWritingMain.room;

import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

class TryWithoutWritingMainTest {

    private final Desk desk = desk(Governance.builder().build());

    @Test
    void checkNamesTheFaults() {
        assertThat(faults(desk, room(""))).extracting(Reason::code).containsExactly(GridReason.PLACE_MALFORMED.code());
        assertThat(faults(desk, room("204"))).isEmpty();
    }

    @Test
    void previewTellsTheEventsAndNothingIsWritten() {
        assertThat(events(desk, room("204"))).containsExactly("dwelling-recorded");
        assertThat(desk.count(Criteria.of(Dwelling.TYPE)).get()).isZero();
    }

    @Test
    void whatWasOnlyTriedCanStillBeDone() {
        events(desk, room("204"));

        assertThat(desk.execute(room("204")).isRight()).isTrue();
        assertThat(faults(desk, room("204"))).isEmpty();
    }

    @Test
    void mainPrintsThatNothingHappened() {
        assertThat(Printed.by(() -> TryWithoutWritingMain.main(new String[0])))
                .contains(GridReason.PLACE_MALFORMED.code(), "[dwelling-recorded]")
                .endsWith("dwellings    → 0\n");
    }
}
