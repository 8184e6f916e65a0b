package org.gridgovernance.workforce.post;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on what a post is are decided; on who holds it, see {@link FillingCases} and {@link HoldingCases}. */
final class PostCases {
    private PostCases() {}

    /** Refuses what is abolished; whether it exists is asked apart. */
    static List<Reason> standing(AreaCode home, PostId id, Facts facts) {
        return facts.find(Post.of(home, id)).flatMap(Post::abolishedOn).stream()
                .map(abolished -> PostReason.ABOLISHED.at("post"))
                .toList();
    }

    static void wants(PostProfile profile, Wanted wanted) {
        profile.funder().ifPresent(funder -> wanted.ref(funder.ref()));
    }

    static List<Reason> fits(PostProfile profile, Facts facts) {
        return profile.funder().stream()
                .flatMap(funder -> facts.unless(funder.ref(), PostReason.FUNDER_UNKNOWN.at("profile.funder")))
                .toList();
    }

    static Either<Rejection, Outcome<Post>> establish(EstablishPost command, Facts facts, Deciding deciding) {
        return hasNoStep(command.profile(), deciding)
                ? refused(PostReason.STEP_UNKNOWN, "profile.step")
                : Outcome.of(
                                Post.of(command.home(), new PostId(deciding.newId())),
                                new PostEvent.Established(command.profile()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Post>> reclassify(ReclassifyPost command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        if (on.isBefore(post.establishedOn())) {
            return refused(PostReason.BEFORE_ESTABLISHED, "occurredAt");
        }
        if (hasNoStep(command.profile(), deciding)) {
            return refused(PostReason.STEP_UNKNOWN, "profile.step");
        }
        return post.profile().asOf(on).anyMatch(command.profile()::equals)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new PostEvent.Reclassified(command.profile())).accepted();
    }

    static Either<Rejection, Outcome<Post>> announce(AnnounceVacancy command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        if (deciding.moment().occurredOn().isBefore(post.establishedOn())) {
            return refused(PostReason.BEFORE_ESTABLISHED, "occurredAt");
        }
        return post.holder().isPresent()
                ? refused(PostReason.HELD, "post")
                : Outcome.of(ref, new PostEvent.VacancyAnnounced(command.target(), command.closes()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Post>> abolish(AbolishPost command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        if (on.isBefore(post.establishedOn())) {
            return refused(PostReason.BEFORE_ESTABLISHED, "occurredAt");
        }
        if (post.holder().isPresent()) {
            return refused(PostReason.HELD, "post");
        }
        return tellsAfter(post, on)
                ? refused(PostReason.TOLD_SINCE, "occurredAt")
                : Outcome.of(ref, new PostEvent.Abolished()).accepted();
    }

    private static boolean tellsAfter(Post post, LocalDate on) {
        return post.holdings().standing().anyMatch(held -> held.holdsAfter(on))
                || post.profile().standing().anyMatch(was -> was.from().isAfter(on))
                || post.vacancy().filter(told -> told.opens().isAfter(on)).isPresent();
    }

    private static boolean hasNoStep(PostProfile profile, Deciding deciding) {
        return deciding.rule(Post.LADDER).ladder(profile).step(profile.step()).isEmpty();
    }

    static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
