package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.ReconcileWithADepartmentMain.compare;
import static org.gridgovernance.examples.ReconcileWithADepartmentMain.desk;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.Accord;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

class ReconcileWithADepartmentMainTest {

    private final Desk desk = desk();
    private final List<Command<Resident>> proposals = new ArrayList<>();

    @Test
    void whatIsProposedIsAcceptedAndDoneTwiceChangesNothing() throws IOException {
        compare(desk, proposals);
        List<Answer> first = desk.executeAll(proposals);
        assertThat(first.stream().map(Answer::outcome)).allMatch(Either::isRight);
        assertThat(desk.executeAll(proposals).stream()
                        .map(answer -> answer.outcome().isRight()))
                .doesNotContain(false);
        assertThat(desk.count(Criteria.of(Resident.TYPE)).get()).isEqualTo(8);
    }

    @Test
    void afterwardsOnlyWhatSomebodyMustLookAtIsLeft() throws IOException {
        compare(desk, proposals);
        desk.executeAll(proposals);
        assertThat(compare(desk, new ArrayList<>()).counts())
                .containsEntry(Accord.AGREED, 4)
                .containsEntry(Accord.DIFFERING, 1)
                .containsEntry(Accord.ONLY_THERE, 0)
                .containsEntry(Accord.AMBIGUOUS, 1);
    }

    @Test
    void mainPrintsTheGroupsBeforeAndAfter() {
        assertThat(Printed.by(() -> ReconcileWithADepartmentMain.main(new String[0])))
                .isEqualTo("""
                        AGREED     0 → 4
                        DIFFERING  4 → 1
                        ONLY_THERE 1 → 0
                        GONE       0 → 0
                        AMBIGUOUS  1 → 1
                        ELSEWHERE  0 → 0
                        UNREADABLE 0 → 0
                        only here  1, to be visited
                        still differing: {CONTACT=1}, where the door visit is trusted more
                        """);
    }
}
