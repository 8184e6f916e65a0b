package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/** What is wrong with lines, as far as that can be told from them, and whether what they name is on record. */
final class LineChecks {
    private static final int MOST_LOTS = 200;
    private static final int MOST_IN_ALL = 2_000;

    private LineChecks() {}

    /** Of lines that must name their lots. */
    static List<Reason> lots(List<LotLine> lines, AreaCode home) {
        return faults(lines, home, true);
    }

    /** Of lines that may leave the lots open. */
    static List<Reason> lotsIfAny(List<LotLine> lines, AreaCode home) {
        return faults(lines, home, false);
    }

    private static List<Reason> faults(List<LotLine> lines, AreaCode home, boolean named) {
        List<Reason> faults = new ArrayList<>(GoodsLine.faults(goods(lines), home, "lines"));
        faults.addAll(inAll(lines.stream().mapToInt(line -> line.lots().size())));
        each(lines, (line, path) -> {
            if (named || !line.lots().isEmpty()) {
                List<BigDecimal> amounts =
                        line.lots().stream().map(Pick::amount).toList();
                faults.addAll(sum(line.quantity(), amounts, path));
                faults.addAll(twice(
                        line.lots().stream()
                                .map(pick -> Optional.of(pick.lot()))
                                .toList(),
                        path));
            }
        });
        return faults;
    }

    static List<Reason> taken(TakeInGoods command) {
        LocalDate on = Moment.day(command.occurredAt());
        List<Reason> faults = new ArrayList<>(GoodsLine.faults(taken(command.lines()), command.home(), "lines"));
        faults.addAll(
                inAll(command.lines().stream().mapToInt(line -> line.lots().size())));
        each(command.lines(), (line, path) -> {
            faults.addAll(sum(
                    line.quantity(), line.lots().stream().map(TakenLot::amount).toList(), path));
            faults.addAll(twice(line.lots().stream().map(TakenLot::lot).toList(), path));
            each(line.lots(), path + ".lots", (lot, at) -> faults.addAll(fit(lot.facts(), on, at + ".facts")));
        });
        faults.addAll(says(command.because(), "because"));
        return faults;
    }

    private static List<Reason> inAll(IntStream lots) {
        return lots.sum() > MOST_IN_ALL ? List.of(MovementReason.TOO_MANY_LOTS.at("lines")) : List.of();
    }

    private static List<Reason> fit(LotFacts facts, LocalDate on, String path) {
        List<Reason> faults = new ArrayList<>(facts.faults(on, path).toList());
        if (EnumSet.of(SourceKind.DONATED, SourceKind.REQUISITIONED)
                .contains(facts.source().kind())) {
            faults.add(MovementReason.SOURCE_ELSEWHERE.at(path + ".source.kind"));
        }
        if (facts.isExpired(on)) {
            faults.add(MovementReason.EXPIRED.at(path));
        }
        return faults;
    }

    /** Only sound amounts are added up. */
    private static List<Reason> sum(Quantity quantity, List<BigDecimal> amounts, String path) {
        if (amounts.isEmpty() || amounts.size() > MOST_LOTS) {
            return List.of(MovementReason.NO_LOTS.at(path + ".lots"));
        }
        List<Reason> faults = new ArrayList<>();
        each(amounts, path + ".lots", (amount, at) -> new Quantity(amount, quantity.unit())
                .faults(at + ".amount")
                .forEach(faults::add));
        boolean sound = faults.isEmpty() && quantity.faults("").findAny().isEmpty();
        if (sound && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(quantity.amount()) != 0) {
            faults.add(MovementReason.LOTS_CONTRADICT.at(path + ".lots"));
        }
        return faults;
    }

    private static List<Reason> twice(List<Optional<LotId>> lots, String path) {
        Set<LotId> seen = new HashSet<>();
        List<Reason> faults = new ArrayList<>();
        each(lots, path + ".lots", (lot, at) -> {
            if (lot.isPresent() && !seen.add(lot.get())) {
                faults.add(StockReason.LOT_TWICE.at(at + ".lot"));
            }
        });
        return faults;
    }

    /** What is wrong with a text, if one is given. */
    static List<Reason> says(Optional<PersonalText> text, String path) {
        return text
                .flatMap(said -> said.reveal()
                        .filter(String::isBlank)
                        .map(blank -> MovementReason.TEXT_BLANK.at(path))
                        .or(() -> said.fault(path)))
                .stream()
                .toList();
    }

    static List<Reason> kept(Account account) {
        return account.isKept() ? List.of() : List.of(MovementReason.ACCOUNT_NOT_KEPT.at("account"));
    }

    static List<GoodsLine> goods(List<LotLine> lines) {
        return lines.stream()
                .map(line -> new GoodsLine(line.item(), line.quantity()))
                .toList();
    }

    static List<GoodsLine> taken(List<TakenIn> lines) {
        return lines.stream()
                .map(line -> new GoodsLine(line.item(), line.quantity()))
                .toList();
    }

    static <T> void each(List<T> lines, BiConsumer<? super T, String> look) {
        each(lines, "lines", look);
    }

    static <T> void each(List<T> list, String path, BiConsumer<? super T, String> look) {
        for (int i = 0; i < list.size(); i++) {
            look.accept(list.get(i), path + "[" + i + "]");
        }
    }
}
