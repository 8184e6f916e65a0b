package org.gridgovernance.mediation.finding;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskReason;

/** How suggestions are raised, and grow. */
final class RaisingCases {
    static final Validator<RaiseSuggestion> RAISE = Validator.all(
            Validator.that(RaisingCases::isCountable, FindingReason.TASKS_COUNT.at("tasks")),
            Validator.that(
                    command -> command.concerned().suits(command.pattern()),
                    FindingReason.CONCERNED_CONTRADICTS.at("concerned")));

    private RaisingCases() {}

    private static boolean isCountable(RaiseSuggestion command) {
        int many = command.tasks().size();
        return many >= 2 && many <= Clue.MOST && new HashSet<>(command.tasks()).size() == many;
    }

    static void wants(RaiseSuggestion command, Wanted wanted) {
        tasks(command).forEach(wanted::ref);
        residents(command).forEach(wanted::ref);
        command.concerned().dwelling().ifPresent(dwelling -> wanted.ref(Tenure.of(command.home(), dwelling)));
        wanted.key(key(command));
    }

    /** Whoever asked may have been found to be another since. */
    static void wantsAsking(RaiseSuggestion command, Facts facts, Wanted wanted) {
        tasks(command)
                .flatMap(task -> facts.find(task).stream())
                .flatMap(RaisingCases::named)
                .forEach(who -> wanted.ref(OnTheBooks.entry(command.home(), who)));
    }

    private static Stream<ResidentId> named(Task task) {
        return Stream.concat(
                task.request().reporter().flatMap(Reporter::resident).stream(), task.request().about().stream());
    }

    static List<Reason> fits(RaiseSuggestion command, Facts facts) {
        List<Ref<Task>> tasks = tasks(command).toList();
        List<Ref<Resident>> residents = residents(command).toList();
        return Stream.concat(
                        IntStream.range(0, tasks.size())
                                .boxed()
                                .flatMap(i ->
                                        facts.unless(tasks.get(i), TaskReason.TASK_UNKNOWN.at("tasks[" + i + "]"))),
                        IntStream.range(0, residents.size())
                                .boxed()
                                .flatMap(i ->
                                        OnTheBooks.known(facts, residents.get(i), "concerned.residents[" + i + "]")
                                                .stream()))
                .toList();
    }

    static Either<Rejection, Outcome<Suggestion>> raise(RaiseSuggestion command, Facts facts, Deciding deciding) {
        Optional<PatternTerms> terms = deciding.rule(SuggestionRule.IN_FORCE).terms(command.pattern());
        if (terms.isEmpty()) {
            return refused(FindingReason.NOT_SOUGHT.at("pattern"));
        }
        Evidence evidence = new Evidence(command.pattern(), incidents(command, facts), terms.get());
        List<Reason> faults = Stream.concat(evidence.faults(command.concerned()).stream(), early(command, evidence))
                .toList();
        return faults.isEmpty() ? raised(command, evidence, facts, deciding) : Either.left(new Rejection(faults));
    }

    private static Stream<Reason> early(RaiseSuggestion command, Evidence evidence) {
        return evidence.incidents().stream()
                        .anyMatch(each -> each.task().registeredAt().isAfter(command.occurredAt()))
                ? Stream.of(FindingReason.BEFORE_TASKS.at("occurredAt"))
                : Stream.empty();
    }

    private static Either<Rejection, Outcome<Suggestion>> raised(
            RaiseSuggestion command, Evidence evidence, Facts facts, Deciding deciding) {
        Optional<Found<Suggestion>> before = facts.holder(key(command));
        if (before.isPresent()) {
            return grown(before.get(), evidence).map(outcome -> guarded(outcome, command));
        }
        SuggestionEvent.Raised raised = new SuggestionEvent.Raised(
                command.pattern(), command.concerned(), evidence.dispute(), evidence.clues());
        return guarded(Outcome.of(Suggestion.of(command.home(), new SuggestionId(deciding.newId())), raised), command)
                .accepted();
    }

    private static Either<Rejection, Outcome<Suggestion>> grown(Found<Suggestion> before, Evidence evidence) {
        List<Clue> known = before.state().clues();
        List<Clue> further = Clue.latest(known, evidence.clues()).stream()
                .filter(clue -> !known.contains(clue))
                .toList();
        return further.isEmpty()
                ? refused(FindingReason.NOTHING_NEW.at("tasks"))
                : Outcome.of(before.ref(), new SuggestionEvent.Grew(evidence.dispute(), further))
                        .accepted();
    }

    /** Nobody named is merged or erased meanwhile. */
    private static Outcome<Suggestion> guarded(Outcome<Suggestion> outcome, RaiseSuggestion command) {
        return outcome.providedEach(residents(command));
    }

    private static List<Incident> incidents(RaiseSuggestion command, Facts facts) {
        AreaCode home = command.home();
        return tasks(command)
                .map(facts::the)
                .map(task -> Incident.of(task, who -> now(home, who, facts), tenure(command, task, facts)))
                .toList();
    }

    private static ResidentId now(AreaCode home, ResidentId who, Facts facts) {
        return facts.find(OnTheBooks.entry(home, who))
                .flatMap(Resident::mergedInto)
                .map(MergedInto::survivor)
                .orElse(who);
    }

    /** Of another dwelling than is named nothing was read, and nothing is shown. */
    private static Optional<Tenure> tenure(RaiseSuggestion command, Task task, Facts facts) {
        return task.dwelling()
                .filter(dwelling ->
                        command.concerned().dwelling().filter(dwelling::equals).isPresent())
                .flatMap(dwelling -> facts.find(Tenure.of(command.home(), dwelling)));
    }

    private static Stream<Ref<Task>> tasks(RaiseSuggestion command) {
        return command.tasks().stream().map(task -> Docket.entry(command.home(), task));
    }

    private static Stream<Ref<Resident>> residents(RaiseSuggestion command) {
        return command.concerned().residents().stream().map(who -> OnTheBooks.entry(command.home(), who));
    }

    private static KeyRef<Suggestion> key(RaiseSuggestion command) {
        return Suggestion.of(command.home(), command.pattern(), command.concerned());
    }

    private static <T> Either<Rejection, T> refused(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
