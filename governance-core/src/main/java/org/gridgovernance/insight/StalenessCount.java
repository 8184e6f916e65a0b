package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.freshness.FreshnessRule;

/** Looks how sure we are, person by person. For one thread. */
final class StalenessCount {
    private final LocalDate day;
    private final Posture posture;
    private final FreshnessRule rule;
    private final SortedMap<FactGroup, Long> byFacts = new TreeMap<>();
    private final Staleness.Builder answer = Staleness.builder();

    private StalenessCount(LocalDate day, Posture posture, FreshnessRule rule) {
        this.day = day;
        this.posture = posture;
        this.rule = rule;
    }

    static Either<Rejection, Staleness> of(Desk desk, Locality where, AsOf asOf, Posture posture) {
        InForce<FreshnessRule> rule = desk.rule(Resident.FRESHNESS, where.community(), posture, asOf.day());
        StalenessCount count = new StalenessCount(asOf.day(), posture, rule.rule());
        return Roll.of(desk, where)
                .flatMap(roll -> roll.living(asOf, person -> count.add(person.resident())))
                .map(all -> count.answer
                        .where(where)
                        .asOf(asOf)
                        .posture(posture)
                        .decidedBy(rule.label())
                        .byFacts(count.byFacts)
                        .build());
    }

    private void add(Resident resident) {
        Set<FactGroup> stale = resident.stale(day, posture, rule);
        stale.forEach(facts -> byFacts.merge(facts, 1L, Long::sum));
        if (stale.isEmpty()) {
            answer.addFresh(resident.id());
        } else if (resident.verifications().isEmpty()) {
            answer.addNeverVerified(resident.id());
        } else {
            answer.addStale(resident.id());
        }
    }
}
