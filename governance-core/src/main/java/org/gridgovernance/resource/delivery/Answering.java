package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.request.RequestLine;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;

/** Whether what is promised for a request is, with what this area gave before, more than was approved. */
final class Answering {
    private Answering() {}

    static void wants(AllotGoods command, Wanted wanted) {
        command.request().ifPresent(request -> wanted.ref(request.ref()).page(before(command.home(), request)));
    }

    /** What arrived of what was given before, or whether it was accepted or declined. */
    static void wantsMore(AllotGoods command, Facts facts, Wanted wanted) {
        command.request().ifPresent(request -> facts.page(before(command.home(), request))
                .items()
                .forEach(found -> wanted.ref(found.state().receipt())));
    }

    private static Criteria<Allotment> before(AreaCode home, SupplyRequestRef request) {
        return Criteria.of(Allotment.TYPE)
                .within(home)
                .where(Allotment.REQUEST.is(request.id()))
                .limit(Criteria.MOST);
    }

    static BigDecimal granted(SupplyRequest request, GoodsLine line) {
        return request.line(line.item()).map(RequestLine::granted).orElse(BigDecimal.ZERO);
    }

    /** The lines that are more, as warnings. */
    static List<Reason> beyond(AllotGoods command, Facts facts, Instant now) {
        return command.request().stream()
                .flatMap(named -> beyond(command, facts.the(named.ref()), facts, now))
                .toList();
    }

    private static Stream<Reason> beyond(AllotGoods command, SupplyRequest request, Facts facts, Instant now) {
        List<Allotment> before = facts.page(before(command.home(), request.named())).items().stream()
                .map(Found::state)
                .toList();
        return Lines.each(
                command.lines(),
                "lines",
                (line, at) -> isMore(line, before, request, facts, now)
                        ? Stream.of(DeliveryReason.MORE_THAN_WAITED_FOR.warnAt(at + ".quantity"))
                        : Stream.empty());
    }

    private static boolean isMore(
            GoodsLine line, List<Allotment> before, SupplyRequest request, Facts facts, Instant now) {
        BigDecimal given = before.stream()
                .map(allotment -> given(allotment, line, facts.find(allotment.receipt()), now))
                .reduce(line.quantity().amount(), BigDecimal::add);
        return given.compareTo(granted(request, line)) > 0;
    }

    /** What was received well, once it was received; until then what was sent, or is kept and wanted. */
    private static BigDecimal given(Allotment allotment, GoodsLine line, Optional<Receipt> receipt, Instant now) {
        Optional<AllottedLine> same = allotment.line(line.item());
        if (receipt.filter(Receipt::isReceived).isPresent()) {
            return receipt.get().received(line.item());
        }
        if (allotment.stage().isSent()) {
            return same.map(AllottedLine::loaded).orElse(BigDecimal.ZERO);
        }
        return same.filter(live -> allotment.isLive(now) && allotment.isWanted(receipt.map(Receipt::stage)))
                .map(live -> live.quantity().amount())
                .orElse(BigDecimal.ZERO);
    }
}
