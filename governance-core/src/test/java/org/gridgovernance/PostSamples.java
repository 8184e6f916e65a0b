package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.post.AbolishPost;
import org.gridgovernance.workforce.post.AnnounceVacancy;
import org.gridgovernance.workforce.post.EnterEstablishment;
import org.gridgovernance.workforce.post.EstablishPost;
import org.gridgovernance.workforce.post.FillPost;
import org.gridgovernance.workforce.post.Holding;
import org.gridgovernance.workforce.post.LeavePost;
import org.gridgovernance.workforce.post.MoveToStep;
import org.gridgovernance.workforce.post.PostEvent;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.PostProfile;
import org.gridgovernance.workforce.post.ReclassifyPost;
import org.gridgovernance.workforce.post.RecruitmentTarget;
import org.gridgovernance.workforce.post.VacateCause;
import org.gridgovernance.workforce.post.VacatePost;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to posts. */
final class PostSamples {
    static final PostId POST = new PostId(Town.id(9));
    static final PostProfile PROFILE = PostProfile.builder()
            .from(WorkforceActs.profile(PostKind.CONTRACT, 1))
            .funder(OrganizationSamples.REFERENCE)
            .build();

    private PostSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "post-established" -> new PostEvent.Established(PROFILE);
            case "post-reclassified" -> new PostEvent.Reclassified(PROFILE);
            case "post-vacancy-announced" -> new PostEvent.VacancyAnnounced(RecruitmentTarget.GRADUATES, DAY);
            case "post-filled" -> new PostEvent.Filled(new Holding(WorkerSamples.WORKER, PostKind.CONTRACT, 1));
            case "post-step-changed" -> new PostEvent.StepChanged(WorkerSamples.WORKER, 2);
            case "post-establishment-entered" -> new PostEvent.EstablishmentEntered(WorkerSamples.WORKER);
            case "post-vacated" -> new PostEvent.Vacated(WorkerSamples.WORKER, VacateCause.RESIGNED);
            case "post-abolished" -> new PostEvent.Abolished();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "establish-post" ->
                EstablishPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .profile(PROFILE)
                        .build();
            case "reclassify-post" ->
                ReclassifyPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .profile(PROFILE)
                        .build();
            case "announce-vacancy" ->
                AnnounceVacancy.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .target(RecruitmentTarget.GRADUATES)
                        .closes(DAY)
                        .build();
            case "fill-post" ->
                FillPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .worker(WorkerSamples.WORKER)
                        .graduatedOn(DAY)
                        .dischargedOn(DAY)
                        .build();
            case "move-to-step" ->
                MoveToStep.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .step(2)
                        .build();
            case "enter-establishment" ->
                EnterEstablishment.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .build();
            case "vacate-post" ->
                VacatePost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .cause(VacateCause.RESIGNED)
                        .build();
            case "leave-post" ->
                LeavePost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WorkerSamples.WORKER)
                        .cause(VacateCause.TRANSFERRED)
                        .build();
            case "abolish-post" ->
                AbolishPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .post(POST)
                        .build();
            default -> null;
        };
    }
}
