package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.THREE_THOUSAND_YUAN;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.apply;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.discussAndEnter;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.override;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.pay;
import static org.gridgovernance.examples.ADepartmentsTaskAndTheDutyListMain.pushedDown;

import org.gridgovernance.examples.serving.Department;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.Support;
import org.junit.jupiter.api.Test;

class ADepartmentsTaskAndTheDutyListMainTest {
    private final Neighbourhood place = ADepartmentsTaskAndTheDutyListMain.place();
    private final Department statistics = ADepartmentsTaskAndTheDutyListMain.statistics(place);
    private final Department emergencies = ADepartmentsTaskAndTheDutyListMain.emergencies(place);

    @Test
    void whatStandsOnNoListIsRefusedAndOnRecord() {
        Task task = statistics.asks("report.figures", "上报常住人口");

        assertThat(task.stage()).isEqualTo(TaskStage.REFUSED);
        assertThat(said(task).reasons()).containsExactly("duty.not-listed");
        assertThat(place.clerk().find(Task.TYPE, task.home(), task.id()).isRight())
                .isTrue();
    }

    @Test
    void itComesInOnceItIsEnteredAndNotBefore() {
        DutyItem item = apply(statistics, "report.figures", THREE_THOUSAND_YUAN);
        assertThat(statistics.asks("report.figures", "上报常住人口").stage()).isEqualTo(TaskStage.REFUSED);
        discussAndEnter(place, item, 7, 1);

        Task task = statistics.asks("report.figures", "上报常住人口");
        assertThat(task.stage()).isEqualTo(TaskStage.REGISTERED);
        assertThat(said(task).item()).contains(item.id());
        assertThat(emergencies.asks("report.figures", "上报常住人口").stage()).isEqualTo(TaskStage.REFUSED);
    }

    @Test
    void whatComesWithNothingGoesBackToTheDepartment() {
        discussAndEnter(place, apply(statistics, "report.figures", Support.NONE), 5, 4);

        Task task = statistics.asks("report.figures", "上报常住人口");
        assertThat(task.stage()).isEqualTo(TaskStage.RETURNED);
        assertThat(said(task).reasons()).containsExactly("duty.no-support");
    }

    @Test
    void anOverrideEndsByItself() {
        place.setClock("2025-07-01T08:00");
        DutyOverride override = override(place, "safety.flood-patrol", "2025-07-10");

        place.setClock("2025-07-10T23:00");
        assertThat(said(emergencies.asks("safety.flood-patrol", "巡查堤防")).override())
                .contains(override.id());
        place.setClock("2025-07-11T00:00");
        assertThat(said(emergencies.asks("safety.flood-patrol", "巡查堤防")).reasons())
                .containsExactly("duty.not-listed");
    }

    @Test
    void whatIsUnpaidIsWhatWasPromisedLessWhatArrived() {
        DutyItem item = discussAndEnter(place, apply(statistics, "report.figures", THREE_THOUSAND_YUAN), 7, 1);
        pay(statistics, item, new Support(120_000, 0));
        statistics.asks("report.figures", "上报常住人口");
        emergencies.asks("safety.flood-patrol", "巡查堤防");

        assertThat(pushedDown(place).departments().get(statistics.ref())).satisfies(count -> {
            assertThat(count.waiting()).isEqualTo(1);
            assertThat(count.unpaidFen()).isEqualTo(180_000);
        });
        assertThat(pushedDown(place).total()).satisfies(total -> {
            assertThat(total.pushed()).isEqualTo(2);
            assertThat(total.refused()).isEqualTo(1);
        });
    }

    @Test
    void mainPrintsWhatIsSaidToEach() {
        assertThat(Printed.by(() -> ADepartmentsTaskAndTheDutyListMain.main(new String[0])))
                .isEqualTo("""
                        2025-06-03  statistics asks for report.figures: refused, duty.not-listed
                        2025-06-10  7 to 1: entered
                        2025-06-10  statistics asks for report.figures: admitted, duty.supported
                        2025-07-01  emergencies asks for safety.flood-patrol: refused, duty.not-listed
                        2025-07-01  override until 2025-07-10
                        2025-07-01  emergencies asks for safety.flood-patrol: admitted, duty.overridden
                        2025-07-11  emergencies asks for safety.flood-patrol: refused, duty.not-listed
                        department   asked  taken  refused  overridden  promised ¥    unpaid ¥
                        statistics       2      1        1           0        3,000        2,000
                        emergencies      3      1        2           1            0            0
                        """);
    }

    private static Admission said(Task task) {
        return task.admission().orElseThrow();
    }
}
