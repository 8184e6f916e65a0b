package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Errands.LEAKAGE;
import static org.gridgovernance.Errands.STREET;
import static org.gridgovernance.Errands.accepted;
import static org.gridgovernance.Errands.begun;
import static org.gridgovernance.Errands.department;
import static org.gridgovernance.Errands.effort;
import static org.gridgovernance.Errands.enrolled;
import static org.gridgovernance.Errands.listed;
import static org.gridgovernance.Errands.reported;
import static org.gridgovernance.Errands.request;
import static org.gridgovernance.Errands.resolve;
import static org.gridgovernance.Errands.worker;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.RecordSupport;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.intake.WithdrawTask;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.LoadIndex;
import org.gridgovernance.task.load.PushedCount;
import org.gridgovernance.task.load.PushedDown;
import org.gridgovernance.task.load.WaitingList;
import org.gridgovernance.task.load.WorkerLoad;
import org.gridgovernance.task.load.WorkerLoads;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** How much is asked of those who serve, beside the time they have; and what was pushed down on them. */
class LoadTest {
    private static final MatterCode FIGURES = MatterCode.of("report.figures");

    @Test
    void whereNothingIsAskedAndNobodyServesThereIsNoIndex() {
        Town town = new Town();
        LoadIndex load = LoadIndex.of(town.desk(), HOME, TODAY).get();
        assertThat(load.total()).isEqualTo(new Load(0, 0, 0, 0, 0, 0));
        assertThat(load.total().index()).isEmpty();
        assertThat(load.communities()).isEmpty();
    }

    @Test
    void whatIsAskedStandsBesideWhatThereIs() {
        Town town = new Town();
        OrganizationRef committee = committee(town);
        OrganizationRef bureau = department(town, "统计局");
        listed(town, FIGURES, DutyListKind.OWN, Optional.empty(), Support.NONE);
        Worker officer = enrolled(town, committee, 40);
        WorkerId clerk = worker(town, committee, 20);
        GridId first = grid(town, "001", officer);
        GridId second = grid(town, "002", officer);
        TaskId leak = accepted(town, ago(3), request(LEAKAGE).grid(first).build());
        TaskId figures = accepted(town, ago(2), pushed(bureau, 90));
        begun(town, leak, ago(3), officer.id());
        town.does(effort(town, leak, ago(1), officer.id(), 50));
        begun(town, figures, ago(2), clerk);

        LoadIndex load = LoadIndex.of(town.desk(), STREET, TODAY).get();
        long day = workdays(TODAY) * 8 * 60;
        assertThat(load.total()).isEqualTo(new Load(2, 210, 50, 160, 0, day + day / 2));
        assertThat(load.communities()).containsOnlyKeys(HOME).containsEntry(HOME, load.total());
        assertThat(load.matters().get(FIGURES)).isEqualTo(new Load(1, 90, 0, 90, 0, day + day / 2));
        assertThat(load.departments())
                .containsOnlyKeys(bureau)
                .containsEntry(bureau, new Load(1, 90, 0, 90, 0, day + day / 2));
        assertThat(load.workers())
                .containsEntry(officer.id(), new Load(1, 120, 50, 70, 0, day))
                .containsEntry(clerk, new Load(1, 90, 0, 90, 0, day / 2))
                .hasSize(2);
        assertThat(load.workers().keySet()).containsExactly(clerk, officer.id());
        assertThat(load.grids())
                .containsEntry(first, new Load(1, 120, 50, 70, 0, day / 2))
                .containsEntry(second, new Load(0, 0, 0, 0, 0, day / 2))
                .hasSize(2);
        assertThat(load.total().index()).hasValue(160.0 / (day + day / 2));

        LoadIndex before = LoadIndex.of(town.desk(), STREET, TODAY.minusDays(2)).get();
        assertThat(before.total().askedMinutes()).isEqualTo(210);
        assertThat(before.workers().get(officer.id()).spentMinutes()).isZero();
        assertThat(LoadIndex.of(town.desk(), STREET, TODAY.minusDays(4))
                        .get()
                        .total()
                        .tasks())
                .isZero();
        assertThat(WorkerLoads.of(town.desk(), HOME, TODAY).get().workers())
                .extracting(WorkerLoad::worker)
                .extracting(Worker::id)
                .containsExactly(officer.id(), clerk);
    }

