package org.gridgovernance.resource.transit;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.delivery.AcceptOffer;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentRef;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.resource.delivery.ReceiveGoods;
import org.gridgovernance.resource.delivery.ReleaseAllotment;
import org.gridgovernance.resource.delivery.SettleAllotment;
import org.gridgovernance.resource.delivery.ShipGoods;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * Drives deliveries from one area to another (调拨办理), step by step, each a transaction of its own. It keeps nothing: every
 * step can be asked again, by anybody, and is done once. Immutable and thread-safe.
 *
 * @see AllotGoods
 */
public final class Deliveries {
    private static final int PAGE = 500;

    private final Desk giving;
    private final Desk taking;

    private Deliveries(Desk giving, Desk taking) {
        this.giving = giving;
        this.taking = taking;
    }

    /**
     * Between the areas of two desks; the same one twice if its actor may act in both.
     *
     * @param giving may read, promise, ship and release where goods come from
     * @param taking may read, accept and receive where they go
     */
    public static Deliveries between(Desk giving, Desk taking) {
        return new Deliveries(giving, taking);
    }

    /**
     * Promises goods, has them accepted if that is needed, and ships them, first expiry first. If a later step is refused,
     * what is promised stands, to be shipped later or released.
     *
     * @return the allotment as shipped, or why the first step that failed was refused
     */
    public Either<Rejection, Accepted<Allotment>> send(AllotGoods promise) {
        return giving.execute(promise).flatMap(promised -> accepted(promise, promised.aggregate())
                .flatMap(ready -> giving.execute(ShipGoods.builder()
                        .commandId(promise.commandId().derive("ships"))
                        .occurredAt(promise.occurredAt())
                        .home(promise.home())
                        .allotment(ready.id())
                        .build())));
    }

    private Either<Rejection, Allotment> accepted(AllotGoods promise, Allotment allotment) {
        return allotment.needsAcceptance()
                ? taking.execute(AcceptOffer.builder()
                                .commandId(promise.commandId().derive("accepts"))
                                .occurredAt(promise.occurredAt())
                                .home(allotment.to().home())
                                .allotment(allotment.named())
                                .build())
                        .map(receipt -> allotment)
                : Either.right(allotment);
    }

    /**
     * Receives what was shipped, and settles it where it came from.
     *
     * @return the receipt, or why the first step that failed was refused
     */
    public Either<Rejection, Accepted<Receipt>> receive(ReceiveGoods receipt) {
        return taking.execute(receipt)
                .flatMap(received -> settle(received.aggregate()).map(settled -> received));
    }

    /**
     * Settles what was received meanwhile, releases what lapsed or was declined, and tells what is open then, and what could not be
     * ended. Goes through it page by page; each is ended by itself.
     *
     * @param area where the goods come from, with all below it
     * @param now when goods are kept no more, and when that is done
     */
    public Either<Rejection, OpenDeliveries> resume(AreaCode area, Instant now) {
        Criteria<Allotment> open = Criteria.of(Allotment.TYPE)
                .within(area)
                .where(Allotment.STAGE.in(
                        Set.of(AllotmentStage.PROMISED, AllotmentStage.PICKED, AllotmentStage.SHIPPED)))
                .limit(PAGE);
        Resuming resuming = new Resuming(now);
        return giving.searchAll(
                        open,
                        page -> resuming.resume(page.stream().map(Found::state).toList()))
                .map(count -> resuming.open());
    }

    /** What is left open while one goes through it. */
    private final class Resuming {
        private final Instant now;
        private final List<Allotment> inTransit = new ArrayList<>();
        private final List<Allotment> offered = new ArrayList<>();
        private final List<Allotment> promised = new ArrayList<>();
        private final Map<AllotmentRef, Rejection> refused = new HashMap<>();

        private Resuming(Instant now) {
            this.now = now;
        }

        private void resume(List<Allotment> page) {
            Map<Ref<Receipt>, Found<Receipt>> receipts =
                    taking.findAll(page.stream().map(Allotment::receipt).toList());
            page.forEach(each -> resume(
                    each, Optional.ofNullable(receipts.get(each.receipt())).map(Found::state)));
        }

        private void resume(Allotment allotment, Optional<Receipt> receipt) {
            Optional<Either<Rejection, Accepted<Allotment>>> ended = ended(allotment, receipt);
            if (ended.filter(Either::isRight).isPresent()) {
                return;
            }
            ended.ifPresent(answer -> refused.put(allotment.named(), answer.getLeft()));
            if (allotment.stage() == AllotmentStage.SHIPPED) {
                inTransit.add(allotment);
            } else {
                (allotment.needsAcceptance() && receipt.isEmpty() ? offered : promised).add(allotment);
            }
        }

        private Optional<Either<Rejection, Accepted<Allotment>>> ended(Allotment allotment, Optional<Receipt> receipt) {
            if (allotment.stage() == AllotmentStage.SHIPPED) {
                return receipt.filter(Receipt::isReceived).map(Deliveries.this::settle);
            }
            boolean declined = receipt.filter(answer -> answer.stage() == ReceiptStage.DECLINED)
                    .isPresent();
            return declined || allotment.isLapsed(now) ? Optional.of(release(allotment, now)) : Optional.empty();
        }

        private OpenDeliveries open() {
            inTransit.sort(Comparator.comparing(Allotment::stageSince));
            return new OpenDeliveries(inTransit, offered, promised, refused);
        }
    }

    private Either<Rejection, Accepted<Allotment>> settle(Receipt receipt) {
        return giving.execute(SettleAllotment.builder()
                .commandId(CommandId.of(receipt.id().value()).derive("settled"))
                .occurredAt(receipt.stageSince())
                .home(receipt.allotment().home())
                .allotment(receipt.allotment().id())
                .build());
    }

    private Either<Rejection, Accepted<Allotment>> release(Allotment allotment, Instant now) {
        return giving.execute(ReleaseAllotment.builder()
                .commandId(CommandId.of(allotment.id().value()).derive("released"))
                .occurredAt(now)
                .home(allotment.home())
                .allotment(allotment.id())
                .build());
    }
}
