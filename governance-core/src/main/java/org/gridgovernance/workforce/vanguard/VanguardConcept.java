package org.gridgovernance.workforce.vanguard;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerReason;

/** The contents of this package (目录). What it tells of is kept with the {@link Organization}. */
public final class VanguardConcept {
    private static final Reason NO_TEAM = OrganizationReason.ORGANIZATION_UNKNOWN.at("team");
    private static final Reason NOBODY = WorkerReason.WORKER_UNKNOWN.at("worker");

    /** The table. */
    public static final Concept TABLE = Concept.named("vanguard")
            .reacts(WorkerEvent.AffiliationEnded.class, StandingDown::follow)
            .reacts(WorkerEvent.Left.class, StandingDown::follow)
            .reacts(WorkerEvent.Erased.class, StandingDown::follow)
            .handles(of("offer-vanguard-post", OfferVanguardPost.class, "vanguard.offer", OfferVanguardPost::team)
                    .wellFormed(VanguardCases.OFFER)
                    .decides(VanguardCases::offer))
            .handles(of(
                            "withdraw-vanguard-post",
                            WithdrawVanguardPost.class,
                            "vanguard.withdraw",
                            WithdrawVanguardPost::team)
                    .decides(VanguardCases::withdraw))
            .handles(of("take-vanguard-post", TakeVanguardPost.class, "vanguard.take", TakeVanguardPost::team)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .fits(VanguardCases::fits)
                    .decides(VanguardCases::take))
            .handles(Handling.of("leave-vanguard-posts", LeaveVanguardPosts.class)
                    .needs("vanguard.leave", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .gathers(StandingDown::wants)
                    .decides(StandingDown::leave))
            .build();

    private VanguardConcept() {}

    /** Begins a line of a command on a team that is not dissolved. */
    private static <C extends Command<Organization>> Handling.Steps<C, Organization> of(
            String name, Class<C> shape, String right, Function<? super C, OrganizationId> which) {
        return Handling.of(name, shape)
                .needs(right, COMMUNITY_CLERK, DATA_STEWARD)
                .touches(c -> VanguardCases.team(c.home(), which.apply(c)), NO_TEAM)
                .fits((c, facts) -> VanguardCases.standing(c.home(), which.apply(c), facts));
    }
}