    @Test
    void whatDepartmentsPushDownIsToldByDepartmentWithWhatTheyPay() {
        Town town = new Town();
        OrganizationRef bureau = department(town, "统计局");
        OrganizationRef health = department(town, "卫健局");
        DutyItemId paid = listed(town, FIGURES, DutyListKind.ASSIST, Optional.of(bureau), new Support(500_000, 1));
        listed(town, LEAKAGE, DutyListKind.ASSIST, Optional.of(health), Support.NONE);
        town.does(RecordSupport.builder()
                .commandId(town.nextId())
                .occurredAt(ago(1))
                .home(HOME)
                .item(paid)
                .support(new Support(200_000, 1))
                .build());
        accepted(town, ago(2), pushed(bureau, 9_000));
        TaskId spent = accepted(town, ago(2), pushed(bureau, 500));
        OrganizationRef committee = committee(town);
        WorkerId clerk = worker(town, committee, 40);
        begun(town, spent, ago(2), clerk);
        town.does(effort(town, spent, ago(1), clerk, 30));
        TaskId first = reported(town, ago(1), pushed(bureau, 200));
        reported(town, NOW, pushed(bureau, 150));
        reported(town, NOW, pushed(health, 100));
        reported(
                town,
                NOW,
                Request.builder().from(pushed(health, 100)).matter(LEAKAGE).build());

        PushedDown down = PushedDown.of(town.desk(), STREET, new Period(TODAY.minusDays(5), TODAY))
                .get();
        assertThat(down.departments().get(bureau))
                .isEqualTo(new PushedCount(
                        4, 0, 2, 2, 0, 0, 0, 0, 9_500, 30, new Support(500_000, 1), new Support(200_000, 1), 300_000));
        assertThat(down.departments().get(health))
                .isEqualTo(new PushedCount(2, 0, 0, 0, 1, 1, 0, 0, 0, 0, Support.NONE, Support.NONE, 0));
        assertThat(down.departments().keySet()).containsExactly(bureau, health);
        assertThat(down.total().pushed()).isEqualTo(6);
        assertThat(PushedDown.of(town.desk(), STREET, Period.of(TODAY))
                        .get()
                        .total()
                        .pushed())
                .isEqualTo(3);

        WaitingList waiting = WaitingList.of(town.desk(), HOME, TODAY).get();
        assertThat(waiting.capacityMinutes()).isEqualTo(9_600);
        assertThat(waiting.askedMinutes()).isEqualTo(9_470);
        assertThat(waiting.waiting()).hasSize(2).first().matches(task -> task.id()
                .equals(first));
        assertThat(waiting.fitting()).isZero();
        town.does(effort(town, spent, NOW, clerk, 100));
        assertThat(WaitingList.of(town.desk(), HOME, TODAY).get().fitting()).isOne();
        assertThat(LoadIndex.of(town.desk(), HOME, TODAY).get().total().queuedMinutes())
                .isEqualTo(350);
    }

    @Test
    void whoMayNotReadTasksIsRefused() {
        Town town = new Town();
        Desk stranger = town.governance().as(Actor.of("stranger", Grant.of(Role.OBSERVER, Town.ELSEWHERE)));
        assertThat(LoadIndex.of(stranger, HOME, TODAY).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(PushedDown.of(stranger, HOME, Period.of(TODAY)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    /**
     * What became of a task.
     *
     * @param begun how many days ago it was told of
     * @param planned how long it is to take
     * @param spent how long was worked on it the day after
     * @param ends how many days later it came to an end, if it did
     * @param resolved whether it was resolved then, and not withdrawn
     */
    private record Course(int begun, int planned, int spent, Optional<Integer> ends, boolean resolved) {
        long asked(int daysAgo) {
            boolean there = begun >= daysAgo
                    && ends.map(after -> begun - after < daysAgo).orElse(true);
            return there ? Math.max(0, planned - (begun - 1 >= daysAgo ? spent : 0)) : 0;
        }
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 30),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(1, 12).optional(),
                        Arbitraries.of(true, false))
                .as(Course::new)
                .filter(course ->
                        course.ends().map(after -> after <= course.begun()).orElse(true))
                .list()
                .ofMaxSize(12);
    }

    /** On every day it is what one would add up by hand. */
    @Property(tries = 40)
    void onAnyDayItIsTheSumOfWhatWasLeft(
            @ForAll("courses") List<Course> courses, @ForAll @IntRange(min = 0, max = 30) int daysAgo) {
        Town town = new Town();
        WorkerId clerk = worker(town, committee(town), 35);
        for (Course course : courses) {
            TaskId task = accepted(
                    town,
                    ago(course.begun()),
                    request(LEAKAGE).plannedMinutes(course.planned()).build());
            begun(town, task, ago(course.begun()), clerk);
            town.does(effort(town, task, ago(course.begun() - 1), clerk, course.spent()));
            course.ends().ifPresent(after -> ends(town, task, ago(course.begun() - after), course.resolved()));
        }
        LoadIndex load =
                LoadIndex.of(town.desk(), HOME, TODAY.minusDays(daysAgo)).get();
        long asked = courses.stream().mapToLong(course -> course.asked(daysAgo)).sum();
        assertThat(load.total().askedMinutes()).isEqualTo(asked);
        assertThat(load.workers().get(clerk).askedMinutes()).isEqualTo(asked);
        assertThat(load.matters().values().stream()
                        .mapToLong(Load::askedMinutes)
                        .sum())
                .isEqualTo(asked);
        assertThat(load.total().availableMinutes()).isEqualTo(workdays(TODAY.minusDays(daysAgo)) * 7 * 60);
    }

    private static void ends(Town town, TaskId task, Instant at, boolean resolved) {
        if (resolved) {
            town.does(resolve(town, task, at));
        } else {
            town.does(WithdrawTask.builder()
                    .commandId(town.nextId())
                    .occurredAt(at)
                    .home(HOME)
                    .task(task)
                    .because(Errands.said())
                    .build());
        }
    }

    private static long workdays(LocalDate from) {
        return from.datesUntil(from.plusDays(28))
                .filter(ChineseCalendar.STANDARD::isWorkday)
                .count();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static OrganizationRef committee(Town town) {
        return Errands.organization(town, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会");
    }

    private static Request pushed(OrganizationRef department, int minutes) {
        return request(FIGURES)
                .source(TaskSource.DEPARTMENT)
                .department(department)
                .plannedMinutes(minutes)
                .build();
    }

    private static GridId grid(Town town, String code, Worker officer) {
        GridId grid = town.grid(code);
        town.does(AssignGridStaff.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .grid(grid)
                .staff(new GridStaff(
                        officer.account().orElseThrow(), GridPost.OFFICER, officer.name(), Optional.empty()))
                .build());
        return grid;
    }
}
