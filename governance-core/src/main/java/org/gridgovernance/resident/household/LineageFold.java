package org.gridgovernance.resident.household;

import java.time.LocalDate;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;

/** How households that split and merge change. */
final class LineageFold {
    private LineageFold() {}

    static Household mergedInto(Household household, HouseholdEvent.MergedInto event, Moment moment) {
        LocalDate on = moment.occurredOn();
        return also(household, Lineage.Step.MERGED_INTO, event.into(), moment)
                .members(household.members().cut(any -> true, on, moment.recordedAt()))
                .dwelling(household.dwelling().cut(any -> true, on, moment.recordedAt()))
                .build();
    }

    static Household absorbed(Household household, HouseholdEvent.Absorbed event, Moment moment) {
        Timeline<Membership> members = event.members().stream()
                .reduce(household.members(), (line, member) -> HouseholdFold.join(line, member, moment), (a, b) -> b);
        return also(household, Lineage.Step.ABSORBED, event.from(), moment)
                .members(members)
                .build();
    }

    static Household splitOff(Household household, HouseholdEvent.SplitOff event, Moment moment) {
        Timeline<Membership> members = event.leaving().stream()
                .reduce(household.members(), (line, who) -> HouseholdFold.leave(line, who, moment), (a, b) -> b);
        return also(household, Lineage.Step.SPLIT_OFF, event.into(), moment)
                .members(members)
                .build();
    }

    static Household splitFrom(Household household, HouseholdEvent.SplitFrom event, Moment moment) {
        return also(household, Lineage.Step.SPLIT_FROM, event.origin(), moment).build();
    }

    private static Household.Builder also(Household household, Lineage.Step step, HouseholdId other, Moment moment) {
        Household.Builder more = Household.builder();
        more.from(household).addLineage(new Lineage(step, other, moment.occurredOn()));
        return more;
    }
}
