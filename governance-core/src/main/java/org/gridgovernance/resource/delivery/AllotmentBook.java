package org.gridgovernance.resource.delivery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Wanted;

/** How commands look up the allotment they name, and the stocks it is of. */
final class AllotmentBook {
    private static final Reason UNKNOWN = DeliveryReason.ALLOTMENT_UNKNOWN.at("allotment");

    private AllotmentBook() {}

    /** Begins the line of a command that does something to an allotment of its home. */
    static <C extends Command<Allotment>> Handling.Steps<C, Allotment> act(
            String name,
            Class<C> shape,
            String right,
            AllotmentAct act,
            Function<? super C, AllotmentId> allotment,
            Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(
                        command -> Allotment.entry(command.home(), allotment.apply(command)),
                        UNKNOWN,
                        (found, command) -> against(found, act, command));
    }

    /** Likewise, of a command that lets goods go: the books of the point must be open. */
    static <C extends Command<Allotment>> Handling.Steps<C, Allotment> load(
            String name,
            Class<C> shape,
            String right,
            AllotmentAct act,
            Function<? super C, AllotmentId> allotment,
            Function<? super C, List<PickedLine>> lines,
            Role... roles) {
        return act(name, shape, right, act, allotment, roles)
                .wellFormed(command -> Loading.faults(lines.apply(command)))
                .thenGathers((command, facts, wanted) -> wants(command, allotment.apply(command), facts, wanted))
                .fits((command, facts) -> facts.find(Allotment.entry(command.home(), allotment.apply(command))).stream()
                        .flatMap(found -> Stream.concat(
                                closed(found, command, facts), Loading.faults(found, lines.apply(command))))
                        .toList());
    }

    /** Begins the line of a command of who takes, on an allotment of any home. */
    static <C extends Command<Receipt>> Handling.Steps<C, Receipt> take(
            String name, Class<C> shape, String right, Function<? super C, AllotmentRef> allotment, Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(command -> allotment.apply(command).ref(), UNKNOWN)
                .gathers((command, wanted) -> wanted.ref(
                        Receipt.entry(command.home(), allotment.apply(command).id())));
    }

    private static Stream<Reason> against(Allotment allotment, AllotmentAct act, Command<?> command) {
        if (!act.isPossibleAt(allotment.stage())) {
            return Stream.of(DeliveryReason.NOT_AT_THIS_STAGE.at("allotment"));
        }
        return command.occurredAt().isBefore(allotment.stageSince())
                ? Stream.of(DeliveryReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    private static Stream<Reason> closed(Allotment allotment, Command<?> command, Facts facts) {
        return facts.find(StockPoint.entry(allotment.home(), allotment.point())).stream()
                .flatMap(point -> point.against(command.occurredAt(), "allotment"));
    }

    /** Wants the point, the items, the stocks and the request of an allotment, if it is there, and what who takes says of it. */
    static void wants(Command<?> command, AllotmentId id, Facts facts, Wanted wanted) {
        facts.find(Allotment.entry(command.home(), id)).ifPresent(allotment -> wants(allotment, wanted));
    }

    /** Wants what who takes says of it. */
    static void wantsReceipt(Command<?> command, AllotmentId id, Facts facts, Wanted wanted) {
        facts.find(Allotment.entry(command.home(), id)).ifPresent(allotment -> wanted.ref(allotment.receipt()));
    }

    private static void wants(Allotment allotment, Wanted wanted) {
        wanted.ref(StockPoint.entry(allotment.home(), allotment.point())).ref(allotment.receipt());
        allotment.request().ifPresent(request -> wanted.ref(request.ref()));
        StockBook.wants(
                allotment.home(), allotment.point(), allotment.lines().stream().map(AllottedLine::item), wanted);
    }

    static Stock stock(Allotment allotment, AllottedLine line, Facts facts) {
        return StockBook.stock(allotment.home(), allotment.point(), line.item(), facts);
    }
}
