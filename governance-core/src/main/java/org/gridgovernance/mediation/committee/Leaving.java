package org.gridgovernance.mediation.committee;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** How those who serve no more leave their seats. */
final class Leaving {
    private Leaving() {}

    static void wants(LeaveCommittees command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())) // nobody elects or appoints one who leaves
                .page(MediationCommittee.seated(command.home(), command.worker()));
    }

    static Either<Rejection, Outcome<Worker>> leave(LeaveCommittees command, Facts facts, Deciding deciding) {
        Ref<Worker> worker = Worker.of(command.home(), command.worker());
        boolean erased = facts.the(worker).erasedOn().isPresent();
        LocalDate on = deciding.moment().occurredOn();
        List<Ref<MediationCommittee>> left =
                facts.page(MediationCommittee.seated(command.home(), command.worker())).items().stream()
                        .filter(found -> erased || sits(found.state(), command.worker(), on))
                        .map(Found::ref)
                        .toList();
        return Outcome.of(worker)
                .alsoEach(
                        left,
                        erased
                                ? new CommitteeEvent.MediatorErased(command.worker())
                                : new CommitteeEvent.MediatorLeft(command.worker()))
                .accepted();
    }

    private static boolean sits(MediationCommittee committee, WorkerId worker, LocalDate on) {
        return !committee
                .seats()
                .since(on, seat -> seat.worker().equals(worker))
                .entries()
                .isEmpty();
    }

    /** Who left service has no seat. */
    static List<LeaveCommittees> follow(WorkerEvent.Left left, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    /** Who was erased has no seat. */
    static List<LeaveCommittees> follow(WorkerEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(leaving(entry));
    }

    private static LeaveCommittees leaving(JournalEntry<?> entry) {
        return LeaveCommittees.builder()
                .commandId(entry.command().derive("leaves-committees"))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .worker(new WorkerId(entry.ref().id()))
                .build();
    }
}
