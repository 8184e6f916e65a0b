package org.gridgovernance.examples.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.FreshnessRule;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/**
 * How sure are we still (信息时效)? The standard rule knows two cases, with a care tag and without; each is one question by
 * date.
 */
final class Staleness {
    private final Desk desk;
    private final AsOf asOf;
    private final Set<CareTag> tags;

    private Staleness(Desk desk, AsOf asOf) {
        this.desk = desk;
        this.asOf = asOf;
        this.tags = CareLists.tagsInUse(desk).stream().collect(Collectors.toUnmodifiableSet());
    }

    static GridTable of(Desk desk, AsOf asOf) {
        Staleness staleness = new Staleness(desk, asOf);
        GridCounts all = staleness.count(Criteria.of(Resident.TYPE));
        GridCounts never = staleness.count(Criteria.of(Resident.TYPE).where(Resident.VERIFIED_ON.absent()));
        GridCounts fresh = staleness.fresh();
        return new GridTable(
                Words.of("信息时效", "Staleness"),
                List.of(
                        GridTable.Column.of(Words.of("居民", "residents"), all),
                        GridTable.Column.of(Words.of("有效", "fresh"), fresh),
                        GridTable.Column.of(
                                Words.of("过期", "stale"), all.minus(never).minus(fresh)),
                        GridTable.Column.of(Words.of("从未核实", "never verified"), never)));
    }

    /** With a tag and seen within the shorter time, or seen within the longer time and without a tag. */
    private GridCounts fresh() {
        FreshnessRule rule = Resident.FRESHNESS.standard();
        Condition<Resident> tagged = Resident.CARE_TAGS.containsAny(tags);
        Condition<Resident> soon = since(rule.freshDays(tags));
        Condition<Resident> lately = since(rule.freshDays(Set.of()));
        Criteria<Resident> all = Criteria.of(Resident.TYPE);
        return count(all.where(tagged, soon)).plus(count(all.where(lately))).minus(count(all.where(tagged, lately)));
    }

    private Condition<Resident> since(int days) {
        return Resident.VERIFIED_ON.between(Optional.of(asOf.day().minusDays(days)), Optional.empty());
    }

    private GridCounts count(Criteria<Resident> criteria) {
        return GridCounts.of(desk, criteria, Resident.LIVES_IN_GRID.by(asOf.when()));
    }
}
