package org.gridgovernance.workforce.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.WorkerId;

/** How the events of a post make its state. */
final class PostFold {
    private PostFold() {}

    static Post established(Ref<Post> ref, PostEvent.Established event, Moment moment) {
        return Post.builder()
                .id(new PostId(ref.id()))
                .home(ref.home())
                .establishedOn(moment.occurredOn())
                .profile(Timeline.<PostProfile>empty().open(event.profile(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Post reclassified(Post post, PostEvent.Reclassified event, Moment moment) {
        return of(post).profile(post.profile().then(event.profile(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Post announced(Post post, PostEvent.VacancyAnnounced event, Moment moment) {
        LocalDate opens = moment.occurredOn();
        return of(post).vacancy(new Vacancy(event.target(), opens, event.closes()))
                .build();
    }

    static Post filled(Post post, PostEvent.Filled event, Moment moment) {
        return of(post).vacancy(Optional.empty())
                .holdings(post.holdings().open(event.holding(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Post stepChanged(Post post, PostEvent.StepChanged event, Moment moment) {
        return changed(post, event.worker(), holding -> holding.on(event.step()), moment);
    }

    static Post entered(Post post, PostEvent.EstablishmentEntered event, Moment moment) {
        return changed(post, event.worker(), holding -> holding.in(PostKind.ESTABLISHMENT), moment);
    }

    private static Post changed(Post post, WorkerId worker, UnaryOperator<Holding> into, Moment moment) {
        return of(post).holdings(post.holdings()
                        .change(
                                holding -> holding.worker().equals(worker),
                                into,
                                moment.occurredOn(),
                                moment.recordedAt()))
                .build();
    }

    static Post vacated(Post post, PostEvent.Vacated event, Moment moment) {
        return of(post).holdings(post.holdings()
                        .cut(
                                holding -> holding.worker().equals(event.worker()),
                                moment.occurredOn(),
                                moment.recordedAt()))
                .build();
    }

    static Post abolished(Post post, PostEvent.Abolished event, Moment moment) {
        return of(post).profile(post.profile().cut(any -> true, moment.occurredOn(), moment.recordedAt()))
                .vacancy(Optional.empty())
                .abolishedOn(moment.occurredOn())
                .build();
    }

    private static Post.Builder of(Post post) {
        return Post.builder().from(post);
    }
}
