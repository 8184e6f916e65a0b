package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridgovernance.examples.LookAtAnAggregatesHistoryMain.COMMUNITY;

import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.LookAtAnAggregatesHistoryMain.Step;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

class LookAtAnAggregatesHistoryMainTest {

    private final Governance governance = Governance.builder().build();
    private final Ref<Resident> ref = LookAtAnAggregatesHistoryMain.live(governance);
    private final Desk observer = governance.as(Actor.of("auditor-1", Grant.of(Role.OBSERVER, COMMUNITY)));
    private final List<Step> steps = LookAtAnAggregatesHistoryMain.history(observer, ref);

    @Test
    void tellsWhatHappenedWhenAndByWhom() {
        assertThat(steps)
                .extracting(
                        step -> step.entry().eventName(),
                        step -> step.entry().moment().occurredOn().toString(),
                        step -> step.entry().actor())
                .containsExactly(
                        tuple("resident-registered", "2026-03-02", "officer-3"),
                        tuple("care-tags-changed", "2026-03-02", "clerk-7"),
                        tuple("resident-verified", "2026-03-03", "officer-3"));
    }

    @Test
    void tellsWhatDecidedGatesAndRules() {
        assertThat(steps.get(2).entry().decidedBy())
                .containsExactly("a role in the area brings the right/1: permit", "standard freshness/1");
    }

    @Test
    void theStateAfterTheLastStepIsTheStoredOne() {
        assertThat(steps.get(0).after().careTags()).isEmpty();
        assertThat(steps.get(1).after().careTags()).containsExactly(CareTag.VERY_OLD);
        assertThat(steps.get(2).after()).isEqualTo(observer.find(ref).get().state());
    }

    @Test
    void mainPrintsALineAStep() {
        assertThat(Printed.by(() -> LookAtAnAggregatesHistoryMain.main(new String[0])))
                .startsWith("1 resident-registered, 2026-03-02, by officer-3, since ")
                .contains(
                        "\n2 care-tags-changed, 2026-03-02, by clerk-7, since ",
                        " → care tags: 1\n3 resident-verified");
    }
}
