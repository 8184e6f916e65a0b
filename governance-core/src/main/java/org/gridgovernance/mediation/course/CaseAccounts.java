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
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.committee.CommitteeEvent;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.committee.MediationCommittee;
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
        return facts.page(cases(command)).items().stream()
                .filter(found -> found.state().destroyedOn().isEmpty())
                .reduce(
                        Outcome.of(ref),
                        (all, found) -> renewed(command, worker, found.state(), on, facts)
                                .map(event -> all.also(found.ref(), event))
                                .orElse(all),
                        (one, same) -> one)
                .accepted();
    }

    private static Optional<MediationEvent> renewed(
            RenewCaseAccounts command, Worker worker, MediationCase found, LocalDate on, Facts facts) {
        Optional<MediatorLook> look =
                facts.page(MediationCommittee.seated(command.home(), command.worker())).items().stream()
                        .filter(seated -> seated.state().id().equals(found.committee()))
                        .map(seated -> new MediatorLook(found, seated.state()))
                        .findFirst();
        boolean serves = worker.serves(on)
                && look.flatMap(each -> each.committee().seat(command.worker(), on))
                        .isPresent();
        Optional<String> account = worker.account().filter(any -> serves);
        Optional<Keeper> next = serves || !found.keeper().worker().equals(command.worker())
                ? Optional.empty()
                : look.flatMap(each -> each.next(on));
        return isStale(found, command.worker(), account)
                ? Optional.of(new MediationEvent.AccountRenewed(command.worker(), account, next))
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
        return List.of(following(
                entry.ref().home(),
                entry.command(),
                dismissed.worker(),
                entry.moment().occurredAt()));
    }

    static List<RenewCaseAccounts> foreseen(DismissMediator command) {
        return List.of(following(command.home(), command.commandId(), command.worker(), command.occurredAt()));
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
