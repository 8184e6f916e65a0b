package org.gridgovernance.mediation.committee;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.CorrectWorker;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** How seats follow the accounts of those who have them. */
final class SeatAccounts {
    private SeatAccounts() {}

    static void wants(RenewSeatAccounts command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())) // nobody elects or appoints by the old account
                .page(MediationCommittee.seated(command.home(), command.worker()));
    }

    static Either<Rejection, Outcome<Worker>> renew(RenewSeatAccounts command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        Optional<String> account = facts.the(ref).account();
        List<Ref<MediationCommittee>> stale =
                facts.page(MediationCommittee.seated(command.home(), command.worker())).items().stream()
                        .filter(found -> isStale(found.state(), command.worker(), account))
                        .map(Found::ref)
                        .toList();
        return Outcome.of(ref)
                .alsoEach(stale, new CommitteeEvent.AccountRenewed(command.worker(), account))
                .accepted();
    }

    private static boolean isStale(MediationCommittee committee, WorkerId worker, Optional<String> account) {
        return committee.seats().entries().stream()
                .map(Dated::value)
                .anyMatch(
                        seat -> seat.worker().equals(worker) && !seat.account().equals(account));
    }

    /** A corrected entry may tell of another account. */
    static List<RenewSeatAccounts> follow(WorkerEvent.Corrected corrected, JournalEntry<?> entry) {
        return List.of(following(
                entry.ref().home(),
                entry.command(),
                new WorkerId(entry.ref().id()),
                entry.moment().occurredAt()));
    }

    static List<RenewSeatAccounts> foreseen(CorrectWorker command) {
        return List.of(following(command.home(), command.commandId(), command.worker(), command.occurredAt()));
    }

    private static RenewSeatAccounts following(AreaCode home, CommandId from, WorkerId worker, Instant at) {
        return RenewSeatAccounts.builder()
                .commandId(from.derive("seat-accounts"))
                .occurredAt(at)
                .home(home)
                .worker(worker)
                .build();
    }
}
