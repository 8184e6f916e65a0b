package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.alike;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.desk;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.merge;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.pairs;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.passport;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.register;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.tag;
import static org.gridgovernance.examples.FindAndMergeDuplicatesMain.undo;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

class FindAndMergeDuplicatesMainTest {
    private final Desk desk = desk();
    private final Resident kept = register(desk, "visit-17-1");
    private final Resident second = register(desk, "ledger-204", passport());

    @Test
    void theSecondEntryIsFoundAndOnceMergedFoundNoMore() {
        assertThat(alike(desk, kept))
                .extracting(found -> found.ref().id())
                .containsExactly(second.id().value());
        assertThat(pairs(desk)).hasSize(1);
        merge(desk, kept, alike(desk, kept).get(0));
        assertThat(alike(desk, kept)).isEmpty();
        assertThat(pairs(desk)).isEmpty();
    }

    @Test
    void theSecondEntryIsKeptAndFollowed() {
        merge(desk, kept, alike(desk, kept).get(0));
        assertThat(tag(desk, second.id()).id()).isEqualTo(kept.id());
        Resident shown = desk.find(Ref.to(Resident.TYPE, second.home(), second.id()))
                .get()
                .state();
        assertThat(shown.documents()).isEqualTo(second.documents());
        assertThat(shown.careTags()).isEmpty();
    }

    @Test
    void whatWasWrittenSinceStaysWithTheEntryKept() {
        merge(desk, kept, alike(desk, kept).get(0));
        tag(desk, second.id());
        assertThat(undo(desk, second.id()).careTags()).isEmpty();
        assertThat(desk.find(Ref.to(Resident.TYPE, kept.home(), kept.id()))
                        .get()
                        .state())
                .satisfies(alone -> assertThat(alone.careTags()).containsExactly(CareTag.ELDERLY_ALONE))
                .satisfies(alone -> assertThat(alone.documents()).isEmpty());
    }

    @Test
    void mainPrintsWhyAndWhatFollows() {
        assertThat(Printed.by(() -> FindAndMergeDuplicatesMain.main(new String[0])))
                .isEqualTo("""
                        pairs in the community: 1
                        75 likely [same-name, same-birth, same-sex]
                        documents of the entry kept: 1
                        a command to the second entry changed the entry kept: true
                        parted again, documents of the second: 1
                        """);
    }
}
