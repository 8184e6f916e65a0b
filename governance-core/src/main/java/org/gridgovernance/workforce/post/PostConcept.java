package org.gridgovernance.workforce.post;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerReason;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class PostConcept {
    private static final Reason UNKNOWN = PostReason.POST_UNKNOWN.at("post");
    private static final Reason NOBODY = WorkerReason.WORKER_UNKNOWN.at("worker");

    /** The table. */
    public static final Concept TABLE = Concept.named("post")
            .keeps(Post.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .asks(Post.LADDER)
            .reacts(WorkerEvent.Left.class, HoldingCases::follow)
            .reacts(WorkerEvent.Erased.class, HoldingCases::follow)
            .handles(Handling.of("establish-post", EstablishPost.class)
                    .needs("post.establish", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(PostChecks.ESTABLISH)
                    .gathers((c, wanted) -> PostCases.wants(c.profile(), wanted))
                    .fits((c, facts) -> PostCases.fits(c.profile(), facts))
                    .decides(PostCases::establish))
            .handles(of("reclassify-post", ReclassifyPost.class, "post.reclassify", ReclassifyPost::post)
                    .wellFormed(PostChecks.RECLASSIFY)
                    .gathers((c, wanted) -> PostCases.wants(c.profile(), wanted))
                    .fits((c, facts) -> PostCases.fits(c.profile(), facts))
                    .decides(PostCases::reclassify))
            .handles(of("announce-vacancy", AnnounceVacancy.class, "post.announce", AnnounceVacancy::post)
                    .wellFormed(PostChecks.ANNOUNCE)
                    .decides(PostCases::announce))
            .handles(of("fill-post", FillPost.class, "post.fill", FillPost::post)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .gathers(FillingCases::wants)
                    .fits(FillingCases::fits)
                    .decides(FillingCases::fill))
            .handles(of("move-to-step", MoveToStep.class, "post.move-to-step", MoveToStep::post)
                    .thenGathers((c, facts, wanted) -> HoldingCases.wantsHolder(c.home(), c.post(), facts, wanted))
                    .decides(HoldingCases::move))
            .handles(of(
                            "enter-establishment",
                            EnterEstablishment.class,
                            "post.enter-establishment",
                            EnterEstablishment::post)
                    .thenGathers((c, facts, wanted) -> HoldingCases.wantsHolder(c.home(), c.post(), facts, wanted))
                    .decides(HoldingCases::enter))
            .handles(of("vacate-post", VacatePost.class, "post.vacate", VacatePost::post)
                    .decides(HoldingCases::vacate))
            .handles(Handling.of("leave-post", LeavePost.class)
                    .needs("post.leave", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> Worker.of(c.home(), c.worker()), NOBODY)
                    .gathers(HoldingCases::wants)
                    .decides(HoldingCases::leave))
            .handles(of("abolish-post", AbolishPost.class, "post.abolish", AbolishPost::post)
                    .decides(PostCases::abolish))
            .build();

    private PostConcept() {}

    /** Begins a line of a command on a post that was not abolished. */
    private static <C extends Command<Post>> Handling.Steps<C, Post> of(
            String name, Class<C> shape, String right, Function<? super C, PostId> which) {
        return Handling.of(name, shape)
                .needs(right, COMMUNITY_CLERK, DATA_STEWARD)
                .touches(c -> Post.of(c.home(), which.apply(c)), UNKNOWN)
                .fits((c, facts) -> PostCases.standing(c.home(), which.apply(c), facts));
    }
}
