package org.gridgovernance.resident.household;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;

/** How a household loses a member who is on the books no more, and gets one back whose death was told by mistake. */
final class DepartureFold {
    private DepartureFold() {}

    static Household memberDied(Household household, HouseholdEvent.MemberDied event, Moment moment) {
        Timeline<Membership> ending = household.members().since(event.on(), member -> member.isOf(event.resident()));
        return Household.builder()
                .from(cut(household, event.resident(), event.on(), moment))
                .cutShort(
                        new Timeline<>(Stream.concat(household.cutShort().entries().stream(), ending.entries().stream())
                                .toList()))
                .build();
    }

    static Household memberDeparted(Household household, HouseholdEvent.MemberDeparted event, Moment moment) {
        return cut(household, event.resident(), event.on(), moment);
    }

    private static Household cut(Household household, ResidentId resident, LocalDate on, Moment moment) {
        return Household.builder()
                .from(household)
                .members(household.members().cut(member -> member.isOf(resident), on, moment.recordedAt()))
                .build();
    }

    /** Nobody comes back to a household that was dissolved meanwhile, nor as head beside another. */
    static Household memberReturned(Household household, HouseholdEvent.MemberReturned event, Moment moment) {
        Timeline<Membership> before = new Timeline<>(household.cutShort().entries().stream()
                .filter(entry -> entry.value().isOf(event.resident()))
                .map(entry -> household.dissolvedOn().map(entry::until).orElse(entry))
                .toList());
        Timeline<Membership> heading = new Timeline<>(before.entries().stream()
                .map(entry -> nextHead(household, entry).map(entry::until).orElse(entry))
                .toList());
        Timeline<Membership> back = household.members().resume(heading, event.on(), moment.recordedAt());
        return Household.builder()
                .from(household)
                .members(before.entries().stream()
                        .reduce(back, (line, entry) -> beside(household, line, entry, moment), (a, b) -> b))
                .cutShort(new Timeline<>(household.cutShort().entries().stream()
                        .filter(entry -> !entry.value().isOf(event.resident()))
                        .toList()))
                .build();
    }

    /** A former head who comes back is another relative from the day on which somebody else became the head. */
    private static Timeline<Membership> beside(
            Household household, Timeline<Membership> line, Dated<Membership> head, Moment moment) {
        Membership then = head.value().as(Relation.OTHER_RELATIVE);
        return nextHead(household, head)
                .map(from -> head.to()
                        .map(to -> line.record(then, from, to, moment.recordedAt()))
                        .orElseGet(() -> line.open(then, from, moment.recordedAt())))
                .orElse(line);
    }

    /** The first day of such a membership as head on which another is the head. */
    private static Optional<LocalDate> nextHead(Household household, Dated<Membership> head) {
        ResidentId former = head.value().resident();
        return household.members().entries().stream()
                .filter(other -> head.value().isHead())
                .filter(other -> other.stands()
                        && other.value().isHead()
                        && !other.value().isOf(former))
                .filter(other -> other.holdsAfter(head.from()))
                .map(other -> other.from().isBefore(head.from()) ? head.from() : other.from())
                .filter(head::holdsOn)
                .min(Comparator.naturalOrder());
    }
}
