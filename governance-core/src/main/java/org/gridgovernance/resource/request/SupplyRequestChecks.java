package org.gridgovernance.resource.request;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;

/** What can be wrong with commands on supply requests by themselves. */
final class SupplyRequestChecks {
    private static final int MOST_PEOPLE = 10_000_000;

    static final Validator<RequestGoods> ASK = Validator.all(
            command -> GoodsLine.faults(command.lines(), command.home(), "lines"),
            SupplyRequestChecks::neededBy,
            Validator.that(SupplyRequestChecks::isCounted, SupplyRequestReason.PEOPLE_IMPLAUSIBLE.at("people")),
            command -> command.purpose().map(text -> faults(text, "purpose")).orElse(List.of()));

    static final Validator<ApproveRequest> APPROVE = SupplyRequestChecks::lines;

    static final Validator<DeclineRequest> DECLINE = command -> faults(command.because(), "because");

    private SupplyRequestChecks() {}

    private static boolean isCounted(RequestGoods command) {
        return command.people().values().stream().allMatch(many -> many > 0 && many <= MOST_PEOPLE);
    }

    private static List<Reason> neededBy(RequestGoods command) {
        LocalDate asked = Moment.day(command.occurredAt());
        boolean plausible =
                !command.neededBy().isBefore(asked) && !command.neededBy().isAfter(asked.plusYears(1));
        return plausible ? List.of() : List.of(SupplyRequestReason.NEEDED_BY_IMPLAUSIBLE.at("neededBy"));
    }

    private static List<Reason> lines(ApproveRequest command) {
        if (command.lines().size() > StockBook.MOST_LINES) {
            return List.of(StockReason.NO_LINES.at("lines"));
        }
        Set<SupplyItemRef> items = new HashSet<>();
        return IntStream.range(0, command.lines().size())
                .boxed()
                .flatMap(i -> faults(command.lines().get(i), "lines[" + i + "]", items))
                .toList();
    }

    private static Stream<Reason> faults(GoodsLine line, String path, Set<SupplyItemRef> items) {
        Stream<Reason> twice =
                items.add(line.item()) ? Stream.empty() : Stream.of(StockReason.LINE_TWICE.at(path + ".item"));
        return Stream.concat(line.quantity().faultsOrNone(path + ".quantity"), twice);
    }

    private static List<Reason> faults(PersonalText text, String path) {
        Optional<Reason> blank =
                text.reveal().filter(String::isBlank).map(nothing -> SupplyRequestReason.TEXT_BLANK.at(path));
        return blank.or(() -> text.fault(path)).stream().toList();
    }
}
