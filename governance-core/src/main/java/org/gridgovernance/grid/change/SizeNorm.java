package org.gridgovernance.grid.change;

import java.util.Optional;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.policy.RuleSlot;

/**
 * How large a grid should be (网格规模), counted in dwellings; outside of it a change is warned of, never refused. Implement:
 * yes, one lambda. Pure and thread-safe.
 *
 * <p>The standard: basic grids 300 to 500, micro-grids 30 to 50, no norm for exclusive ones. That is what guidance of cities
 * commonly says of households (or some 1,000 people); no national number was verified, and practice differs: one
 * community divided 4,839 households into 21 grids of 160 to 255. A city registers its own.
 */
@FunctionalInterface
public interface SizeNorm {
    /** The norm in force. */
    RuleSlot<SizeNorm> SLOT = new RuleSlot<>("grid-size", SizeNorm.class, kind -> switch (kind) {
        case BASIC -> Optional.of(new Range(300, 500));
        case MICRO -> Optional.of(new Range(30, 50));
        case EXCLUSIVE -> Optional.empty();
    });

    /**
     * From so many dwellings to so many.
     *
     * @param least the least
     * @param most the most, included
     */
    record Range(int least, int most) {
        /** Whether that many are within. */
        public boolean holds(int dwellings) {
            return least <= dwellings && dwellings <= most;
        }
    }

    /** How many dwellings a grid of that kind should have; empty if there is no norm. */
    Optional<Range> of(GridKind kind);

    /** Whether that many are as they should be. */
    default boolean fits(GridKind kind, int dwellings) {
        return of(kind).map(range -> range.holds(dwellings)).orElse(true);
    }
}
