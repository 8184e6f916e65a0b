package org.gridgovernance.resource.allocation;

import java.math.BigInteger;
import java.util.List;

/**
 * How packs are brought, and a proof that it cannot be done for less (运输方案). Immutable.
 *
 * @param problem what was to be solved
 * @param shipments what goes where
 * @param potentials what one pack more at each origin would save (影子价格), in the order of the origins; negative ones count as nothing
 */
public record TransportPlan(TransportProblem problem, List<Shipment> shipments, List<Long> potentials) {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final long HIGHEST = Long.MAX_VALUE / 4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are not as many potentials as origins
     */
    public TransportPlan {
        shipments = List.copyOf(shipments);
        potentials = List.copyOf(potentials);
        if (potentials.size() != problem.origins()) {
            throw new IllegalArgumentException(potentials.size() + " potentials for " + problem.origins() + " origins");
        }
    }

    /** A plan whose solver tells no potentials: they are found from the shipments, and prove it if these cost least. */
    public static TransportPlan of(TransportProblem problem, List<Shipment> shipments) {
        return new TransportPlan(problem, shipments, new Potentials(problem).of(shipments));
    }

    /** What it costs. */
    public long cost() {
        return shipments.stream()
                .mapToLong(each -> Math.multiplyExact(each.packs(), problem.cost(each.origin(), each.destination())))
                .reduce(0, Math::addExact);
    }

    /**
     * What no plan can cost less than (对偶下界), from the potentials alone: whoever wants a pack pays the least of cost and potential over
     * the roads that are open; whoever has packs is paid the potential for each.
     *
     * @throws IllegalArgumentException if something is wanted where no road leads
     */
    public long dualBound() {
        BigInteger bound = BigInteger.ZERO;
        for (int destination = 0; destination < problem.destinations(); destination++) {
            if (problem.wanted(destination) > 0) {
                bound = bound.add(times(problem.wanted(destination), price(destination)));
            }
        }
        for (int origin = 0; origin < problem.origins(); origin++) {
            bound = bound.subtract(times(problem.available(origin), potential(origin)));
        }
        return bound.max(LEAST).min(MOST).longValueExact();
    }

    private static BigInteger times(long packs, long price) {
        return BigInteger.valueOf(packs).multiply(BigInteger.valueOf(price));
    }

    private long price(int destination) {
        long least = Long.MAX_VALUE;
        for (int origin = 0; origin < problem.origins(); origin++) {
            if (problem.isOpen(origin, destination)) {
                least = Math.min(least, problem.cost(origin, destination) + potential(origin));
            }
        }
        if (least == Long.MAX_VALUE) {
            throw new IllegalArgumentException("no road leads to destination " + destination);
        }
        return least;
    }

    private long potential(int origin) {
        return Math.min(HIGHEST, Math.max(0, potentials.get(origin)));
    }

    /** Whether everything that is wanted comes, no origin gives more than it has, and nothing goes where it may not. */
    public boolean isFeasible() {
        long[] given = new long[problem.origins()];
        long[] got = new long[problem.destinations()];
        for (Shipment each : shipments) {
            if (!isPossible(each)) {
                return false;
            }
            given[each.origin()] += each.packs();
            got[each.destination()] += each.packs();
        }
        return fits(given, got);
    }

    private boolean isPossible(Shipment each) {
        return each.origin() >= 0
                && each.origin() < problem.origins()
                && each.destination() >= 0
                && each.destination() < problem.destinations()
                && problem.isOpen(each.origin(), each.destination())
                && each.packs() > 0
                && each.packs() <= problem.available(each.origin());
    }

    private boolean fits(long[] given, long[] got) {
        boolean fits = true;
        for (int origin = 0; origin < given.length; origin++) {
            fits &= given[origin] <= problem.available(origin);
        }
        for (int destination = 0; destination < got.length; destination++) {
            fits &= got[destination] == problem.wanted(destination);
        }
        return fits;
    }
}
