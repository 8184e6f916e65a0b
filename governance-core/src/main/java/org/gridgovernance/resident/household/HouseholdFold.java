package org.gridgovernance.resident.household;

import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.Ref;

/** How the events of a household make its state. */
final class HouseholdFold {
    private HouseholdFold() {}

    static Household formed(Ref<Household> ref, HouseholdEvent.Formed event, Moment moment) {
        Timeline<DwellingId> nowhere = Timeline.empty();
        Timeline<Membership> nobody = Timeline.empty();
        return Household.builder()
                .id(new HouseholdId(ref.id()))
                .home(ref.home())
                .number(event.number())
                .dwelling(event.dwelling()
                        .map(place -> nowhere.open(place, moment.occurredOn(), moment.recordedAt()))
                        .orElse(nowhere))
                .members(event.members().stream()
                        .reduce(nobody, (line, member) -> join(line, member, moment), (a, b) -> b))
                .verification(event.verification())
                .collective(event.collective())
                .build();
    }

    static Household classified(Household household, HouseholdEvent.Classified event, Moment moment) {
        return Household.builder()
                .from(household)
                .collective(event.collective())
                .build();
    }

    static Household memberJoined(Household household, HouseholdEvent.MemberJoined event, Moment moment) {
        return with(household, join(household.members(), event.member(), moment));
    }

    static Household memberLeft(Household household, HouseholdEvent.MemberLeft event, Moment moment) {
        return with(household, leave(household.members(), event.resident(), moment));
    }

    static Household headChanged(Household household, HouseholdEvent.HeadChanged event, Moment moment) {
        Membership head = household.member(event.head()).orElseThrow();
        Timeline<Membership> members = event.former()
                .map(former -> join(leave(household.members(), former.resident(), moment), former, moment))
                .orElse(household.members());
        return with(household, join(leave(members, event.head(), moment), head.as(Relation.HEAD), moment));
    }

    static Household relationChanged(Household household, HouseholdEvent.RelationChanged event, Moment moment) {
        Timeline<Membership> left = leave(household.members(), event.member().resident(), moment);
        return with(household, join(left, event.member(), moment));
    }

    static Household moved(Household household, HouseholdEvent.Moved event, Moment moment) {
        return Household.builder()
                .from(household)
                .dwelling(household.dwelling().then(event.to(), event.on(), moment.recordedAt()))
                .build();
    }

    static Household verified(Household household, HouseholdEvent.Verified event, Moment moment) {
        return Household.builder()
                .from(household)
                .verification(event.verification())
                .build();
    }

    static Timeline<Membership> join(Timeline<Membership> members, Membership member, Moment moment) {
        return members.open(member, moment.occurredOn(), moment.recordedAt());
    }

    static Timeline<Membership> leave(Timeline<Membership> members, ResidentId resident, Moment moment) {
        return members.close(member -> member.resident().equals(resident), moment.occurredOn(), moment.recordedAt());
    }

    private static Household with(Household household, Timeline<Membership> members) {
        return Household.builder().from(household).members(members).build();
    }
}
