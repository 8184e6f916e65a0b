package org.gridgovernance.workforce.worker;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.MEDIATOR;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class WorkerConcept {
    private static final Reason UNKNOWN = WorkerReason.WORKER_UNKNOWN.at("worker");

    /** The table. */
    public static final Concept TABLE = Concept.named("worker")
            .keeps(Worker.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, MEDIATOR)
            .handles(Handling.of("enrol-worker", EnrolWorker.class)
                    .needs("worker.enrol", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(WorkerChecks.ENROL)
                    .claims(Worker.TYPE, Worker.ACCOUNT, c -> c.account().stream()
                            .toList())
                    .gathers(AffiliationCases::wants)
                    .fits(AffiliationCases::fits)
                    .decides(WorkerCases::enrol))
            .handles(of("correct-worker", CorrectWorker.class, "worker.correct", CorrectWorker::worker)
                    .wellFormed(WorkerChecks.CORRECT)
                    .gathers(WorkerCases::wants)
                    .fits(WorkerCases::fits)
                    .decides(WorkerCases::correct))
            .handles(of("affiliate-worker", Affiliate.class, "worker.affiliate", Affiliate::worker)
                    .gathers(AffiliationCases::wants)
                    .fits(AffiliationCases::fits)
                    .decides(AffiliationCases::affiliate))
            .handles(of("end-affiliation", EndAffiliation.class, "worker.end-affiliation", EndAffiliation::worker)
                    .decides(AffiliationCases::end))
            .handles(of("set-skills", SetSkills.class, "worker.set-skills", SetSkills::worker)
                    .wellFormed(WorkerChecks.SKILLS)
                    .decides(WorkerCases::setSkills))
            .handles(of("set-languages", SetLanguages.class, "worker.set-languages", SetLanguages::worker)
                    .wellFormed(WorkerChecks.LANGUAGES)
                    .decides(WorkerCases::setLanguages))
            .handles(of("set-availability", SetAvailability.class, "worker.set-availability", SetAvailability::worker)
                    .wellFormed(WorkerChecks.AVAILABILITY)
                    .decides(WorkerCases::setAvailability))
            .handles(of("leave-service", LeaveService.class, "worker.leave", LeaveService::worker)
                    .decides(AffiliationCases::leave))
            .handles(Handling.of("erase-worker", EraseWorker.class)
                    .needs("worker.erase", DATA_STEWARD)
                    .wellFormed(WorkerChecks.ERASE)
                    .touches(c -> Worker.of(c.home(), c.worker()), UNKNOWN)
                    .decides(WorkerCases::erase))
            .build();

    private WorkerConcept() {}

    /** Begins a line of a command on somebody who is on record. */
    private static <C extends Command<Worker>> Handling.Steps<C, Worker> of(
            String name, Class<C> shape, String right, Function<? super C, WorkerId> which) {
        return Handling.of(name, shape)
                .needs(right, COMMUNITY_CLERK, DATA_STEWARD)
                .touches(c -> Worker.of(c.home(), which.apply(c)), UNKNOWN);
    }
}
