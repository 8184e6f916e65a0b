package org.gridgovernance.resident.evidence;

import java.util.Set;
import org.gridgovernance.resident.person.CareTag;

/** For how long verified facts of a person count as fresh (信息时效). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface FreshnessRule {
    /**
     * The days after a verification on which it still counts as fresh, at least 0.
     *
     * @param tags the person's care tags
     */
    int freshDays(Set<CareTag> tags);
}
