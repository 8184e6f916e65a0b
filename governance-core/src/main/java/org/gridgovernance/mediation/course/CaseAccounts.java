package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.committee.CommitteeEvent;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** How cases follow the accounts of those who keep and mediate them. */
final class CaseAccounts {
    private CaseAccounts() {}

    static void wants(RenewCaseAccounts command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())) // nobody is named by the old account
                .page(MediationCommittee.seated(command.home(), command.worker()))
                .page(cases(command));
    }

    /** The cases somebody keeps or mediates. */
    private static Criteria<MediationCase> cases(RenewCaseAccounts command) {
        return Criteria.of(MediationCase.TYPE)
                .within(command.home())
                .where(MediationCase.KEEPER.is(command.worker()))
                .where(MediationCase.MEDIATORS.contains(command.worker()))
                .limit(Criteria.MOST);
    }

    static Either<Rejection, Outcome<Worker>> renew(RenewCaseAccounts command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        Worker worker = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        List<MediationCommittee> seated =
                facts.page(MediationCommittee.seated(command.home(), command.worker())).items().stream()
                        .map(Found::state)
                        .toList();
        return Outcome.of(ref)
                .alsoEach(facts.page(cases(command)).items(), found -> renewed(worker, found, seated, on))
                .accepted();
    }

    private static Optional<MediationEvent> renewed(
            Worker worker, MediationCase found, List<MediationCommittee> seated, LocalDate on) {
        Optional<MediatorLook> look = seated.stream()
                .filter(committee -> committee.id().equals(found.committee()))
                .map(committee -> new MediatorLook(found, committee))
                .findFirst();
        boolean serves = worker.serves(on)
                && look.flatMap(each -> each.committee().seat(worker.id(), on)).isPresent();
        Optional<String> account = worker.account().filter(any -> serves);
        Optional<Keeper> next = serves || !found.keeper().worker().equals(worker.id())
                ? Optional.empty()
                : look.flatMap(each -> each.next(on));
        return found.destroyedOn().isEmpty() && isStale(found, worker.id(), account)
                ? Optional.of(new MediationEvent.AccountRenewed(worker.id(), account, next))
                : Optional.empty();
    }

    private static boolean isStale(MediationCase found, WorkerId worker, Optional<String> account) {
        boolean keeps = found.keeper().worker().equals(worker)
                && !found.keeper().account().equals(account);
        return keeps
                || found.inCharge()
                        .anyMatch(each ->
                                each.worker().equals(worker) && !each.account().equals(account));
    }

    /** Who was dismissed from the committee. */
    static List<RenewCaseAccounts> follow(CommitteeEvent.MediatorDismissed dismissed, JournalEntry<?> entry) {
        return follow(dismissed.worker(), entry);
    }

    /** Who was corrected, erased, or left. */
    static List<RenewCaseAccounts> follow(WorkerEvent changed, JournalEntry<?> entry) {
        return follow(new WorkerId(entry.ref().id()), entry);
    }

    private static List<RenewCaseAccounts> follow(WorkerId worker, JournalEntry<?> entry) {
        return List.of(following(
                entry.ref().home(), entry.command(), worker, entry.moment().occurredAt()));
    }

    /** What such a command on a worker leads to. */
    static List<RenewCaseAccounts> foreseen(Command<?> command, WorkerId worker) {
        return List.of(following(command.home(), command.commandId(), worker, command.occurredAt()));
    }

    private static RenewCaseAccounts following(AreaCode home, CommandId from, WorkerId worker, Instant at) {
        return RenewCaseAccounts.builder()
                .commandId(from.derive("case-accounts"))
                .occurredAt(at)
                .home(home)
                .worker(worker)
                .build();
    }
}
