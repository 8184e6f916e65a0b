package org.gridgovernance.task.declaration;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.task.matter.Requirement;
import org.gridgovernance.task.matter.Step;

/** How the declaration of a case is decided: what the register holds, and what is lacking. */
final class DeclarationCases {
    private DeclarationCases() {}

    static void wants(DeclareCase command, Wanted wanted) {
        wanted.ref(applicant(command));
    }

    static void wantsHeld(DeclareCase command, Facts facts, Wanted wanted) {
        LocalDate on = Moment.day(command.occurredAt());
        facts.find(applicant(command)).ifPresent(resident -> wanted.page(HeldFacts.household(resident, on))
                .page(HeldFacts.tenure(resident, on)));
    }

    static List<Reason> fits(DeclareCase command, Facts facts) {
        return OnTheBooks.known(facts, applicant(command), "applicant");
    }

    static Either<Rejection, Outcome<ServiceCase>> declare(DeclareCase command, Facts facts, Deciding deciding) {
        return deciding.rule(MatterCatalogue.IN_FORCE)
                .catalogue()
                .find(command.matter())
                .map(matter -> declare(command, matter, facts, deciding))
                .orElseGet(() -> Either.left(Rejection.of(MatterReason.UNKNOWN.at("matter"))));
    }

    private static Either<Rejection, Outcome<ServiceCase>> declare(
            DeclareCase command, Matter matter, Facts facts, Deciding deciding) {
        if (!matter.channels().contains(command.channel())) {
            return Either.left(Rejection.of(ServiceReason.CHANNEL_NOT_OFFERED.at("channel")));
        }
        if (!matter.requirements().stream().map(Requirement::code).toList().containsAll(command.handedIn())) {
            return Either.left(Rejection.of(ServiceReason.PAPER_UNKNOWN.at("handedIn")));
        }
        Prefill prefill = deciding.isForOneself()
                ? new Prefill(matter, new TreeSet<>()) // whoever declares for himself is told nothing of the register
                : prefill(command, matter, facts);
        ServiceEvent declared = new ServiceEvent.Declared(
                command.matter(),
                command.channel(),
                command.applicant(),
                command.proxy(),
                command.account(),
                command.handedIn(),
                Prefill.codes(prefill.prefilled()),
                prefill.lacking(command.handedIn()),
                matter.deadline(
                        Step.ACCEPT,
                        false,
                        deciding.rule(WorkingCalendar.IN_FORCE),
                        deciding.moment().occurredAt()));
        return Outcome.of(ServiceCases.serviceCase(command.home(), new ServiceCaseId(deciding.newId())), declared)
                .provided(applicant(command)) // neither merged nor erased meanwhile
                .accepted();
    }

    private static Prefill prefill(DeclareCase command, Matter matter, Facts facts) {
        Resident resident = facts.the(applicant(command));
        LocalDate on = Moment.day(command.occurredAt());
        return Prefill.of(
                matter,
                resident,
                on,
                !facts.page(HeldFacts.household(resident, on)).items().isEmpty(),
                !facts.page(HeldFacts.tenure(resident, on)).items().isEmpty());
    }

    private static Ref<Resident> applicant(DeclareCase command) {
        return OnTheBooks.entry(command.home(), command.applicant());
    }
}
