package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.AWhistleWithThreeDepartmentsMain.assessDepartment;

import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.joint.JointScore;
import org.junit.jupiter.api.Test;

class AWhistleWithThreeDepartmentsMainTest {
    private final AWhistleWithThreeDepartmentsMain grid = new AWhistleWithThreeDepartmentsMain();
    private final Task whistled = grid.whistle(grid.begun());

    @Test
    void eachDepartmentHasItsPartAndItsTerm() {
        assertThat(whistled.parts()).extracting(Part::number).containsExactly(1, 2, 3);
        assertThat(whistled.parts())
                .extracting(part -> Neighbourhood.shown(part.due().due()))
                .containsExactly("09-23 18:00", "09-24 18:00", "09-24 18:00");
        assertThat(whistled.stage()).isEqualTo(TaskStage.IN_PROGRESS);
    }

    @Test
    void theLeadWaitsForTheLastAnswer() {
        grid.answer(whistled, 1);
        grid.answer(whistled, 2);
        grid.reportIn(whistled, 3); // came, and has not answered

        assertThat(grid.place.refused(grid.lead.desk(), Tasks.resolving(whistled, "棚屋已拆除")))
                .containsExactly("task.parts-open");
        grid.answer(whistled, 3);
        assertThat(grid.lead.resolve(whistled, "棚屋已拆除").stage()).isEqualTo(TaskStage.RESOLVED);
    }

    @Test
    void whoAnswersLateStaysLate() {
        grid.place.setClock("2025-09-24T17:59");
        grid.answer(whistled, 2);
        grid.place.setClock("2025-09-24T18:00");
        Task answered = grid.answer(whistled, 3);

        assertThat(answered.parts())
                .extracting(part -> part.isLate(grid.place.now()))
                .containsExactly(true, false, true); // the first never answered
    }

    @Test
    void nobodyIsAssessedBeforeTheyAnswered() {
        assertThat(grid.place.refused(grid.lead.desk(), assessDepartment(whistled, 1, 5)))
                .containsExactly("whistle.not-answered");
    }

    @Test
    void bothSidesAreAssessed() {
        grid.place.setClock("2025-09-23T10:00");
        grid.answer(whistled, 1);
        grid.answer(whistled, 2);
        grid.assess(whistled, 1, 5, 4);
        grid.assess(whistled, 2, 3, 5);

        assertThat(grid.assessment().departments())
                .containsEntry(grid.departments.get(0).ref(), new JointScore(1, 1, 1, 0, 1, 5))
                .containsEntry(grid.departments.get(1).ref(), new JointScore(1, 1, 1, 0, 1, 3))
                .containsEntry(grid.departments.get(2).ref(), new JointScore(1, 0, 0, 0, 0, 0));
        assertThat(grid.assessment().communities().get(Neighbourhood.COMMUNITY).mean())
                .contains(4.5);
    }

    @Test
    void mainPrintsWhoIsLateAndHowEachFoundTheOther() {
        assertThat(Printed.by(() -> AWhistleWithThreeDepartmentsMain.main(new String[0])))
                .isEqualTo("""
                        09-25 10:00  in-progress
                          fire             due 09-23 18:00  answered 09-22 15:00
                          city-management  due 09-24 18:00  answered 09-24 16:00
                          housing          due 09-24 18:00  open, late
                          resolved: no, [task.parts-open]
                        09-25 10:00  resolved
                          fire             due 09-23 18:00  answered 09-22 15:00
                          city-management  due 09-24 18:00  answered 09-24 16:00
                          housing          due 09-24 18:00  answered 09-25 10:00, late
                          assessed         parts  reported  answered  late  score
                          fire                 1          1         1     0  5.0
                          city-management      1          1         1     0  4.0
                          housing              1          1         1     1  2.0
                          the community        3          3         3     1  4.3
                        """);
    }
}
