package org.gridgovernance.resource.planning;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.allocation.AllocationPlan;
import org.gridgovernance.resource.allocation.Consignment;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.PickedLine;
import org.gridgovernance.resource.need.Need;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.Ref;

/** The allotments a plan comes to. Not thread-safe. */
final class Orders {
    private final Distribution distribution;
    private final Offers offers;
    private final Claims claims;
    private final Instant now;
    private final List<OpenLot> left;

    private record Way(Ref<StockPoint> from, Need to) {}

    Orders(Distribution distribution, Offers offers, Claims claims, Instant now) {
        this.distribution = distribution;
        this.offers = offers;
        this.claims = claims;
        this.now = now;
        left = new ArrayList<>(offers.lots());
    }

    List<ProposedAllotment> of(AllocationPlan plan) {
        Map<String, Need> needs = new HashMap<>();
        IntStream.range(0, claims.needs().size())
                .forEach(i -> needs.put(
                        claims.demands().get(i).at().code(), claims.needs().get(i)));
        Map<Way, Map<LotId, BigDecimal>> ways = new LinkedHashMap<>();
        plan.consignments()
                .forEach(each ->
                        take(each, requireNonNull(needs.get(each.to().at().code())), ways));
        return ways.entrySet().stream()
                .map(way -> order(way.getKey(), way.getValue()))
                .toList();
    }

    private void take(Consignment consignment, Need need, Map<Way, Map<LotId, BigDecimal>> ways) {
        BigDecimal open = offers.packSize().multiply(BigDecimal.valueOf(consignment.packs()));
        for (int i = 0; i < left.size() && open.signum() > 0; i++) {
            OpenLot lot = left.get(i);
            if (lot.isPartOf(consignment.from()) && lot.pick().amount().signum() > 0) {
                BigDecimal taken = lot.pick().amount().min(open);
                open = open.subtract(taken);
                left.set(i, lot.without(taken));
                Way way =
                        new Way(StockPoint.entry(lot.stock().home(), lot.stock().point()), need);
                ways.computeIfAbsent(way, none -> new LinkedHashMap<>())
                        .merge(lot.pick().lot(), taken, BigDecimal::add);
            }
        }
    }

    private ProposedAllotment order(Way way, Map<LotId, BigDecimal> lots) {
        BigDecimal amount = lots.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        AllotGoods allot = AllotGoods.builder()
                .commandId(distribution
                        .commandId()
                        .derive(way.from().id() + ":" + way.to().request().id().value()))
                .occurredAt(now)
                .home(way.from().home())
                .point(new StockPointId(way.from().id()))
                .to(new PointRef(way.to().request().home(), way.to().point()))
                .addLine(new GoodsLine(distribution.item(), new Quantity(amount, offers.unit())))
                .until(now.plus(distribution.keptFor()))
                .request(way.to().request())
                .build();
        List<Pick> picks = lots.entrySet().stream()
                .map(lot -> new Pick(lot.getKey(), lot.getValue()))
                .toList();
        return new ProposedAllotment(allot, List.of(new PickedLine(distribution.item(), picks)));
    }
}
