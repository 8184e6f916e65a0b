package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.NEW;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.OLD;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.clerk;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.livingIn;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.offer;
import static org.gridgovernance.examples.MoveBetweenCommunitiesMain.register;

import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.relocation.Relocations;
import org.junit.jupiter.api.Test;

class MoveBetweenCommunitiesMainTest {

    private final Governance governance = Governance.builder().build();
    private final Desk here = clerk(governance, OLD);
    private final Desk there = clerk(governance, NEW);
    private final Relocations relocations = Relocations.between(here, there);

    @Test
    void theClerkOfTheNewCommunityCannotLetThePersonGo() {
        Resident person = register(here);
        Relocations wrong = Relocations.between(there, there);

        assertThat(wrong.move(offer(person), arrival -> arrival).getLeft().reasons())
                .extracting(reason -> reason.code())
                .containsExactly("access.not-permitted");
    }

    @Test
    void bothRegistersTellOfTheSameRelocation() {
        Resident person = register(here);
        Resident arrived = relocations
                .move(offer(person), arrival -> arrival.residence(livingIn(NEW)))
                .get()
                .aggregate();

        assertThat(here.find(Resident.TYPE, OLD, person.id()).get().state().leftBy())
                .isEqualTo(arrived.arrivedBy())
                .isPresent();
        assertThat(governance.verify(OLD.parent().orElseThrow()).isClean()).isTrue();
    }

    @Test
    void mainShowsWhoHasThemWhen() {
        assertThat(Printed.by(() -> MoveBetweenCommunitiesMain.main(new String[0])))
                .isEqualToNormalizingNewlines("""
                        waiting → 1
                        arrived → 欧阳*
                        waiting → 0
                        2026-05-31 → 1 here, 0 there
                        2026-06-01 → 0 here, 1 there
                        """);
    }
}
