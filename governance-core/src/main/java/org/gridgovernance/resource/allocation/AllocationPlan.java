package org.gridgovernance.resource.allocation;

import java.util.List;
import java.util.Locale;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Who gets how much, why, and from where (分配方案). Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface AllocationPlan {
    /** What each demand gets, in the order of the question. */
    List<Share> shares();

    /** What goes where. */
    List<Consignment> consignments();

    /** How many packs of each lot are left, in the order of the question. */
    List<Long> rests();

    /** What bringing it costs. */
    long cost();

    /** What one pack more of each lot would save (影子价格), in the order of the question: from these the bound follows. */
    List<Long> potentials();

    /** What bringing these shares cannot cost less than (对偶下界), see {@link TransportPlan#dualBound()}. */
    long bound();

    /** Whether it is proven that these shares cannot be brought for less. */
    default boolean isProvenCheapest() {
        return cost() == bound();
    }

    /** How many packs are given out. */
    default long packs() {
        return shares().stream().mapToLong(Share::packs).sum();
    }

    /** The shares with their explanation, their sum, the rest, the cost and its bound, as a table in Markdown: Chinese or English. */
    default String table(Locale locale) {
        return new PlanTable(this, locale.getLanguage().equals(Locale.CHINESE.getLanguage())).markdown();
    }

    /** The plan that brings what is shipped; who gets how much is told from it. */
    static AllocationPlan of(AllocationQuestion question, TransportPlan shipping) {
        return new Explained(question, shipping).plan();
    }

    /**
     * The plan by which each gets so much, at least cost.
     *
     * @param packs how many packs each demand gets, in their order
     * @throws IllegalArgumentException if that cannot be brought
     */
    static AllocationPlan of(AllocationQuestion question, List<Long> packs, TransportSolver solver) {
        return of(question, solver.solve(question.transport(packs)));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAllocationPlan.Builder {
        Builder() {}
    }
}
