package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.Reservation;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.Wanted;

/** How goods are promised, and by what that may be refused. */
final class AllotmentCases {
    static final Validator<AllotGoods> PROMISE =
            Validator.all(command -> GoodsLine.faults(command.lines(), command.home(), "lines"), AllotmentCases::reach);

    private AllotmentCases() {}

    /** Goods go only where their item may be kept. */
    private static List<Reason> reach(AllotGoods command) {
        return faults(
                command,
                line -> line.item().reaches(command.home())
                        && !line.item().reaches(command.to().home()),
                SupplyItemReason.ITEM_OUT_OF_REACH);
    }

    private static List<Reason> faults(AllotGoods command, Predicate<GoodsLine> wrong, ReasonCode code) {
        return Lines.each(
                        command.lines(),
                        "lines",
                        (line, at) -> wrong.test(line) ? Stream.of(code.at(at + ".item")) : Stream.empty())
                .toList();
    }

    static void wants(AllotGoods command, Wanted wanted) {
        wanted.ref(command.to().ref());
        Answering.wants(command, wanted);
        SendingBack.wants(command, wanted);
    }

    static List<Reason> fits(AllotGoods command, Facts facts) {
        return Stream.of(
                        GoodsLine.faults(command.lines(), false, facts, "lines").stream(),
                        toFaults(command, facts),
                        requestFaults(command, facts),
                        SendingBack.faults(command, facts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Reason> toFaults(AllotGoods command, Facts facts) {
        if (command.to().equals(new PointRef(command.home(), command.point()))) {
            return Stream.of(DeliveryReason.SAME_POINT.at("to"));
        }
        Optional<StockPoint> to = facts.find(command.to().ref());
        if (to.isEmpty()) {
            return Stream.of(DeliveryReason.TO_UNKNOWN.at("to"));
        }
        return to.get().closedOn().stream().map(closed -> DeliveryReason.TO_CLOSED.at("to"));
    }

    private static Stream<Reason> requestFaults(AllotGoods command, Facts facts) {
        return command.request().stream().flatMap(named -> facts.find(named.ref())
                .map(request -> requestFaults(command, request))
                .orElseGet(() -> Stream.of(DeliveryReason.REQUEST_UNKNOWN.at("request"))));
    }

    private static Stream<Reason> requestFaults(AllotGoods command, SupplyRequest request) {
        if (request.stage() != SupplyRequestStage.APPROVED) {
            return Stream.of(DeliveryReason.REQUEST_NOT_APPROVED.at("request"));
        }
        Stream<Reason> elsewhere =
                request.to().equals(command.to()) ? Stream.empty() : Stream.of(DeliveryReason.POINT_DIFFERS.at("to"));
        return Stream.concat(
                elsewhere,
                faults(command, line -> Answering.granted(request, line).signum() == 0, DeliveryReason.NOT_REQUESTED)
                        .stream());
    }

    static Either<Rejection, Outcome<Allotment>> promise(AllotGoods command, Facts facts, Deciding deciding) {
        AllotmentId id = new AllotmentId(deciding.newId());
        StockEntries entries = new StockEntries();
        Lines.forEach(
                command.lines(),
                "lines",
                (line, path) -> entries.add(
                        StockBook.stock(command.home(), command.point(), line.item(), facts),
                        Optional.empty(),
                        path + ".quantity",
                        List.of(new StockEvent.Reserved(
                                new Reservation(id.value(), line.quantity().amount(), command.until())))));
        return entries.entered(() -> promised(id, command, facts, deciding), facts, deciding);
    }

    private static Outcome<Allotment> promised(AllotmentId id, AllotGoods command, Facts facts, Deciding deciding) {
        List<Reason> beyond = Answering.beyond(command, facts, deciding.moment().recordedAt());
        Outcome<Allotment> promised = Outcome.of(
                Allotment.entry(command.home(), id),
                new AllotmentEvent.Promised(
                        command.point(),
                        command.to(),
                        command.request(),
                        command.returns(),
                        incident(command, facts),
                        command.lines(),
                        command.until(),
                        needsAcceptance(command, facts, beyond.isEmpty())));
        return promised.warningEach(beyond.stream());
    }

    /** Nobody is given without being asked what he did not ask for; but who is above gives what he sees fit. */
    private static boolean needsAcceptance(AllotGoods command, Facts facts, boolean withinRequest) {
        boolean asked = command.request()
                .flatMap(request -> facts.the(request.ref()).askedOf())
                .filter(command.home()::covers)
                .isPresent();
        return !command.home().covers(command.to().home()) && command.returns().isEmpty() && !(asked && withinRequest);
    }

    /** What answers a request is for the same emergency, unless it is told otherwise. */
    private static Optional<IncidentCode> incident(AllotGoods command, Facts facts) {
        return command.incident().or(() -> command.request()
                .flatMap(request -> facts.the(request.ref()).incident()));
    }
}
