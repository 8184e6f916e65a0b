package org.gridgovernance.examples;

import java.util.List;
import org.gridgovernance.examples.serving.Department;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Staff;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.joint.AnswerPart;
import org.gridgovernance.task.joint.AssessCommunity;
import org.gridgovernance.task.joint.AssessDepartment;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.joint.DoubleAssessment;
import org.gridgovernance.task.joint.JointScore;
import org.gridgovernance.task.joint.ReportIn;
import org.gridgovernance.task.joint.WhistleTask;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;

/** What if a grid cannot settle it alone? It whistles, departments report, and each side assesses the other. */
public final class AWhistleWithThreeDepartmentsMain {
    final Neighbourhood place = Neighbourhood.on("2025-09-22T09:00");
    final List<Department> departments = List.of(
            Department.of(place, "消防救援大队", "fire"),
            Department.of(place, "城市管理局", "city-management"),
            Department.of(place, "住房和更新局", "housing"));
    private final Staff staff = new Staff(place);
    private final OrganizationRef committee = staff.committee();
    private final Worker officer = staff.employee("司马川", "officer-3", committee);
    final Tasks lead = new Tasks(place, staff.desk(officer));

    /** A shed blocks the stairs: the committee leads, and has begun. */
    Task begun() {
        Task task = lead.accept(lead.report(Tasks.about("safety.hidden-danger", TaskSource.PATROL, "楼道私搭棚屋")));
        lead.dispatch(task, Assignee.of(committee, officer.id()));
        return lead.begin(task);
    }

    /** Each department is called for a part of its own, the first within a day, the others within two. */
    Task whistle(Task task) {
        return place.done(lead.desk(), (id, at) -> WhistleTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .addCalls(
                        call(0, "查消防隐患", Term.workingDays(1)),
                        call(1, "拆除棚屋", Term.workingDays(2)),
                        call(2, "认定房屋权属", Term.workingDays(2)))
                .build());
    }

    private Call call(int which, String asked, Term due) {
        return new Call(departments.get(which).ref(), PersonalText.of(asked), due);
    }

    Task reportIn(Task task, int part) {
        return place.done(departments.get(part - 1).desk(), (id, at) -> ReportIn.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .build());
    }

    Task answer(Task task, int part) {
        return place.done(departments.get(part - 1).desk(), (id, at) -> AnswerPart.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .result(PersonalText.of("已完成"))
                .build());
    }

    /** How the grid found the department: 1 to 5. */
    static Telling<Task> assessDepartment(Task task, int part, int score) {
        return (id, at) -> AssessDepartment.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .score(score)
                .build();
    }

    /** How the department found the community: 1 to 5. */
    static Telling<Task> assessCommunity(Task task, int part, int score) {
        return (id, at) -> AssessCommunity.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .score(score)
                .build();
    }

    void assess(Task task, int part, int department, int community) {
        place.done(lead.desk(), assessDepartment(task, part, department));
        place.done(departments.get(part - 1).desk(), assessCommunity(task, part, community));
    }

    /** Who came, who was late, and how each side found the other in September. */
    DoubleAssessment assessment() {
        Period september = new Period(place.today().withDayOfMonth(1), place.today());
        return DoubleAssessment.of(place.clerk(), Neighbourhood.COMMUNITY, september, place.now())
                .get();
    }

    private void print(Task task) {
        System.out.println(
                Neighbourhood.shown(place.now()) + "  " + task.stage().code());
        for (Part part : task.parts()) {
            System.out.printf(
                    "  %-16s due %s  %s%s%n",
                    departments.get(part.number() - 1).english(),
                    Neighbourhood.shown(part.due().due()),
                    part.answeredAt()
                            .map(at -> "answered " + Neighbourhood.shown(at))
                            .orElse("open"),
                    part.isLate(place.now()) ? ", late" : "");
        }
    }

    private static void print(String name, JointScore score) {
        System.out.printf(
                "  %-16s %5d  %9d  %8d  %4d  %s%n",
                name,
                score.parts(),
                score.reportedIn(),
                score.answered(),
                score.late(),
                score.mean().map("%.1f"::formatted).orElse("-"));
    }

    private void print(DoubleAssessment assessment) {
        System.out.println("  assessed         parts  reported  answered  late  score");
        departments.forEach(department ->
                print(department.english(), assessment.departments().getOrDefault(department.ref(), none())));
        assessment.communities().forEach((community, score) -> print("the community", score));
    }

    private static JointScore none() {
        return new JointScore(0, 0, 0, 0, 0, 0);
    }

    /** Two answer in time; the third is late, and until then nothing is done. */
    public static void main(String[] args) {
        AWhistleWithThreeDepartmentsMain grid = new AWhistleWithThreeDepartmentsMain();
        Task task = grid.whistle(grid.begun());
        grid.place.setClock("2025-09-22T15:00");
        grid.reportIn(task, 1);
        grid.answer(task, 1);
        grid.reportIn(task, 2);
        grid.place.setClock("2025-09-24T16:00");
        grid.answer(task, 2);
        grid.place.setClock("2025-09-25T10:00");
        grid.print(grid.reportIn(task, 3));
        System.out.println("  resolved: no, " + grid.place.refused(grid.lead.desk(), Tasks.resolving(task, "棚屋已拆除")));
        grid.answer(task, 3);
        grid.print(grid.lead.resolve(task, "棚屋已拆除"));
        grid.assess(task, 1, 5, 4);
        grid.assess(task, 2, 4, 4);
        grid.assess(task, 3, 2, 5);
        grid.print(grid.assessment());
    }
}
