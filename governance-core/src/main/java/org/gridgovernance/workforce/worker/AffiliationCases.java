package org.gridgovernance.workforce.worker;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on where somebody serves are decided. */
final class AffiliationCases {
    private AffiliationCases() {}

    static void wants(EnrolWorker command, Wanted wanted) {
        command.affiliations()
                .forEach(affiliation -> wanted.ref(affiliation.organization().ref()));
    }

    static List<Reason> fits(EnrolWorker command, Facts facts) {
        return IntStream.range(0, command.affiliations().size())
                .boxed()
                .flatMap(i -> there(
                        command.affiliations().get(i),
                        command.occurredAt(),
                        facts,
                        "affiliations[" + i + "].organization"))
                .toList();
    }

    static void wants(Affiliate command, Wanted wanted) {
        wanted.ref(command.affiliation().organization().ref());
    }

    static List<Reason> fits(Affiliate command, Facts facts) {
        return there(command.affiliation(), command.occurredAt(), facts, "affiliation.organization")
                .toList();
    }

    static Either<Rejection, Outcome<Worker>> affiliate(Affiliate command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        LocalDate on = deciding.moment().occurredOn();
        List<Affiliation> holding = facts.the(ref).affiliations().since(on, any -> true).entries().stream()
                .map(entry -> entry.value())
                .toList();
        if (holding.contains(command.affiliation())) {
            return refused(WorkerReason.AFFILIATED_ALREADY, "affiliation");
        }
        return holding.size() >= Worker.MOST_AFFILIATIONS
                ? refused(WorkerReason.AFFILIATIONS_UNCLEAR, "affiliation")
                : guarded(
                                Outcome.of(ref, new WorkerEvent.Affiliated(command.affiliation())),
                                command.home(),
                                List.of(command.affiliation()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Worker>> end(EndAffiliation command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        List<Affiliation> going = facts.the(ref)
                .affiliations()
                .standing()
                .filter(entry ->
                        entry.to().isEmpty() && entry.holdsOn(deciding.moment().occurredOn()))
                .map(entry -> entry.value())
                .toList();
        if (!going.contains(command.affiliation())) {
            return refused(WorkerReason.NOT_AFFILIATED, "affiliation");
        }
        return going.size() == 1
                ? refused(WorkerReason.LAST_AFFILIATION, "affiliation")
                : Outcome.of(ref, new WorkerEvent.AffiliationEnded(command.affiliation()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Worker>> leave(LeaveService command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        boolean serves = !facts.the(ref)
                .affiliations()
                .since(deciding.moment().occurredOn(), any -> true)
                .entries()
                .isEmpty();
        return serves
                ? Outcome.of(ref, new WorkerEvent.Left()).accepted()
                : refused(WorkerReason.NOT_SERVING, "worker");
    }

    /** Only if the organisations of the same home are not dissolved meanwhile. */
    static Outcome<Worker> guarded(Outcome<Worker> serves, AreaCode home, List<Affiliation> affiliations) {
        return serves.providedEach(affiliations.stream()
                .map(affiliation -> affiliation.organization().ref())
                .filter(organization -> organization.home().equals(home))
                .distinct());
    }

    private static Stream<Reason> there(Affiliation affiliation, Instant at, Facts facts, String path) {
        return affiliation.organization().exists(facts, Moment.day(at))
                ? Stream.empty()
                : Stream.of(WorkerReason.ORGANIZATION_UNKNOWN.at(path));
    }

    private static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
