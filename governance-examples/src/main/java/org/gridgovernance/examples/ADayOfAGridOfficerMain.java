package org.gridgovernance.examples;

import java.util.List;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Staff;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.handling.ClaimTask;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.WorkerLoads;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.Worker;

/** What does a grid officer do all day, and what is left in the evening? */
public final class ADayOfAGridOfficerMain {
    final Neighbourhood place = Neighbourhood.on("2025-09-24T08:30");
    final Staff staff = new Staff(place);
    final OrganizationRef committee = staff.committee();
    final Worker officer = staff.employee("司马川", "officer-3", committee, Skill.ELDERLY_CARE);
    final Worker colleague = staff.employee("诸葛梅", "officer-4", committee);
    final Tasks clerk = new Tasks(place, place.clerk());
    final Tasks own = new Tasks(place, staff.desk(officer));

    /** What the clerk takes on. */
    Task reported(String matter, TaskSource source) {
        return clerk.accept(clerk.report(Tasks.about(matter, source, "请处理")));
    }

    /** What the clerk gives to the officer. */
    Task given(String matter, TaskSource source) {
        return clerk.dispatch(reported(matter, source), Assignee.of(committee, officer.id()));
    }

    /** What whoever of the committee is free may claim; the first gets it. */
    static Telling<Task> claim(Task task, Worker worker) {
        return (id, at) -> ClaimTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .worker(worker.id())
                .build();
    }

    static Telling<Task> sendBack(Task task) {
        return (id, at) -> SendBackTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .cause(SendBackCause.NOT_COMPETENT)
                .because(PersonalText.of("属物业服务企业职责"))
                .build();
    }

    Telling<Task> shelve(Task task, int days) {
        return (id, at) -> ShelveTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .until(place.today().plusDays(days))
                .because(PersonalText.of("当事人外出"))
                .build();
    }

    /** Seen on patrol and done at once: told of, taken on, given to oneself, resolved. */
    Task onTheSpot(String matter, int minutes) {
        Task seen = own.accept(own.report(Tasks.about(matter, TaskSource.PATROL, "巡查发现")));
        own.dispatch(seen, Assignee.of(committee, officer.id()));
        return finish(own.begin(seen), minutes);
    }

    Task finish(Task task, int minutes) {
        own.spend(task, officer.id(), minutes);
        return own.resolve(task, "已处理");
    }

    /** All that came to the officer, whatever became of it. */
    List<Task> tasks() {
        Criteria<Task> handled =
                Criteria.of(Task.TYPE).within(Neighbourhood.COMMUNITY).where(Task.HANDLER.is(officer.id()));
        return own.desk().search(handled).get().items().stream()
                .map(Found::state)
                .toList();
    }

    /** What is asked of the officer, beside the time of four weeks. */
    Load load() {
        return WorkerLoads.of(own.desk(), Neighbourhood.COMMUNITY, place.today())
                .get()
                .find(officer.id())
                .orElseThrow()
                .load();
    }

    private void print() {
        System.out.println(Neighbourhood.shown(place.now()));
        tasks().forEach(task -> System.out.printf(
                "  %-20s %-15s %-12s %-9s %3d of %3d min%n",
                task.matter(),
                task.request().source().code(),
                task.stage().code(),
                task.light(place.now()).map(Light::en).orElse("-"),
                task.spentMinutes(),
                task.plannedMinutes()));
    }

    /** Prints the officer's tasks in the morning, at noon and in the evening. */
    public static void main(String[] args) {
        ADayOfAGridOfficerMain day = new ADayOfAGridOfficerMain();
        Task visit = day.given("elderly.visit", TaskSource.PLAN);
        Task leak = day.given("building.leakage", TaskSource.RESIDENT_APP);
        Task noise = day.given("order.noise", TaskSource.RESIDENT_PHONE);
        Task lane = day.clerk.open(day.reported("safety.fire-lane", TaskSource.HOTLINE_12345), day.committee);
        day.print();
        day.place.setClock("2025-09-24T09:00");
        day.place.done(day.own.desk(), claim(lane, day.officer));
        System.out.println("a colleague claims the fire lane too: "
                + day.place.refused(day.staff.desk(day.colleague), claim(lane, day.colleague)));
        day.own.start(lane);
        day.place.done(day.own.desk(), sendBack(leak));
        day.place.done(day.own.desk(), day.shelve(day.own.begin(noise), 2));
        day.place.setClock("2025-09-24T11:50");
        day.onTheSpot("environment.rubbish", 20);
        day.print();
        day.finish(lane, 60);
        day.place.setClock("2025-09-24T17:30");
        day.own.spend(day.own.begin(visit), day.officer.id(), 15);
        day.print();
        Load load = day.load();
        System.out.printf(
                "left: %d tasks, %d minutes of the %d of four weeks%n",
                load.tasks(), load.askedMinutes(), load.availableMinutes());
    }
}
