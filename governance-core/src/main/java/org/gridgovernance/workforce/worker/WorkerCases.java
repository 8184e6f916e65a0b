package org.gridgovernance.workforce.worker;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on somebody who serves are decided; on where, see {@link AffiliationCases}. */
final class WorkerCases {
    private WorkerCases() {}

    static Either<Rejection, Outcome<Worker>> enrol(EnrolWorker command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), new WorkerId(deciding.newId()));
        Outcome<Worker> enrolled = Outcome.of(
                ref,
                new WorkerEvent.Enrolled(
                        command.name(),
                        command.phones(),
                        command.account(),
                        command.partyStanding(),
                        command.affiliations()));
        return able(AffiliationCases.guarded(enrolled, command.home(), command.affiliations()), ref, command)
                .accepted();
    }

    private static Outcome<Worker> able(Outcome<Worker> enrolled, Ref<Worker> ref, EnrolWorker command) {
        Outcome<Worker> available = command.availability()
                .map(told -> enrolled.also(ref, new WorkerEvent.AvailabilitySet(told)))
                .orElse(enrolled);
        Outcome<Worker> skilled = command.skills().isEmpty()
                ? available
                : available.also(ref, new WorkerEvent.SkillsSet(command.skills()));
        Outcome<Worker> speaking = command.languages().isEmpty()
                ? skilled
                : skilled.also(ref, new WorkerEvent.LanguagesSet(command.languages()));
        return command.certificates().stream()
                .reduce(speaking, (all, one) -> all.also(ref, new WorkerEvent.Certified(one)), (a, b) -> b);
    }

    static void wants(CorrectWorker command, Wanted wanted) {
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(CorrectWorker command, Facts facts) {
        return holder(command)
                .flatMap(facts::holder)
                .filter(holder -> !holder.ref().equals(Worker.of(command.home(), command.worker())))
                .map(another -> WorkerReason.ACCOUNT_TAKEN.at("account"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Worker>> correct(CorrectWorker command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        Worker is = facts.the(ref);
        WorkerEvent said = new WorkerEvent.Corrected(is.name(), is.phones(), is.account(), is.partyStanding());
        return changed(
                ref,
                said,
                new WorkerEvent.Corrected(
                        command.name(), command.phones(), command.account(), command.partyStanding()));
    }

    static Either<Rejection, Outcome<Worker>> setSkills(SetSkills command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        return changed(
                ref, new WorkerEvent.SkillsSet(facts.the(ref).skills()), new WorkerEvent.SkillsSet(command.skills()));
    }

    static Either<Rejection, Outcome<Worker>> setLanguages(SetLanguages command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        return changed(
                ref,
                new WorkerEvent.LanguagesSet(facts.the(ref).languages()),
                new WorkerEvent.LanguagesSet(command.languages()));
    }

    static Either<Rejection, Outcome<Worker>> setAvailability(SetAvailability command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        boolean holds = facts.the(ref)
                .availability()
                .asOf(deciding.moment().occurredOn())
                .anyMatch(command.availability()::equals);
        return holds
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new WorkerEvent.AvailabilitySet(command.availability()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Worker>> erase(EraseWorker command, Facts facts, Deciding deciding) {
        return Outcome.of(Worker.of(command.home(), command.worker()), new WorkerEvent.Erased(command.basis()))
                .accepted();
    }

    private static Either<Rejection, Outcome<Worker>> changed(Ref<Worker> ref, WorkerEvent said, WorkerEvent says) {
        return says.equals(said)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, says).accepted();
    }

    private static Optional<KeyRef<Worker>> holder(CorrectWorker command) {
        return command.account().flatMap(account -> KeyRef.of(Worker.TYPE, Worker.ACCOUNT, command.home(), account));
    }
}
