package org.gridgovernance.workforce;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;

/** How the vanguard posts of an organisation come, are held, and go. */
final class VanguardFold {
    private VanguardFold() {}

    static Organization offered(Organization team, OrganizationEvent.VanguardPostOffered event, Moment moment) {
        return OrganizationFold.of(team)
                .addVanguardPost(
                        new VanguardPost(event.title(), moment.occurredOn(), Optional.empty(), Timeline.empty()))
                .build();
    }

    static Organization withdrawn(Organization team, OrganizationEvent.VanguardPostWithdrawn event, Moment moment) {
        return with(
                team,
                event.title(),
                post -> new VanguardPost(
                        post.title(), post.offeredOn(), Optional.of(moment.occurredOn()), post.holders()));
    }

    static Organization taken(Organization team, OrganizationEvent.VanguardPostTaken event, Moment moment) {
        return with(
                team,
                event.title(),
                post -> holding(post, post.holders().open(event.worker(), moment.occurredOn(), moment.recordedAt())));
    }

    static Organization left(Organization team, OrganizationEvent.VanguardPostLeft event, Moment moment) {
        return with(
                team,
                event.title(),
                post -> holding(
                        post, post.holders().cut(event.worker()::equals, moment.occurredOn(), moment.recordedAt())));
    }

    static VanguardPost holding(VanguardPost post, Timeline<UUID> holders) {
        return new VanguardPost(post.title(), post.offeredOn(), post.withdrawnOn(), holders);
    }

    private static Organization with(Organization team, String title, UnaryOperator<VanguardPost> change) {
        return OrganizationFold.of(team)
                .vanguardPosts(team.vanguardPosts().stream()
                        .map(post ->
                                post.withdrawnOn().isEmpty() && post.title().equals(title) ? change.apply(post) : post)
                        .toList())
                .build();
    }
}
