package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Lineage;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How hand-outs follow those who received, when they are merged with others or told apart again: as far as nobody would hold a ration
 * twice; where somebody would, it is noted, and counts should the other bring back what he received. A merge never fails because of it. */
final class Followers {
    private Followers() {}

    static Ref<Household> household(AreaCode home, HouseholdId id) {
        return Ref.to(Household.TYPE, home, id);
    }

    static void wants(FollowHandouts command, Wanted wanted) {
        wanted.ref(OnTheBooks.entry(command.home(), command.resident()))
                .page(of(command.home(), Receiver.of(command.resident())));
    }

    static void wants(FollowHouseholdHandouts command, Wanted wanted) {
        wanted.ref(household(command.home(), command.household()))
                .page(of(command.home(), Receiver.of(command.household())));
    }

    static void wantsMore(FollowHandouts command, Facts facts, Wanted wanted) {
        Receiver who = Receiver.of(command.resident());
        wantsKeys(command.home(), who, survivor(command, facts).orElse(who), facts, wanted);
    }

    static void wantsMore(FollowHouseholdHandouts command, Facts facts, Wanted wanted) {
        survivor(command, facts)
                .ifPresent(into -> wantsKeys(command.home(), Receiver.of(command.household()), into, facts, wanted));
    }

    private static void wantsKeys(AreaCode home, Receiver who, Receiver then, Facts facts, Wanted wanted) {
        found(home, who, facts)
                .forEach(each -> wanted.key(Handout.received(home, each.state().ration(), then)));
    }

    static Either<Rejection, Outcome<Resident>> follow(FollowHandouts command, Facts facts, Deciding deciding) {
        Receiver who = Receiver.of(command.resident());
        Outcome<Resident> none = Outcome.of(OnTheBooks.entry(command.home(), command.resident()));
        return survivor(command, facts)
                .map(kept -> followed(none, command.home(), new Following(who, kept), facts))
                .orElseGet(() -> parted(none, command.home(), who, facts))
                .accepted();
    }

    static Either<Rejection, Outcome<Household>> follow(
            FollowHouseholdHandouts command, Facts facts, Deciding deciding) {
        Receiver who = Receiver.of(command.household());
        Outcome<Household> none = Outcome.of(household(command.home(), command.household()));
        return survivor(command, facts)
                .map(into -> followed(none, command.home(), new Following(who, into), facts))
                .orElse(none)
                .accepted();
    }

    private static <A extends Aggregate> Outcome<A> followed(
            Outcome<A> outcome, AreaCode home, Following following, Facts facts) {
        Map<Boolean, List<Ref<Handout>>> follow = found(home, following.from(), facts)
                .filter(each -> each.state().served().contains(following.from()))
                .collect(Collectors.partitioningBy(
                        each -> each.state().receivers().contains(following.from())
                                && isFree(each, following.to(), facts),
                        Collectors.mapping(Found::ref, Collectors.toList())));
        return outcome.alsoEach(follow.getOrDefault(true, List.of()), new HandoutEvent.Followed(following))
                .alsoEach(follow.getOrDefault(false, List.of()), new HandoutEvent.Doubled(following));
    }

    private static <A extends Aggregate> Outcome<A> parted(
            Outcome<A> outcome, AreaCode home, Receiver who, Facts facts) {
        List<Ref<Handout>> part = found(home, who, facts)
                .filter(each -> Stream.concat(each.state().followings().stream(), each.state().doublings().stream())
                        .anyMatch(following -> following.from().equals(who)))
                .filter(each -> isFree(each, who, facts))
                .map(Found::ref)
                .toList();
        return outcome.alsoEach(part, new HandoutEvent.Parted(who));
    }

    /** Nobody else has received that ration, as far as it stands. */
    private static boolean isFree(Found<Handout> each, Receiver then, Facts facts) {
        Handout state = each.state();
        return state.returnedAt().isPresent()
                || facts.holder(Handout.received(state.home(), state.ration(), then))
                        .filter(holder -> !holder.ref().equals(each.ref()))
                        .isEmpty();
    }

    private static Optional<Receiver> survivor(FollowHandouts command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident()))
                .flatMap(Resident::mergedInto)
                .map(mark -> Receiver.of(mark.survivor()));
    }

    private static Optional<Receiver> survivor(FollowHouseholdHandouts command, Facts facts) {
        return facts.find(household(command.home(), command.household())).stream()
                .flatMap(household -> household.lineage().stream())
                .filter(each -> each.step() == Lineage.Step.MERGED_INTO)
                .map(each -> Receiver.of(each.other()))
                .findFirst();
    }

    private static Stream<Found<Handout>> found(AreaCode home, Receiver who, Facts facts) {
        return facts.page(of(home, who)).items().stream();
    }

    private static Criteria<Handout> of(AreaCode home, Receiver who) {
        return Criteria.of(Handout.TYPE)
                .within(home)
                .where(Handout.RECEIVERS.contains(who.id()))
                .limit(Criteria.MOST);
    }
}
