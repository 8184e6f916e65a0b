package org.gridgovernance.task.declaration;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How the cases of somebody erased from the register are erased with them. */
final class ErasureCases {
    private ErasureCases() {}

    static void wants(EraseCases command, Wanted wanted) {
        wanted.held(OnTheBooks.entry(command.home(), command.resident())) // none is declared for them meanwhile
                .page(casesOf(command));
    }

    static List<Reason> fits(EraseCases command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> !resident.isErased())
                .map(there -> ServiceReason.NOT_ERASED.at("resident"))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> erase(EraseCases command, Facts facts, Deciding deciding) {
        List<Ref<ServiceCase>> cases = facts.page(casesOf(command)).items().stream()
                .filter(found -> found.state().erasedOn().isEmpty())
                .map(Found::ref)
                .toList();
        return Outcome.of(OnTheBooks.entry(command.home(), command.resident()))
                .alsoEach(cases, new ServiceEvent.Erased())
                .accepted();
    }

    static List<EraseCases> follow(ResidentEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(EraseCases.builder()
                .commandId(entry.command().derive("erases-cases-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build());
    }

    private static Criteria<ServiceCase> casesOf(EraseCases command) {
        return Criteria.of(ServiceCase.TYPE)
                .within(command.home())
                .where(ServiceCase.APPLICANT.is(command.resident()))
                .limit(Criteria.MOST);
    }
}
