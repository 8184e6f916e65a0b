package org.gridgovernance.resident.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;

/** How two members become one, and two again. */
final class MergedMemberFold {
    private MergedMemberFold() {}

    /** What is told of the survivor stands, but who headed the household did so under whatever entry. */
    static Household memberMerged(Household household, HouseholdEvent.MemberMerged event, Moment moment) {
        List<Dated<Membership>> of = of(household, event.duplicate()).toList();
        List<Dated<Membership>> yielding = of(household, event.survivor())
                .filter(own -> of.stream().anyMatch(one -> one.value().isHead() && one.overlaps(own)))
                .toList();
        List<Dated<Membership>> withdrawn =
                Stream.of(of, yielding).flatMap(List::stream).toList();
        Timeline<Membership> line = household.members().withdraw(withdrawn::contains, moment.recordedAt());
        List<Dated<Membership>> told = new ArrayList<>();
        for (Dated<Membership> one : inOrder(of, yielding, event.survivor())) {
            for (Dated<Membership> days : line.untold(one, any -> any.isOf(event.survivor()))) {
                line = line.tell(days, moment.recordedAt());
                told.add(days);
            }
        }
        return Household.builder()
                .from(household)
                .members(line)
                .addMergedMember(new MergedMember(event.duplicate(), event.survivor(), withdrawn, told))
                .build();
    }

    private static List<Dated<Membership>> inOrder(
            List<Dated<Membership>> of, List<Dated<Membership>> yielding, ResidentId survivor) {
        Stream<Dated<Membership>> heads = of.stream().filter(one -> one.value().isHead());
        return Stream.of(heads, yielding.stream(), of.stream())
                .flatMap(some -> some)
                .map(one -> named(one, survivor))
                .toList();
    }

    static Household memberRestored(Household household, HouseholdEvent.MemberRestored event, Moment moment) {
        MergedMember merged = household.merged(event.duplicate()).orElseThrow();
        return Household.builder()
                .from(household)
                .members(restored(household, merged, moment.recordedAt()))
                .mergedMembers(household.mergedMembers().stream()
                        .filter(each -> !each.equals(merged))
                        .toList())
                .build();
    }

    /** Nobody is restored to a household beyond the day on which the entry kept left it, or it was dissolved. */
    static Timeline<Membership> restored(Household household, MergedMember merged, Instant at) {
        return merged.withdrawn().stream()
                .map(before -> untilTheKeptLeft(household, merged, before))
                .map(before -> household.dissolvedOn().map(before::until).orElse(before))
                .reduce(
                        household.members().withdraw(merged::tells, at),
                        (line, before) -> line.tell(before, at),
                        (a, b) -> b);
    }

    private static Dated<Membership> untilTheKeptLeft(
            Household household, MergedMember merged, Dated<Membership> before) {
        Dated<Membership> ended = household.members().endedLike(before, merged.told());
        boolean goesOn = ended.to()
                .filter(day -> household.members().asOf(day).anyMatch(member -> member.isOf(merged.survivor())))
                .isPresent();
        return goesOn ? before : ended;
    }

    /** Whether on no day somebody is a member twice, or two are heads. */
    static boolean isSound(Timeline<Membership> members) {
        List<Dated<Membership>> all = members.standing().toList();
        return IntStream.range(0, all.size()).allMatch(i -> all.subList(0, i).stream()
                .filter(all.get(i)::overlaps)
                .noneMatch(other -> rivals(other.value(), all.get(i).value())));
    }

    private static boolean rivals(Membership one, Membership other) {
        return one.isOf(other.resident()) || (one.isHead() && other.isHead());
    }

    private static Stream<Dated<Membership>> of(Household household, ResidentId person) {
        return household.members().standing().filter(entry -> entry.value().isOf(person));
    }

    private static Dated<Membership> named(Dated<Membership> fact, ResidentId person) {
        Membership was = fact.value();
        return new Dated<>(
                new Membership(person, was.home(), was.relation()),
                fact.from(),
                fact.to(),
                fact.knownFrom(),
                fact.knownTo());
    }
}
