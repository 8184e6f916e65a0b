package org.gridgovernance.resource.planning;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.delivery.Allotment;

/**
 * How goods would be given out (分配建议): the plan with each share explained, and the allotments it comes to. Nothing is written until it
 * is carried out. Immutable.
 *
 * @param question what was asked
 * @param plan who gets how much, why, and from where
 * @param allotments the allotments, one for each point and request between which goods go
 */
public record DistributionProposal(
        AllocationQuestion question, AllocationPlan plan, List<ProposedAllotment> allotments) {
    private static final int PORTION = 200;

    /** Copies the list. */
    public DistributionProposal {
        allotments = List.copyOf(allotments);
    }

    /**
     * Promises the goods and picks their lots, each allotment by itself: what was given to others meanwhile is refused, and told in its
     * answer, and so is a pick of lots that others took. Carrying it out again gives the same answers, and promises nothing twice.
     *
     * @param progress hears how many were promised so far
     * @return what came of each allotment, in their order
     */
    public List<Carried> carryOut(Desk desk, IntConsumer progress) {
        List<Carried> carried = new ArrayList<>();
        for (int first = 0; first < allotments.size(); first += PORTION) {
            carried.addAll(carryOut(desk, allotments.subList(first, Math.min(first + PORTION, allotments.size()))));
            progress.accept(carried.size());
        }
        return carried;
    }

    private static List<Carried> carryOut(Desk desk, List<ProposedAllotment> some) {
        List<Answer> promised =
                desk.executeAll(some.stream().map(ProposedAllotment::allot).toList());
        Iterator<Answer> picked = desk.executeAll(IntStream.range(0, some.size())
                        .boxed()
                        .flatMap(i -> promised.get(i).outcome().toJavaStream().map(accepted -> some.get(i)
                                .picks((Allotment) accepted.aggregate())))
                        .toList())
                .iterator();
        return promised.stream()
                .map(promise ->
                        new Carried(promise, promise.isAccepted() ? Optional.of(picked.next()) : Optional.empty()))
                .toList();
    }
}
