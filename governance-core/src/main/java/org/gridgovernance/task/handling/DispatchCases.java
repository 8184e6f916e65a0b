package org.gridgovernance.task.handling;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** How a task is given to somebody, claimed, taken and sent back. */
final class DispatchCases {
    private static final Term LEASE = Term.workingHours(2);

    static final Validator<DispatchTask> DISPATCH = Validator.all(
            Validator.that(
                    c -> !isClaim(c)
                            || (c.to().organization().isPresent()
                                    && c.to().worker().isEmpty()),
                    HandlingReason.CLAIM_UNCLEAR.at("to")),
            Validator.that(c -> isClaim(c) || c.lease().isEmpty(), HandlingReason.LEASE_CONTRADICTS.at("lease")));

    private DispatchCases() {}

    private static boolean isClaim(DispatchTask command) {
        return command.mode() == DispatchMode.CLAIM;
    }

    static void wants(DispatchTask command, Wanted wanted) {
        command.to().organization().ifPresent(organization -> wanted.ref(organization.ref()));
        command.to().worker().ifPresent(worker -> Hands.wants(command.home(), worker, wanted));
    }

    static List<Reason> fits(DispatchTask command, Facts facts) {
        return Stream.concat(
                        command.to().organization().stream()
                                .flatMap(organization -> Hands.unfit(
                                        command.home(),
                                        organization,
                                        Moment.day(command.occurredAt()),
                                        facts,
                                        "to.organization")
                                        .stream()),
                        command.to().worker().stream().flatMap(worker -> unfit(command, worker, facts, "to.worker")))
                .toList();
    }

    static Either<Rejection, Outcome<Task>> dispatch(DispatchTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        Task task = facts.the(ref);
        Optional<Term> lease = isClaim(command) ? Optional.of(command.lease().orElse(LEASE)) : Optional.empty();
        return Rejection.unless(
                lacks(command, task, command.to().worker(), command.to().organization(), "to.worker", facts, deciding),
                () -> Hands.provided(
                        Outcome.of(
                                ref,
                                new TaskEvent.Dispatched(
                                        command.to(),
                                        command.mode(),
                                        lease,
                                        Docket.deadlines(task.request(), deciding, Step.TAKE))),
                        command.home(),
                        command.to().worker(),
                        facts));
    }

    static List<Reason> fits(ClaimTask command, Facts facts) {
        return Stream.concat(
                        dispatch(command, command.task(), facts).stream()
                                .flatMap(given -> unclaimable(command, given).stream()),
                        unfit(command, command.worker(), facts, "worker"))
                .toList();
    }

    private static Optional<Reason> unclaimable(ClaimTask command, Dispatch given) {
        if (given.mode() != DispatchMode.CLAIM) {
            return Optional.of(HandlingReason.NOT_OPEN_TO_CLAIM.at("task"));
        }
        boolean held = given.worker().isPresent() && !given.hasLapsed(command.occurredAt());
        return held ? Optional.of(HandlingReason.CLAIMED_ALREADY.at("task")) : Optional.empty();
    }

    static Either<Rejection, Outcome<Task>> claim(ClaimTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        Task task = facts.the(ref);
        Term lease = task.dispatch().flatMap(Dispatch::lease).orElse(LEASE);
        return Rejection.unless(
                lacks(command, task, Optional.of(command.worker()), task.unit(), "worker", facts, deciding),
                () -> Hands.provided(
                        Outcome.of(
                                ref,
                                new TaskEvent.Claimed(
                                        command.worker(),
                                        deciding.rule(WorkingCalendar.IN_FORCE)
                                                .after(deciding.moment().occurredAt(), lease))),
                        command.home(),
                        Optional.of(command.worker()),
                        facts));
    }

    static void wants(TakeTask command, Wanted wanted) {
        command.worker().ifPresent(worker -> Hands.wants(command.home(), worker, wanted));
    }

    static List<Reason> fits(TakeTask command, Facts facts) {
        return Stream.concat(
                        dispatch(command, command.task(), facts).stream()
                                .flatMap(given -> untakeable(command, given).stream()),
                        command.worker().stream().flatMap(worker -> unfit(command, worker, facts, "worker")))
                .toList();
    }

    private static Optional<Reason> untakeable(TakeTask command, Dispatch given) {
        if (given.mode() == DispatchMode.CLAIM) {
            return Optional.of(HandlingReason.ONLY_BY_CLAIM.at("task"));
        }
        return command.worker()
                .filter(worker -> given.to()
                        .worker()
                        .filter(meant -> !meant.equals(worker))
                        .isPresent())
                .map(another -> HandlingReason.GIVEN_TO_ANOTHER.at("worker"));
    }

    static Either<Rejection, Outcome<Task>> take(TakeTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        Task task = facts.the(ref);
        Optional<WorkerId> worker =
                command.worker().or(() -> task.dispatch().map(Dispatch::to).flatMap(Assignee::worker));
        return Rejection.unless(
                lacks(command, task, command.worker(), task.unit(), "worker", facts, deciding),
                () -> Hands.provided(
                        Outcome.of(ref, new TaskEvent.Taken(worker)), command.home(), command.worker(), facts));
    }

    static Either<Rejection, Outcome<Task>> sendBack(SendBackTask command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Docket.entry(command.home(), command.task()),
                        new TaskEvent.SentBack(command.cause(), command.because()))
                .accepted();
    }

    private static Optional<Dispatch> dispatch(Command<Task> command, TaskId task, Facts facts) {
        return facts.find(Docket.entry(command.home(), task)).flatMap(Task::dispatch);
    }

    private static Stream<Reason> unfit(Command<Task> command, WorkerId worker, Facts facts, String path) {
        return Hands.unfit(command.home(), worker, Moment.day(command.occurredAt()), facts, path).stream();
    }

    private static List<Reason> lacks(
            Command<Task> command,
            Task task,
            Optional<WorkerId> worker,
            Optional<OrganizationRef> organization,
            String path,
            Facts facts,
            Deciding deciding) {
        return worker.flatMap(who -> Hands.find(command.home(), who, facts)).stream()
                .flatMap(there -> Hands.lacks(
                        there,
                        organization,
                        Docket.matter(task.request(), deciding),
                        deciding.moment().occurredOn(),
                        path)
                        .stream())
                .toList();
    }
}
