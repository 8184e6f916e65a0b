package org.gridgovernance.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.AreaCode;

/**
 * Where, in which posture and when a gate or rule is in force (适用范围). Immutable.
 *
 * @param area the area and all below it
 * @param postures the postures; none means any
 * @param from the first date
 * @param to the first date on which it is in force no more; empty for no end
 */
public record Scope(AreaCode area, Set<Posture> postures, LocalDate from, Optional<LocalDate> to) {
    /** Copies the postures. */
    public Scope {
        postures = Set.copyOf(postures);
    }

    /** Everywhere, in any posture, always. */
    public static Scope everywhere() {
        return in(AreaCode.NATION);
    }

    /** In that area, in any posture, always. */
    public static Scope in(AreaCode area) {
        return new Scope(area, Set.of(), LocalDate.MIN, Optional.empty());
    }

    /** Only in these postures. */
    public Scope during(Posture... only) {
        return new Scope(area, Set.of(only), from, to);
    }

    /** From that date on. */
    public Scope from(LocalDate first) {
        return new Scope(area, postures, first, to);
    }

    /** Until that date, which is excluded. */
    public Scope until(LocalDate end) {
        return new Scope(area, postures, from, Optional.of(end));
    }

    boolean holds(AreaCode where, Posture posture, LocalDate when) {
        return area.covers(where)
                && (postures.isEmpty() || postures.contains(posture))
                && !when.isBefore(from)
                && to.map(when::isBefore).orElse(true);
    }

    /** Whether another scope could be in force beside this one, neither being nearer. */
    boolean rivals(Scope other) {
        return area.equals(other.area)
                && postures.isEmpty() == other.postures.isEmpty()
                && (postures.isEmpty() || !Collections.disjoint(postures, other.postures))
                && to.map(other.from::isBefore).orElse(true)
                && other.to.map(from::isBefore).orElse(true);
    }

    /** How near: a deeper area is nearer, then a scope that names the posture. */
    int nearness() {
        return area.prefix().length() * 2 + (postures.isEmpty() ? 0 : 1);
    }
}
