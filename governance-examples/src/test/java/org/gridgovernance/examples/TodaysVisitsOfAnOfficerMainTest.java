package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TodaysVisitsOfAnOfficerMain.desk;
import static org.gridgovernance.examples.TodaysVisitsOfAnOfficerMain.grid;
import static org.gridgovernance.examples.TodaysVisitsOfAnOfficerMain.plan;

import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

class TodaysVisitsOfAnOfficerMainTest {
    private final Desk desk = desk();
    private final Ref<Grid> grid = grid(desk);

    @Test
    void whoHasACareTagComesFirstThenWhoWasSeenLongestAgo() {
        assertThat(rooms(plan(desk, grid, Posture.NORMAL))).containsExactly("101", "201");
    }

    @Test
    void underAnAlertWhoCanHardlyHelpThemselvesComesFirst() {
        VisitPlan alert = plan(desk, grid, Posture.ALERT);
        assertThat(rooms(alert)).containsExactly("102", "101", "201");
        assertThat(alert.waiting()).isEqualTo(1);
    }

    @Test
    void mainPrintsBothPlansAndNoFullName() {
        assertThat(Printed.by(() -> TodaysVisitsOfAnOfficerMain.main(new String[0])))
                .isEqualTo("""
                        NORMAL, by [standard freshness/1, standard visit-order/1], waiting: 0
                          101  欧阳*  seen 2026-04-01  identity, contact, residence, household, circumstances, care
                          201  诸葛*  seen 2025-05-01  identity, contact, residence, household, circumstances, care
                        ALERT, by [standard freshness/1, standard visit-order/1], waiting: 1
                          102  王**  seen 2026-06-01  contact, residence, household, care
                          101  欧阳*  seen 2026-04-01  identity, contact, residence, household, circumstances, care
                          201  诸葛*  seen 2025-05-01  identity, contact, residence, household, circumstances, care
                        """);
    }

    private static List<String> rooms(VisitPlan plan) {
        return plan.visits().stream()
                .map(visit -> visit.dwelling().place().room())
                .toList();
    }
}
