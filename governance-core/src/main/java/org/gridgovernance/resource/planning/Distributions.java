package org.gridgovernance.resource.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.allocation.Allocation;
import org.gridgovernance.resource.allocation.AllocationQuestion;
import org.gridgovernance.resource.allocation.AllocationRule;
import org.gridgovernance.resource.allocation.Demand;
import org.gridgovernance.resource.allocation.PriorityRule;
import org.gridgovernance.resource.allocation.TransportCost;
import org.gridgovernance.resource.item.Pack;
import org.gridgovernance.resource.item.SupplyItem;

/**
 * Proposes how goods are given out (物资分配): gathers the stocks of those who give and the open needs of an area, asks the {@link
 * AllocationRule} in force where they are needed, and tells the allotments its plan comes to. What lies at points where books are closed
 * for ever, what is reserved, expired or in quarantine is not given out. Thread-safe.
 */
public final class Distributions {
    private Distributions() {}

    /**
     * Proposes; nothing is written. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} if there is no such item, {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read stocks or requests there, and every fault that {@link
     * Allocation} finds in the question or the plan, {@link org.gridgovernance.resource.allocation.AllocationReason#NOTHING_TO_GIVE} and
     * {@link org.gridgovernance.resource.allocation.AllocationReason#NOBODY_ASKS} among them.
     *
     * @param now when they would be promised; not after the clock of the library
     */
    public static Either<Rejection, DistributionProposal> propose(Desk desk, Distribution distribution, Instant now) {
        return desk.inSnapshot(reading -> reading.find(distribution.item().ref())
                .flatMap(item -> packSize(distribution, item.state()))
                .flatMap(packSize -> Offers.of(reading, distribution, packSize, now))
                .flatMap(offers -> Claims.of(reading, distribution, offers, now)
                        .flatMap(claims -> propose(reading, distribution, offers, claims, now))));
    }

    private static Either<Rejection, BigDecimal> packSize(Distribution distribution, SupplyItem item) {
        BigDecimal size = distribution
                .packSize()
                .or(() -> item.profile().packs().stream().map(Pack::holds).findFirst())
                .orElse(BigDecimal.ONE);
        return Rejection.unless(Allocation.against(size).stream().toList(), () -> size);
    }

    private static Either<Rejection, DistributionProposal> propose(
            Desk desk, Distribution distribution, Offers offers, Claims claims, Instant now) {
        AreaCode to = distribution.to();
        LocalDate today = Moment.day(now);
        AllocationQuestion question = AllocationQuestion.builder()
                .packSize(offers.packSize())
                .supplies(offers.supplies())
                .demands(claims.demands())
                .priority(desk.rule(PriorityRule.IN_FORCE, to, desk.posture(to), today)
                        .rule())
                .cost(cost(distribution, offers, claims))
                .build();
        AllocationRule rule =
                desk.rule(AllocationRule.IN_FORCE, to, desk.posture(to), today).rule();
        return Allocation.of(rule, question)
                .map(plan -> new DistributionProposal(
                        question, plan, new Orders(distribution, offers, claims, now).of(plan)));
    }

    private static TransportCost cost(Distribution distribution, Offers offers, Claims claims) {
        return distribution
                .cost()
                .orElseGet(() -> new Farthest(
                        offers.lots().stream().map(OpenLot::at).distinct().toList(),
                        claims.demands().stream().map(Demand::at).toList()));
    }
}
