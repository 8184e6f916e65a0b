package org.gridgovernance.resident.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.person.CareTag;

/** The order of the standard book. */
final class StandardVisitOrder implements VisitOrder {
    private static final Set<CareTag> HARDLY_HELP_THEMSELVES = Set.of(
            CareTag.ELDERLY_ALONE,
            CareTag.EMPTY_NEST,
            CareTag.VERY_OLD,
            CareTag.ELDERLY_DEPENDENT,
            CareTag.DISABLED,
            CareTag.CHRONIC_ILLNESS,
            CareTag.PREGNANT_OR_NURSING,
            CareTag.LEFT_BEHIND_CHILD,
            CareTag.CHILD_IN_DIFFICULTY);

    @Override
    public Comparator<Visit> in(Posture posture) {
        Comparator<Visit> cared = Comparator.comparing(visit -> !visit.cares(any -> true));
        Comparator<Visit> urgent = Comparator.comparing(visit -> !visit.cares(HARDLY_HELP_THEMSELVES::contains));
        Comparator<Visit> first = posture == Posture.NORMAL ? cared : urgent.thenComparing(cared);
        return first.thenComparing(visit -> visit.unseenSince().orElse(LocalDate.MAX));
    }
}
