package org.gridgovernance.resource.movement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/** What is wrong with lines, as far as that can be told from them. */
final class LineChecks {
    private static final int MOST_IN_ALL = 2_000;

    private LineChecks() {}

    /** Of lines that must name their lots. */
    static Stream<Reason> lots(List<LotLine> lines, AreaCode home) {
        return faults(lines, home, true);
    }

    /** Of lines that may leave the lots open. */
    static Stream<Reason> lotsIfAny(List<LotLine> lines, AreaCode home) {
        return faults(lines, home, false);
    }

    private static Stream<Reason> faults(List<LotLine> lines, AreaCode home, boolean named) {
        return Stream.of(
                        GoodsLine.faults(goods(lines), home, "lines").stream(),
                        inAll(lines.stream().map(LotLine::lots)),
                        Lines.each(
                                lines,
                                "lines",
                                (line, at) ->
                                        named || !line.lots().isEmpty() ? lots(line, at + ".lots") : Stream.empty()))
                .flatMap(each -> each);
    }

    static Stream<Reason> inAll(Stream<? extends List<?>> lots) {
        return lots.mapToInt(List::size).sum() > MOST_IN_ALL
                ? Stream.of(MovementReason.TOO_MANY_LOTS.at("lines"))
                : Stream.empty();
    }

    /** Only sound amounts are added up. */
    private static Stream<Reason> lots(LotLine line, String path) {
        Quantity quantity = line.quantity();
        List<Reason> faults = Lines.lots(line.lots(), path, (pick, at) -> new Quantity(pick.amount(), quantity.unit())
                        .faults(at + ".amount"))
                .toList();
        boolean sound = faults.isEmpty() && quantity.faults("").findAny().isEmpty();
        return Stream.of(
                        faults.stream(),
                        Lines.twice(line.lots(), Pick::lot, StockReason.LOT_TWICE, path, "lot"),
                        sound && line.picked().compareTo(quantity.amount()) != 0
                                ? Stream.of(MovementReason.LOTS_CONTRADICT.at(path))
                                : Stream.<Reason>empty())
                .flatMap(each -> each);
    }

    /** What is wrong with a text, if one is given. */
    static Stream<Reason> says(Optional<PersonalText> text, String path) {
        return text.stream().flatMap(said -> said.fault(MovementReason.TEXT_BLANK, path).stream());
    }

    static Stream<Reason> kept(Account account) {
        return account.isKept() ? Stream.empty() : Stream.of(MovementReason.ACCOUNT_NOT_KEPT.at("account"));
    }

    static List<GoodsLine> goods(List<LotLine> lines) {
        return lines.stream()
                .map(line -> new GoodsLine(line.item(), line.quantity()))
                .toList();
    }
}
