package org.gridgovernance.task.declaration;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.RESIDENT;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class ServiceConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("service")
            .keeps(ServiceCase.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .asks(MatterCatalogue.IN_FORCE)
            .asks(WorkingCalendar.IN_FORCE)
            .reacts(ResidentEvent.Erased.class, ErasureCases::follow)
            .handles(Handling.of("declare-case", DeclareCase.class)
                    .needs("service.declare", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, RESIDENT)
                    .wellFormed(ServiceChecks.DECLARE)
                    .gathers(DeclarationCases::wants)
                    .thenGathers(DeclarationCases::wantsHeld)
                    .fits(DeclarationCases::fits)
                    .decides(DeclarationCases::declare))
            .handles(of("supplement-case", SupplementCase.class, "service.supplement", SupplementCase::serviceCase)
                    .wellFormed(ServiceChecks.SUPPLEMENT)
                    .fits(ServiceCases::maySupplement)
                    .decides(ServiceCases::supplement))
            .handles(of("accept-case", AcceptCase.class, "service.accept", AcceptCase::serviceCase)
                    .fits(ServiceCases::mayAccept)
                    .decides(ServiceCases::accept))
            .handles(of("refuse-case", RefuseCase.class, "service.refuse", RefuseCase::serviceCase)
                    .wellFormed(c -> ServiceChecks.words(c.because()))
                    .fits(ServiceCases::mayRefuse)
                    .decides(ServiceCases::refuse))
            .handles(of("decide-case", DecideCase.class, "service.decide", DecideCase::serviceCase)
                    .wellFormed(c -> ServiceChecks.words(c.because()))
                    .fits(ServiceCases::mayDecide)
                    .decides(ServiceCases::decide))
            .handles(of("issue-result", IssueResult.class, "service.issue", IssueResult::serviceCase)
                    .fits(ServiceCases::mayIssue)
                    .decides(ServiceCases::issue))
            .handles(of("record-visit", RecordVisit.class, "service.record-visit", RecordVisit::serviceCase)
                    .wellFormed(ServiceChecks.VISIT)
                    .fits(ServiceCases::mayVisit)
                    .decides(ServiceCases::visit))
            .handles(of("withdraw-case", WithdrawCase.class, "service.withdraw", WithdrawCase::serviceCase)
                    .wellFormed(c -> ServiceChecks.words(c.because()))
                    .fits(ServiceCases::mayWithdraw)
                    .decides(ServiceCases::withdraw))
            .handles(Handling.of("erase-cases", EraseCases.class)
                    .needs("service.erase", DATA_STEWARD)
                    .asNamed()
                    .touches(
                            c -> OnTheBooks.entry(c.home(), c.resident()),
                            ResidentReason.RESIDENT_UNKNOWN.at("resident"))
                    .gathers(ErasureCases::wants)
                    .fits(ErasureCases::fits)
                    .decides(ErasureCases::erase))
            .build();

    private ServiceConcept() {}

    /** A command on a case that must exist. */
    private static <C extends Command<ServiceCase>> Handling.Steps<C, ServiceCase> of(
            String name, Class<C> shape, String right, Function<C, ServiceCaseId> which) {
        Role[] roles = {GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD};
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(
                        c -> ServiceCases.serviceCase(c.home(), which.apply(c)),
                        ServiceReason.CASE_UNKNOWN.at("serviceCase"));
    }
}
