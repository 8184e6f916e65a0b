package org.gridgovernance.mediation.committee;

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
import org.gridgovernance.workforce.worker.CorrectWorker;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerReason;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class CommitteeConcept {
    private static final Reason UNKNOWN = CommitteeReason.COMMITTEE_UNKNOWN.at("committee");
    private static final Reason NOBODY = WorkerReason.WORKER_UNKNOWN.at("worker");

    /** The table. */
    public static final Concept TABLE = Concept.named("committee")
            .keeps(MediationCommittee.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, MEDIATOR)
            .keeps(CaseBook.TYPE) // how many cases there are is nobody's business
            .reacts(WorkerEvent.Left.class, Leaving::follow)
            .reacts(WorkerEvent.Erased.class, Leaving::follow)
            .reacts(WorkerEvent.Corrected.class, SeatAccounts::follow)
            .foresees(CorrectWorker.class, SeatAccounts::foreseen)
            .handles(Handling.of("establish-committee", EstablishCommittee.class)
                    .needs("committee.establish", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(CommitteeChecks.ESTABLISH)
                    .claims(
                            MediationCommittee.TYPE,
                            MediationCommittee.MARK,
                            c -> CommitteeChecks.mark(c.mark()).stream().toList())
                    .gathers(CommitteeCases::wants)
                    .fits(CommitteeCases::fits)
                    .decides(CommitteeCases::establish))
            .handles(of("reelect-committee", ReelectCommittee.class, "committee.reelect", ReelectCommittee::committee)
                    .wellFormed(CommitteeChecks.REELECT)
                    .gathers(ElectionCases::wants)
                    .fits(ElectionCases::fits)
                    .decides(ElectionCases::reelect))
            .handles(of("by-elect-member", ByElectMember.class, "committee.by-elect", ByElectMember::committee)
                    .wellFormed(CommitteeChecks.BY_ELECT)
                    .gathers(ElectionCases::wants)
                    .fits(ElectionCases::fits)
                    .decides(ElectionCases::byElect))
            .handles(of("appoint-mediator", AppointMediator.class, "committee.appoint", AppointMediator::committee)
                    .gathers(MediatorCases::wants)
                    .fits(MediatorCases::fits)
                    .decides(MediatorCases::appoint))
            .handles(of("dismiss-mediator", DismissMediator.class, "committee.dismiss", DismissMediator::committee)
                    .decides(MediatorCases::dismiss))
            .handles(of(
                            "dissolve-committee",
                            DissolveCommittee.class,
                            "committee.dissolve",
                            DissolveCommittee::committee)
                    .decides(CommitteeCases::dissolve))
            .handles(Handling.of("renew-seat-accounts", RenewSeatAccounts.class)
                    .needs("committee.renew-seat-accounts", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .gathers(SeatAccounts::wants)
                    .decides(SeatAccounts::renew))
            .handles(Handling.of("leave-committees", LeaveCommittees.class)
                    .needs("committee.leave", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .gathers(Leaving::wants)
                    .decides(Leaving::leave))
            .build();

    private CommitteeConcept() {}

    /** Begins a line of a command on a committee that is not dissolved. */
    private static <C extends Command<MediationCommittee>> Handling.Steps<C, MediationCommittee> of(
            String name, Class<C> shape, String right, Function<? super C, MediationCommitteeId> which) {
        return Handling.of(name, shape)
                .needs(right, COMMUNITY_CLERK, DATA_STEWARD)
                .touches(c -> MediationCommittee.of(c.home(), which.apply(c)), UNKNOWN)
                .fits((c, facts) -> CommitteeCases.standing(c.home(), which.apply(c), facts));
    }
}
