package org.gridgovernance.workforce;

import java.util.UUID;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of an organisation make its state; of its vanguard posts see {@link VanguardFold}. */
final class OrganizationFold {
    private OrganizationFold() {}

    static Organization recorded(Ref<Organization> ref, OrganizationEvent.Recorded event, Moment moment) {
        return Organization.builder()
                .id(new OrganizationId(ref.id()))
                .home(ref.home())
                .title(event.title())
                .kind(event.kind())
                .recordedFrom(moment.occurredOn())
                .creditCode(event.creditCode())
                .superior(event.superior())
                .gridCode(event.gridCode())
                .serves(event.serves())
                .build();
    }

    static Organization renamed(Organization organization, OrganizationEvent.Renamed event, Moment moment) {
        return of(organization).title(event.title()).build();
    }

    static Organization changed(Organization organization, OrganizationEvent.Changed event, Moment moment) {
        return of(organization)
                .creditCode(event.creditCode())
                .superior(event.superior())
                .gridCode(event.gridCode())
                .serves(event.serves())
                .build();
    }

    static Organization dissolved(Organization organization, OrganizationEvent.Dissolved event, Moment moment) {
        return of(organization)
                .dissolvedOn(moment.occurredOn())
                .vanguardPosts(organization.vanguardPosts().stream()
                        .map(post -> VanguardFold.holding(post, cut(post.holders(), moment)))
                        .toList())
                .build();
    }

    private static Timeline<UUID> cut(Timeline<UUID> holders, Moment moment) {
        return holders.cut(any -> true, moment.occurredOn(), moment.recordedAt());
    }

    static Organization.Builder of(Organization organization) {
        return Organization.builder().from(organization);
    }
}
