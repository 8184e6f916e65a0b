package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is shipped, told as shares, consignments and rests.
 *
 * @param question what was asked
 * @param shipping what is shipped, feasible
 */
record Explained(AllocationQuestion question, TransportPlan shipping) {
    AllocationPlan plan() {
        return AllocationPlan.builder()
                .shares(shares())
                .consignments(shipping.shipments().stream()
                        .map(each -> new Consignment(
                                question.supplies().get(each.origin()),
                                question.demands().get(each.destination()),
                                each.packs()))
                        .toList())
                .rests(rests())
                .cost(shipping.cost())
                .potentials(shipping.potentials())
                .bound(shipping.dualBound())
                .build();
    }

    private List<Long> rests() {
        long[] rests = question.supplies().stream().mapToLong(Supply::packs).toArray();
        shipping.shipments().forEach(each -> rests[each.origin()] -= each.packs());
        return LongStream.of(rests).boxed().toList();
    }

    private List<Share> shares() {
        long[] packs = new long[question.demands().size()];
        shipping.shipments().forEach(each -> packs[each.destination()] += each.packs());
        Keeping keeping = new Keeping(question);
        IntStream.range(0, packs.length).forEach(at -> keeping.give(at, packs[at]));
        return IntStream.range(0, packs.length)
                .mapToObj(at -> share(question.demands().get(at), packs[at], keeping.shortage(at)))
                .toList();
    }

    private Share share(Demand demand, long packs, ShareCause shortage) {
        BigDecimal packSize = question.packSize();
        long wanted = demand.packs(packSize);
        Claim claim = Claim.of(demand, question.priority());
        return new Share(
                demand,
                wanted,
                claim.weight(),
                packs,
                claim.level(packs, packSize),
                packs == wanted ? ShareCause.COVERED : shortage);
    }
}
