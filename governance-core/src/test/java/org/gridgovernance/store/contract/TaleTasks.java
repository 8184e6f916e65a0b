package org.gridgovernance.store.contract;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/** What is reported in a tale, and who does what about it. */
final class TaleTasks {
    /** The accounts of those who report. */
    static final List<String> ACCOUNTS = List.of("app-1", "app-2", "app-3");

    static final List<MatterCode> MATTERS = List.of(
            Jobs.RUBBISH,
            MatterCode.of("building.leakage"),
            MatterCode.of("building.elevator"),
            MatterCode.of("dispute.neighbours"),
            MatterCode.of("hardship.help"),
            Lists.FIGURES);

    private final Jobs jobs;
    private final Chance chance;
    private final Folk folk;
    private final Cast cast;

    TaleTasks(Jobs jobs, Chance chance, Folk folk, Cast cast) {
        this.jobs = jobs;
        this.chance = chance;
        this.folk = folk;
        this.cast = cast;
    }

    Command<?> report() {
        return jobs.report(request(chance.pick(List.of(TaskSource.values())), chance.pickUnless(3, ACCOUNTS)));
    }

    /** A department asks for something. */
    Command<?> pushDown() {
        return jobs.report(request(TaskSource.DEPARTMENT, Optional.empty()));
    }

    /** A resident reports something himself. */
    Command<?> reportMyself(String account) {
        return jobs.report(request(TaskSource.RESIDENT_APP, Optional.of(account)));
    }

    private Request request(TaskSource source, Optional<String> account) {
        Request.Builder request =
                Jobs.seen(chance.oneIn(30) ? MatterCode.of("environment.moonlight") : chance.pick(MATTERS));
        request.source(source).urgency(chance.pick(List.of(Urgency.values())));
        if (source == TaskSource.DEPARTMENT) {
            request.department(cast.department());
        } else if (!chance.oneIn(6)) {
            request.reporter(reporter(account));
        }
        return request.about(chance.pickUnless(2, folk.people()))
                .dwelling(chance.pickUnless(3, folk.dwellings()))
                .grid(chance.pickUnless(4, folk.grids()))
                .reference(chance.oneIn(4) ? Optional.of("12345-" + chance.upTo(40)) : Optional.empty())
                .occasion(chance.oneIn(5) ? Optional.of("rain") : Optional.empty())
                .plannedMinutes(chance.oneIn(3) ? Optional.of(1 + chance.upTo(3_000)) : Optional.empty())
                .build();
    }

    private Reporter reporter(Optional<String> account) {
        return new Reporter(
                PersonName.of("诸葛梅"),
                chance.oneIn(2) ? Optional.of(Phone.of("13912345678")) : Optional.empty(),
                chance.pickUnless(2, folk.people()),
                account);
    }

    Command<?> accept() {
        return jobs.accept(cast.task(TaskAct.ACCEPT));
    }

    Command<?> giveBack() {
        return jobs.returned(cast.task(TaskAct.RETURN));
    }

    Command<?> refuse() {
        return jobs.refuse(cast.task(TaskAct.REFUSE));
    }

    Command<?> supplement() {
        Task task = cast.found(cast.task(TaskAct.SUPPLEMENT));
        Request.Builder request = Request.builder();
        request.from(task.request()).what(Jobs.TEXT).plannedMinutes(30);
        return jobs.supplement(task.id(), request.build());
    }

    Command<?> withdraw() {
        return jobs.withdraw(cast.task(TaskAct.WITHDRAW));
    }

    Command<?> urge() {
        return jobs.urge(cast.task(TaskAct.URGE));
    }

    Command<?> merge() {
        return jobs.merge(cast.task(TaskAct.MERGE), cast.task(TaskAct.TAKE_IN));
    }

    Command<?> dispatch() {
        TaskId task = cast.task(TaskAct.DISPATCH);
        OrganizationRef team = cast.team();
        return switch (chance.upTo(4)) {
            case 0 -> jobs.dispatch(task, Assignee.of(cast.worker()));
            case 1 -> jobs.dispatch(task, Assignee.of(team));
            case 2 -> jobs.dispatch(task, Assignee.of(team, cast.workerOf(Optional.of(team))));
            default -> jobs.open(task, team);
        };
    }

    Command<?> claim() {
        Task task = cast.found(
                cast.task(TaskAct.CLAIM, each -> each.dispatch().stream().anyMatch(TaleTasks::isOpen)));
        return jobs.claim(task.id(), cast.workerOf(task.unit()));
    }

    private static boolean isOpen(Dispatch given) {
        return given.lease().isPresent() && given.worker().isEmpty();
    }

    Command<?> take() {
        Task task = cast.found(
                cast.task(TaskAct.TAKE, each -> each.dispatch().stream().noneMatch(TaleTasks::isOpen)));
        return jobs.take(task.id(), task.handler().orElseGet(() -> cast.workerOf(task.unit())));
    }

    Command<?> sendBack() {
        return jobs.sendBack(cast.task(TaskAct.SEND_BACK), chance.pick(List.of(SendBackCause.values())));
    }

    Command<?> start() {
        return jobs.start(cast.task(TaskAct.START));
    }

    Command<?> shelve() {
        return jobs.shelve(cast.task(TaskAct.SHELVE), chance.today().plusDays(1 + chance.upTo(30)));
    }

    Command<?> resume() {
        return jobs.resume(cast.task(TaskAct.RESUME));
    }

    Command<?> spend() {
        Task task = cast.found(cast.task(TaskAct.RECORD_EFFORT));
        return jobs.spend(task.id(), task.handler().orElseGet(cast::worker), 1 + chance.upTo(240));
    }

    Command<?> resolve() {
        return jobs.resolve(
                cast.task(TaskAct.RESOLVE, task -> task.openParts().findAny().isEmpty()));
    }
}
