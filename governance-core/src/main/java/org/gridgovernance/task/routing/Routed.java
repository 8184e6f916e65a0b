package org.gridgovernance.task.routing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a bulk dispatch has come (批量派单进度). Immutable.
 *
 * @param dispatched how many tasks were given to somebody, by the code for why
 * @param unrouted for how many the rule named nobody, or the matter is no more in the catalogue
 * @param refused how many were refused at the door, or were given to somebody in that moment
 */
public record Routed(SortedMap<String, Long> dispatched, long unrouted, long refused) {
    static final Routed NONE = new Routed(Collections.emptySortedMap(), 0, 0);

    /** Copies the map. */
    public Routed {
        dispatched = Collections.unmodifiableSortedMap(new TreeMap<>(dispatched));
    }

    /** How many tasks were looked at. */
    public long all() {
        return dispatched.values().stream().mapToLong(Long::longValue).sum() + unrouted + refused;
    }

    Routed plusDispatched(String why) {
        SortedMap<String, Long> more = new TreeMap<>(dispatched);
        more.merge(why, 1L, Long::sum);
        return new Routed(more, unrouted, refused);
    }

    Routed plusUnrouted(long more) {
        return new Routed(dispatched, unrouted + more, refused);
    }

    Routed plusRefused() {
        return new Routed(dispatched, unrouted, refused + 1);
    }
}
