package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Errands.STREET;
import static org.gridgovernance.Errands.accepted;
import static org.gridgovernance.Errands.department;
import static org.gridgovernance.Errands.said;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.joint.AnswerPart;
import org.gridgovernance.task.joint.AssessCommunity;
import org.gridgovernance.task.joint.AssessDepartment;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.joint.DoubleAssessment;
import org.gridgovernance.task.joint.JointReason;
import org.gridgovernance.task.joint.JointScore;
import org.gridgovernance.task.joint.ReportIn;
import org.gridgovernance.task.joint.WhistleTask;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of joint handling, met by a command at the desk, and what comes of a whistle. */
class JointRulesTest {
    private static final Instant BEGUN = NOW.minus(Duration.ofDays(5));
    private static final TaskId NOBODY = new TaskId(Town.id(99));

    private static final List<Line> RULES = List.of(
            refused(TaskReason.TASK_UNKNOWN, "task", town -> whistle(town, NOBODY, NOW, call(department(town, "城管")))),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> reportIn(town, NOBODY, 1, NOW)),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> answer(town, NOBODY, 1, NOW)),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> assessDepartment(town, NOBODY, 1, 3)),
            refused(TaskReason.TASK_UNKNOWN, "task", town -> assessCommunity(town, NOBODY, 1, 3)),
            refused(
                    TaskReason.NOT_AT_THIS_STAGE,
                    "task",
                    town -> whistle(
                            town,
                            Errands.reported(
                                    town, NOW, Errands.request(Errands.LEAKAGE).build()),
                            NOW,
                            call(department(town, "城管")))),
            refused(
                    TaskReason.BEFORE_LAST_ACT,
                    "occurredAt",
                    town -> whistle(town, accepted(town, NOW), NOW.minusSeconds(1), call(department(town, "城管")))),
            refused(JointReason.CALLS_UNCLEAR, "calls", town -> whistle(town, accepted(town, BEGUN), NOW)),
            refused(JointReason.CALLS_UNCLEAR, "calls", town -> {
                Call twice = call(department(town, "城管"));
                return whistle(town, accepted(town, BEGUN), NOW, twice, twice);
            }),
            refused(
                    JointReason.CALLS_UNCLEAR,
                    "calls",
                    town -> whistle(town, accepted(town, BEGUN), NOW, calls(town, "局", 21))),
            refused(
                    TaskReason.TEXT_BLANK,
                    "calls[0].asked",
                    town -> whistle(
                            town,
                            accepted(town, BEGUN),
                            NOW,
                            new Call(department(town, "城管"), PersonalText.of(" "), Term.workingDays(1)))),
            refused(
                    JointReason.DEPARTMENT_UNKNOWN,
                    "calls[1].department",
                    town -> whistle(
                            town,
                            accepted(town, BEGUN),
                            NOW,
                            call(department(town, "城管")),
                            call(new OrganizationRef(STREET, new OrganizationId(Town.id(98)))))),
            refused(
                    JointReason.DEPARTMENT_UNKNOWN,
                    "calls[0].department",
                    town -> whistle(
                            town,
                            accepted(town, Errands.LONG_AGO.minus(Duration.ofDays(2))),
                            Errands.LONG_AGO.minus(Duration.ofDays(1)),
                            call(department(town, "城管")))),
            refused(JointReason.CALLED_ALREADY, "calls[0].department", town -> {
                OrganizationRef department = department(town, "城管");
                TaskId task = accepted(town, BEGUN);
                town.does(whistle(town, task, BEGUN, call(department)));
                town.does(reportIn(town, task, 1, BEGUN));
                return whistle(town, task, NOW, call(department));
            }),
            refused(JointReason.PARTS_TOO_MANY, "calls", town -> {
                TaskId task = accepted(town, BEGUN);
                town.does(whistle(town, task, BEGUN, calls(town, "局", 20)));
                town.does(whistle(town, task, BEGUN, calls(town, "站", 20)));
                return whistle(town, task, NOW, call(department(town, "城管")));
            }),
            refused(JointReason.PART_UNKNOWN, "part", town -> reportIn(town, whistled(town), 2, NOW)),
            refused(JointReason.PART_UNKNOWN, "part", town -> answer(town, whistled(town), 0, NOW)),
            refused(JointReason.PART_UNKNOWN, "part", town -> assessDepartment(town, whistled(town), -1, 3)),
            refused(JointReason.PART_UNKNOWN, "part", town -> assessCommunity(town, whistled(town), 2, 3)),
            refused(JointReason.REPORTED_ALREADY, "part", town -> {
                TaskId task = whistled(town);
                town.does(reportIn(town, task, 1, NOW));
                return reportIn(town, task, 1, NOW);
            }),
            refused(JointReason.REPORTED_ALREADY, "part", town -> reportIn(town, answered(town), 1, NOW)),
            refused(JointReason.ANSWERED_ALREADY, "part", town -> answer(town, answered(town), 1, NOW)),
            refused(TaskReason.TEXT_BLANK, "result", town -> AnswerPart.builder()
                    .from(answer(town, whistled(town), 1, NOW))
                    .result(PersonalText.of(""))
                    .build()),
            refused(JointReason.NOT_ANSWERED, "part", town -> assessDepartment(town, whistled(town), 1, 3)),
            refused(JointReason.NOT_ANSWERED, "part", town -> {
                TaskId task = whistled(town);
                town.does(reportIn(town, task, 1, NOW));
                return assessCommunity(town, task, 1, 3);
            }),
            refused(JointReason.ASSESSED_ALREADY, "part", town -> {
                TaskId task = answered(town);
                town.does(assessDepartment(town, task, 1, 3));
                return assessDepartment(town, task, 1, 4);
            }),
            refused(JointReason.ASSESSED_ALREADY, "part", town -> {
                TaskId task = answered(town);
                town.does(assessCommunity(town, task, 1, 3));
                return assessCommunity(town, task, 1, 4);
            }),
            refused(JointReason.SCORE_IMPLAUSIBLE, "score", town -> assessDepartment(town, answered(town), 1, 0)),
            refused(JointReason.SCORE_IMPLAUSIBLE, "score", town -> assessCommunity(town, answered(town), 1, 6)),
            refused(
                    JointReason.BEFORE_LAST_STEP,
                    "occurredAt",
                    town -> reportIn(town, whistled(town), 1, hoursAfter(1).minusSeconds(1))),
            refused(
                    JointReason.BEFORE_LAST_STEP,
                    "occurredAt",
                    town -> answer(town, whistled(town), 1, hoursAfter(1).minusSeconds(1))),
            refused(JointReason.BEFORE_LAST_STEP, "occurredAt", town -> {
                TaskId task = whistled(town);
                town.does(reportIn(town, task, 1, hoursAfter(3)));
                return answer(town, task, 1, hoursAfter(2));
            }),
            refused(JointReason.BEFORE_LAST_STEP, "occurredAt", town -> AssessDepartment.builder()
                    .from(assessDepartment(town, answered(town), 1, 3))
                    .occurredAt(hoursAfter(1))
                    .build()));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, JointReason.values());
    }

    @Test
    void threeDepartmentsAreCalledAndOneIsLate() {
        Town town = new Town();
        OrganizationRef fire = department(town, "消防救援站");
        OrganizationRef city = department(town, "城管");
        OrganizationRef health = department(town, "卫健");
        TaskId task = accepted(town, BEGUN);
        town.does(whistle(town, task, hoursAfter(1), call(fire), call(city), call(health)));
        town.does(reportIn(town, task, 1, hoursAfter(2)));
        town.does(answer(town, task, 2, hoursAfter(3)));
        town.does(answer(town, task, 1, NOW));

        Task handled = task(town, task);
        assertThat(handled.parts()).extracting(part -> part.number()).containsExactly(1, 2, 3);
        assertThat(handled.parts()).extracting(part -> part.isLate(NOW)).containsExactly(true, false, true);
        assertThat(handled.openParts()).extracting(part -> part.department()).containsExactly(health);
        assertThat(handled.part(2).orElseThrow().reportedInAt()).hasValue(hoursAfter(3));
        assertThat(town.desk()
                        .count(Criteria.of(Task.TYPE).where(Task.WHISTLED_FOR.contains(health.id())))
                        .get())
                .isOne();

        town.does(assessDepartment(town, task, 1, 2));
        town.does(assessDepartment(town, task, 2, 5));
        town.does(assessCommunity(town, task, 2, 4));
        DoubleAssessment found = DoubleAssessment.of(town.desk(), STREET, new Period(TODAY.minusDays(10), TODAY), NOW)
                .get();
        assertThat(found.departments())
                .containsEntry(fire, new JointScore(1, 1, 1, 1, 1, 2))
                .containsEntry(city, new JointScore(1, 1, 1, 0, 1, 5))
                .containsEntry(health, new JointScore(1, 0, 0, 1, 0, 0))
                .hasSize(3);
        assertThat(found.communities()).containsOnlyKeys(HOME).containsEntry(HOME, new JointScore(3, 2, 2, 2, 1, 4));
        assertThat(found.communities().get(HOME)).extracting(JointScore::mean).isEqualTo(Optional.of(4.0));
        assertThat(DoubleAssessment.of(town.desk(), STREET, Period.of(TODAY), NOW)
                        .get()
                        .departments())
                .isEmpty();
    }

    @Test
    void whoeverLeadsResolvesOnlyOnceAllHaveAnswered() {
        Town town = new Town();
        OrganizationRef city = department(town, "城管");
        TaskId task = accepted(town, BEGUN);
        town.does(whistle(town, task, BEGUN, call(city), call(department(town, "住建"))));
        Errands.begun(town, task, hoursAfter(2), Errands.worker(town, city, 40));
        town.does(answer(town, task, 2, hoursAfter(3)));
        assertThat(town.tries(Errands.resolve(town, task, NOW)).getLeft().names(TaskReason.PARTS_OPEN))
                .isTrue();
        town.does(answer(town, task, 1, hoursAfter(4)));
        assertThat(town.tries(Errands.resolve(town, task, NOW)).isRight()).isTrue();
        assertThat(town.tries(assessDepartment(town, task, 1, 5)).isRight()).isTrue();
    }

    @Test
    void whatWasAnsweredMayBeAskedForAgain() {
        Town town = new Town();
        OrganizationRef city = department(town, "城管");
        TaskId task = accepted(town, BEGUN);
        town.does(whistle(town, task, BEGUN, call(city)));
        town.does(answer(town, task, 1, BEGUN));
        assertThat(town.does(whistle(town, task, NOW, call(city))).parts())
                .extracting(part -> part.number())
                .containsExactly(1, 2);
    }

    @Test
    void aDepartmentReportsInAndDoesNotWhistleOrAssessItself() {
        Town town = new Town();
        TaskId task = whistled(town);
        Desk department = town.governance().as(Actor.of("department", Grant.of(Role.DEPARTMENT, STREET)));
        assertThat(department.execute(reportIn(town, task, 1, NOW)).isRight()).isTrue();
        assertThat(department.execute(answer(town, task, 1, NOW)).isRight()).isTrue();
        assertThat(department.execute(assessCommunity(town, task, 1, 5)).isRight())
                .isTrue();
        assertThat(department
                        .execute(assessDepartment(town, task, 1, 5))
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(department
                        .execute(whistle(town, task, NOW, call(department(town, "住建"))))
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    private static Task task(Town town, TaskId task) {
        return town.desk().find(Task.TYPE, HOME, task).get().state();
    }

    private static Instant hoursAfter(int hours) {
        return BEGUN.plus(Duration.ofHours(hours));
    }

    private static Call call(OrganizationRef department) {
        return new Call(department, said(), Term.workingDays(1));
    }

    private static Call[] calls(Town town, String called, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> call(department(town, called + i)))
                .toArray(Call[]::new);
    }

    private static TaskId whistled(Town town) {
        TaskId task = accepted(town, BEGUN);
        town.does(whistle(town, task, hoursAfter(1), call(department(town, "城管局"))));
        return task;
    }

    private static TaskId answered(Town town) {
        TaskId task = whistled(town);
        town.does(answer(town, task, 1, hoursAfter(2)));
        return task;
    }

    private static WhistleTask whistle(Town town, TaskId task, Instant at, Call... calls) {
        return WhistleTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .calls(List.of(calls))
                .build();
    }

    private static ReportIn reportIn(Town town, TaskId task, int part, Instant at) {
        return ReportIn.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .part(part)
                .build();
    }

    private static AnswerPart answer(Town town, TaskId task, int part, Instant at) {
        return AnswerPart.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .task(task)
                .part(part)
                .result(said())
                .build();
    }

    private static AssessDepartment assessDepartment(Town town, TaskId task, int part, int score) {
        return AssessDepartment.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .part(part)
                .score(score)
                .build();
    }

    private static AssessCommunity assessCommunity(Town town, TaskId task, int part, int score) {
        return AssessCommunity.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .part(part)
                .score(score)
                .build();
    }
}
