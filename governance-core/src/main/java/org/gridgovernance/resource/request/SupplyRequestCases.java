package org.gridgovernance.resource.request;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on supply requests look up what they name, and how they are decided. */
final class SupplyRequestCases {
    private static final Reason UNKNOWN = SupplyRequestReason.REQUEST_UNKNOWN.at("request");

    private SupplyRequestCases() {}

    /** Begins the line of a command that does something to a request. */
    static <C extends Command<SupplyRequest>> Handling.Steps<C, SupplyRequest> act(
            String name,
            Class<C> shape,
            String right,
            SupplyRequestAct act,
            Function<? super C, SupplyRequestId> request,
            Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(
                        command -> SupplyRequest.entry(command.home(), request.apply(command)),
                        UNKNOWN,
                        (found, command) -> against(found, act, command));
    }

    private static Stream<Reason> against(SupplyRequest request, SupplyRequestAct act, Command<?> command) {
        if (!act.isPossibleAt(request.stage())) {
            return Stream.of(SupplyRequestReason.NOT_AT_THIS_STAGE.at("request"));
        }
        return command.occurredAt().isBefore(request.stageSince())
                ? Stream.of(SupplyRequestReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    static void wants(RequestGoods command, Wanted wanted) {
        command.lines().forEach(line -> wanted.ref(line.item().ref()));
    }

    static List<Reason> fits(RequestGoods command, Facts facts) {
        Stream<Reason> shut = facts.find(StockPoint.entry(command.home(), command.point())).stream()
                .flatMap(point -> point.notOpen(command.occurredAt(), "point").stream());
        return Stream.concat(shut, GoodsLine.faults(command.lines(), true, facts, "lines").stream())
                .toList();
    }

    static Either<Rejection, Outcome<SupplyRequest>> ask(RequestGoods command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        SupplyRequest.entry(command.home(), new SupplyRequestId(deciding.newId())),
                        new SupplyRequestEvent.Asked(
                                command.point(),
                                command.lines(),
                                command.neededBy(),
                                command.askedOf(),
                                command.people(),
                                command.incident(),
                                command.purpose(),
                                deciding.actor()))
                .accepted();
    }

    static List<Reason> fits(ApproveRequest command, Facts facts) {
        Optional<SupplyRequest> found = facts.find(SupplyRequest.entry(command.home(), command.request()));
        if (found.isEmpty()) {
            return List.of();
        }
        List<Reason> faults = Lines.each(command.lines(), "lines", (line, at) -> fault(found.get(), line, at).stream())
                .toList();
        boolean nothing = approved(found.get(), command).stream()
                .allMatch(line -> line.quantity().isNone());
        return faults.isEmpty() && nothing ? List.of(SupplyRequestReason.NOTHING_APPROVED.at("lines")) : faults;
    }

    private static Optional<Reason> fault(SupplyRequest request, GoodsLine line, String path) {
        Optional<Quantity> asked = request.line(line.item()).map(RequestLine::asked);
        if (asked.isEmpty()) {
            return Optional.of(SupplyRequestReason.NOT_ASKED.at(path + ".item"));
        }
        if (asked.get().unit() != line.quantity().unit()) {
            return Optional.of(QuantityReason.UNIT_DIFFERS.at(path + ".quantity.unit"));
        }
        return line.quantity().amount().compareTo(asked.get().amount()) > 0
                ? Optional.of(SupplyRequestReason.MORE_THAN_ASKED.at(path + ".quantity"))
                : Optional.empty();
    }

    /** All lines: what is not named as it was asked. */
    private static List<GoodsLine> approved(SupplyRequest request, ApproveRequest command) {
        Map<SupplyItemRef, Quantity> named =
                command.lines().stream().collect(Collectors.toMap(GoodsLine::item, GoodsLine::quantity));
        return request.lines().stream()
                .map(line -> new GoodsLine(line.item(), named.getOrDefault(line.item(), line.asked())))
                .toList();
    }

    static Either<Rejection, Outcome<SupplyRequest>> approve(ApproveRequest command, Facts facts, Deciding deciding) {
        Ref<SupplyRequest> ref = SupplyRequest.entry(command.home(), command.request());
        SupplyRequest request = facts.the(ref);
        return request.askedBy().equals(deciding.actor())
                ? Either.left(Rejection.of(SupplyRequestReason.OWN.at("request")))
                : Outcome.of(ref, new SupplyRequestEvent.Approved(approved(request, command)))
                        .accepted();
    }

    static Either<Rejection, Outcome<SupplyRequest>> decline(DeclineRequest command, Facts facts, Deciding deciding) {
        return happens(command, command.request(), new SupplyRequestEvent.Declined(command.because()));
    }

    static Either<Rejection, Outcome<SupplyRequest>> withdraw(WithdrawRequest command, Facts facts, Deciding deciding) {
        return happens(command, command.request(), new SupplyRequestEvent.Withdrawn());
    }

    static Either<Rejection, Outcome<SupplyRequest>> close(CloseRequest command, Facts facts, Deciding deciding) {
        return happens(command, command.request(), new SupplyRequestEvent.Closed());
    }

    private static Either<Rejection, Outcome<SupplyRequest>> happens(
            Command<SupplyRequest> command, SupplyRequestId request, SupplyRequestEvent event) {
        return Outcome.of(SupplyRequest.entry(command.home(), request), event).accepted();
    }
}
