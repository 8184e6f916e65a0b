package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;

/** Sending goods back: at most what arrived by an allotment, whoever sends it back and in however many parts. */
final class SendingBack {
    private SendingBack() {}

    /** The receipt is held, so that two who send back at once see each other. */
    static void wants(AllotGoods command, Wanted wanted) {
        command.returns().ifPresent(came -> wanted.ref(came.ref())
                .held(Receipt.entry(command.home(), came.id()))
                .page(before(command.home(), came)));
    }

    private static Criteria<Allotment> before(AreaCode home, AllotmentRef came) {
        return Criteria.of(Allotment.TYPE)
                .within(home)
                .where(Allotment.RETURNS.is(came.id()))
                .limit(Criteria.MOST);
    }

    static Stream<Reason> faults(AllotGoods command, Facts facts) {
        return command.returns().stream().flatMap(came -> receipt(command, came, facts)
                .map(receipt -> Lines.each(
                        command.lines(), "lines", (line, path) -> faults(command, line, receipt, facts, path)))
                .orElseGet(() -> Stream.of(DeliveryReason.RETURNS_UNKNOWN.at("returns"))));
    }

    private static Optional<Receipt> receipt(AllotGoods command, AllotmentRef came, Facts facts) {
        return facts.find(Receipt.entry(command.home(), came.id()))
                .filter(receipt -> receipt.isReceived()
                        && receipt.allotment().equals(came)
                        && came.home().equals(command.to().home()));
    }

    private static Stream<Reason> faults(
            AllotGoods command, GoodsLine line, Receipt receipt, Facts facts, String path) {
        if (receipt.lots().stream().noneMatch(lot -> lot.item().equals(line.item()))) {
            return Stream.of(DeliveryReason.NOT_ALLOTTED.at(path + ".item"));
        }
        BigDecimal left = facts.page(before(command.home(), receipt.allotment())).items().stream()
                .map(found -> goesBack(found.state(), line.item()))
                .reduce(receipt.arrived(line.item()), BigDecimal::subtract);
        return line.quantity().amount().compareTo(left) > 0
                ? Stream.of(DeliveryReason.MORE_THAN_RECEIVED.at(path + ".quantity"))
                : Stream.empty();
    }

    /** What is promised and not shipped counts until it is released. */
    private static BigDecimal goesBack(Allotment allotment, SupplyItemRef item) {
        Optional<AllottedLine> same = allotment.line(item);
        return allotment.stage().isSent()
                ? same.map(AllottedLine::loaded).orElse(BigDecimal.ZERO)
                : same.filter(kept -> allotment.stage().isPending())
                        .map(kept -> kept.quantity().amount())
                        .orElse(BigDecimal.ZERO);
    }
}
