package org.gridgovernance.resource.need;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptId;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.store.type.Criteria;

/** What is promised, in transit and delivered for requests, by request and item. Not thread-safe. */
final class Flows {
    private static final int CHUNK = 500;

    private record Key(SupplyRequestId request, SupplyItemRef item) {}

    private final Map<Key, BigDecimal> promised = new HashMap<>();
    private final Map<Key, BigDecimal> inTransit = new HashMap<>();
    private final Map<Key, BigDecimal> delivered = new HashMap<>();
    private final Map<ReceiptId, ReceiptStage> receipts = new HashMap<>();
    private final Instant now;

    private Flows(Instant now) {
        this.now = now;
    }

    static Either<Rejection, Flows> of(Desk desk, List<SupplyRequest> requests, Instant now) {
        Flows flows = new Flows(now);
        for (int from = 0; from < requests.size(); from += CHUNK) {
            Either<Rejection, Long> read =
                    flows.read(desk, requests.subList(from, Math.min(requests.size(), from + CHUNK)));
            if (read.isLeft()) {
                return Either.left(read.getLeft());
            }
        }
        return Either.right(flows);
    }

    /** Receipts first: what they tell of is in transit no more, or not wanted. A question names at most 1,000 areas. */
    private Either<Rejection, Long> read(Desk desk, List<SupplyRequest> some) {
        Set<AreaCode> homes = some.stream().map(SupplyRequest::home).collect(Collectors.toSet());
        List<SupplyRequestId> requests = some.stream().map(SupplyRequest::id).toList();
        return desk.searchAll(
                        Criteria.of(Receipt.TYPE)
                                .within(homes)
                                .where(Receipt.REQUEST.in(requests))
                                .limit(CHUNK),
                        page -> page.forEach(found -> add(found.state())))
                .flatMap(receipts -> desk.searchAll(
                        Criteria.of(Allotment.TYPE)
                                .where(Allotment.REQUEST.in(requests), Allotment.TO.in(homes))
                                .limit(CHUNK),
                        page -> page.forEach(found -> add(found.state()))));
    }

    private void add(Receipt receipt) {
        receipts.put(receipt.id(), receipt.stage());
        if (receipt.isReceived()) {
            receipt.lots().forEach(lot -> add(delivered, receipt.request(), lot.item(), lot.received()));
        }
    }

    private void add(Allotment allotment) {
        Optional<ReceiptStage> answer =
                Optional.ofNullable(receipts.get(new ReceiptId(allotment.id().value())));
        if (allotment.isLive(now) && allotment.isWanted(answer)) {
            allotment
                    .lines()
                    .forEach(line -> add(
                            promised,
                            allotment.request(),
                            line.item(),
                            line.quantity().amount()));
        }
        if (allotment.stage().isSent()
                && answer.filter(ReceiptStage.RECEIVED::equals).isEmpty()) {
            allotment.lines().forEach(line -> add(inTransit, allotment.request(), line.item(), line.loaded()));
        }
    }

    private static void add(
            Map<Key, BigDecimal> flow, Optional<SupplyRequestRef> request, SupplyItemRef item, BigDecimal amount) {
        request.ifPresent(named -> flow.merge(new Key(named.id(), item), amount, BigDecimal::add));
    }

    BigDecimal promised(SupplyRequestId request, SupplyItemRef item) {
        return promised.getOrDefault(new Key(request, item), BigDecimal.ZERO);
    }

    BigDecimal inTransit(SupplyRequestId request, SupplyItemRef item) {
        return inTransit.getOrDefault(new Key(request, item), BigDecimal.ZERO);
    }

    BigDecimal delivered(SupplyRequestId request, SupplyItemRef item) {
        return delivered.getOrDefault(new Key(request, item), BigDecimal.ZERO);
    }
}
