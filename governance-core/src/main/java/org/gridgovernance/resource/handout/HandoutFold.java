package org.gridgovernance.resource.handout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a hand-out make its state. */
final class HandoutFold {
    private HandoutFold() {}

    static Handout given(Ref<Handout> ref, HandoutEvent.Given event, Moment moment) {
        return Handout.builder()
                .id(new HandoutId(ref.id()))
                .home(ref.home())
                .ration(event.ration())
                .item(event.item())
                .point(event.point())
                .household(event.household())
                .persons(event.persons())
                .collector(event.collector())
                .quantity(event.quantity())
                .lots(event.lots())
                .incident(event.incident())
                .givenAt(moment.occurredAt())
                .build();
    }

    static Handout returned(Handout handout, HandoutEvent.Returned event, Moment moment) {
        return Handout.builder().from(handout).returnedAt(moment.occurredAt()).build();
    }

    static Handout followed(Handout handout, HandoutEvent.Followed event, Moment moment) {
        return Handout.builder().from(handout).addFollowing(event.following()).build();
    }

    static Handout doubled(Handout handout, HandoutEvent.Doubled event, Moment moment) {
        return Handout.builder().from(handout).addDoubling(event.doubling()).build();
    }

    static Handout parted(Handout handout, HandoutEvent.Parted event, Moment moment) {
        return Handout.builder()
                .from(handout)
                .followings(without(handout.followings(), event.receiver()))
                .doublings(without(handout.doublings(), event.receiver()))
                .build();
    }

    private static List<Following> without(List<Following> followings, Receiver from) {
        return followings.stream().filter(each -> !each.from().equals(from)).toList();
    }

    static Set<Receiver> served(Handout handout) {
        Set<Receiver> served = new LinkedHashSet<>(handout.receivers());
        handout.doublings().stream()
                .filter(each -> served.contains(each.from()))
                .map(Following::to)
                .forEach(served::add);
        return served;
    }

    static Receiver now(Receiver named, List<Following> followings) {
        Receiver now = named;
        for (Following each : followings) {
            now = each.from().equals(now) ? each.to() : now;
        }
        return now;
    }

    static List<String> received(Handout handout) {
        return handout.returnedAt().isPresent()
                ? List.of()
                : handout.receivers().stream()
                        .map(receiver -> key(handout.ration(), receiver))
                        .toList();
    }

    static String key(RationId ration, Receiver receiver) {
        return ration.value() + "/" + receiver.basis().code() + "/" + receiver.id();
    }

    static List<UUID> everybody(Handout handout) {
        return Stream.of(
                        handout.given().stream(),
                        handout.receivers().stream(),
                        handout.followings().stream().map(Following::to),
                        handout.doublings().stream().map(Following::to))
                .flatMap(receivers -> receivers)
                .map(Receiver::id)
                .distinct()
                .toList();
    }
}
