package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.CorrectWorker;
import org.gridgovernance.workforce.worker.EraseWorker;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** How cases follow the accounts of those who keep and mediate them. */
final class CaseAccounts {
    private CaseAccounts() {}

    static void wants(RenewCaseAccounts command, Wanted wanted) {
        wanted.held(Worker.of(command.home(), command.worker())) // nobody is named by the old account
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
        Optional<String> account =
                worker.account().filter(any -> worker.serves(deciding.moment().occurredOn()));
        List<Ref<MediationCase>> stale = facts.page(cases(command)).items().stream()
                .filter(found -> isStale(found.state(), command.worker(), account))
                .map(Found::ref)
                .toList();
        return Outcome.of(ref)
                .alsoEach(stale, new MediationEvent.AccountRenewed(command.worker(), account))
                .accepted();
    }

    /** Nothing happens any more to a case whose file was destroyed. */
    private static boolean isStale(MediationCase found, WorkerId worker, Optional<String> account) {
        boolean keeps = found.keeper().worker().equals(worker)
                && !found.keeper().account().equals(account);
        boolean mediates = found.inCharge()
                .anyMatch(each -> each.worker().equals(worker) && !each.account().equals(account));
        return found.destroyedOn().isEmpty() && (keeps || mediates);
    }

    /** Who was corrected, erased, or left. */
    static List<RenewCaseAccounts> follow(Event changed, JournalEntry<?> entry) {
        return List.of(following(
                entry.ref().home(),
                entry.command(),
                new WorkerId(entry.ref().id()),
                entry.moment().occurredAt()));
    }

    static List<RenewCaseAccounts> foreseen(CorrectWorker command) {
        return List.of(following(command.home(), command.commandId(), command.worker(), command.occurredAt()));
    }

    static List<RenewCaseAccounts> foreseen(LeaveService command) {
        return List.of(following(command.home(), command.commandId(), command.worker(), command.occurredAt()));
    }

    static List<RenewCaseAccounts> foreseen(EraseWorker command) {
        return List.of(following(command.home(), command.commandId(), command.worker(), command.occurredAt()));
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
