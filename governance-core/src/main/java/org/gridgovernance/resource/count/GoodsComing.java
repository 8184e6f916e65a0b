package org.gridgovernance.resource.count;

import java.time.Instant;
import java.util.Set;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.AllotmentStage;
import org.gridgovernance.resource.delivery.Receipt;
import org.gridgovernance.resource.delivery.ReceiptStage;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;

/** The allotments to a point that are open: shipped or promised to it. */
final class GoodsComing {
    private static final Set<AllotmentStage> OPEN =
            Set.of(AllotmentStage.PROMISED, AllotmentStage.PICKED, AllotmentStage.SHIPPED);

    private GoodsComing() {}

    static void wants(CloseStockPoint command, Wanted wanted) {
        wanted.page(to(command));
    }

    /** What this area said of what comes: what it received or declined comes no more, though who sends it may not know yet. */
    static void wantsMore(CloseStockPoint command, Facts facts, Wanted wanted) {
        facts.page(to(command))
                .items()
                .forEach(found -> wanted.ref(found.state().receipt()));
    }

    static boolean isAny(CloseStockPoint command, Facts facts, Instant now) {
        Page<Found<Allotment>> coming = facts.page(to(command));
        return coming.next().isPresent()
                || coming.items().stream().map(Found::state).anyMatch(one -> comes(one, facts, now));
    }

    private static boolean comes(Allotment allotment, Facts facts, Instant now) {
        boolean over = facts.find(allotment.receipt())
                .map(Receipt::stage)
                .filter(stage -> stage == ReceiptStage.RECEIVED || stage == ReceiptStage.DECLINED)
                .isPresent();
        return !over && (allotment.stage() == AllotmentStage.SHIPPED || allotment.isLive(now));
    }

    private static Criteria<Allotment> to(CloseStockPoint command) {
        return Criteria.of(Allotment.TYPE)
                .where(
                        Allotment.TO.is(command.home()),
                        Allotment.TO_POINT.is(command.point()),
                        Allotment.STAGE.in(OPEN))
                .limit(Criteria.MOST);
    }
}
