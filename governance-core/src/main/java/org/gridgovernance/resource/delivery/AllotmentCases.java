package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
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
import org.gridgovernance.resource.request.RequestLine;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.request.SupplyRequestStage;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;

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
        command.request().ifPresent(request -> wanted.ref(request.ref()).page(answering(command.home(), request)));
        command.returns().ifPresent(returned -> wanted.ref(returned.ref()));
    }

    private static Criteria<Allotment> answering(AreaCode home, SupplyRequestRef request) {
        return Criteria.of(Allotment.TYPE)
                .within(home)
                .where(Allotment.REQUEST.is(request.id()))
                .limit(Criteria.MOST);
    }

    static List<Reason> fits(AllotGoods command, Facts facts) {
        return Stream.of(
                        GoodsLine.faults(command.lines(), false, facts, "lines").stream(),
                        toFaults(command, facts),
                        requestFaults(command, facts),
                        returnFaults(command, facts))
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
                faults(command, line -> granted(request, line).signum() == 0, DeliveryReason.NOT_REQUESTED).stream());
    }

    private static BigDecimal granted(SupplyRequest request, GoodsLine line) {
        return request.line(line.item()).map(RequestLine::granted).orElse(BigDecimal.ZERO);
    }

    private static Stream<Reason> returnFaults(AllotGoods command, Facts facts) {
        return command.returns().stream().flatMap(named -> facts.find(named.ref())
                .filter(came -> came.stage().isSent()
                        && came.to().home().equals(command.home())
                        && came.home().equals(command.to().home()))
                .map(came ->
                        faults(command, line -> came.line(line.item()).isEmpty(), DeliveryReason.NOT_ALLOTTED).stream())
                .orElseGet(() -> Stream.of(DeliveryReason.RETURNS_UNKNOWN.at("returns"))));
    }

    static Either<Rejection, Outcome<Allotment>> promise(AllotGoods command, Facts facts, Deciding deciding) {
        AllotmentId id = new AllotmentId(deciding.newId());
        StockEntries entries = new StockEntries();
        for (int i = 0; i < command.lines().size(); i++) {
            GoodsLine line = command.lines().get(i);
            entries.add(
                    StockBook.stock(command.home(), command.point(), line.item(), facts),
                    Optional.empty(),
                    "lines[" + i + "].quantity",
                    List.of(new StockEvent.Reserved(
                            new Reservation(id.value(), line.quantity().amount(), command.until()))));
        }
        return entries.entered(() -> promised(id, command, facts, deciding), facts, deciding);
    }

    private static Outcome<Allotment> promised(AllotmentId id, AllotGoods command, Facts facts, Deciding deciding) {
        Outcome<Allotment> promised = Outcome.of(
                Allotment.entry(command.home(), id),
                new AllotmentEvent.Promised(
                        command.point(),
                        command.to(),
                        command.request(),
                        command.returns(),
                        incident(command, facts),
                        command.lines(),
                        command.until()));
        return moreThanWaitedFor(command, facts, deciding.moment().recordedAt()).stream()
                .reduce(promised, Outcome::warning, (one, other) -> other);
    }

    /** What answers a request is for the same emergency, unless it is told otherwise. */
    private static Optional<IncidentCode> incident(AllotGoods command, Facts facts) {
        return command.incident().or(() -> command.request()
                .flatMap(request -> facts.the(request.ref()).incident()));
    }

    private static List<Reason> moreThanWaitedFor(AllotGoods command, Facts facts, Instant now) {
        return command.request().stream()
                .flatMap(named -> moreThanWaitedFor(command, facts.the(named.ref()), facts, now))
                .toList();
    }

    private static Stream<Reason> moreThanWaitedFor(
            AllotGoods command, SupplyRequest request, Facts facts, Instant now) {
        List<Allotment> before = facts.page(answering(command.home(), request.named())).items().stream()
                .map(Found::state)
                .toList();
        return Lines.each(
                command.lines(),
                "lines",
                (line, at) -> isMore(line, before, request, now)
                        ? Stream.of(DeliveryReason.MORE_THAN_WAITED_FOR.warnAt(at + ".quantity"))
                        : Stream.empty());
    }

    private static boolean isMore(GoodsLine line, List<Allotment> before, SupplyRequest request, Instant now) {
        BigDecimal given = before.stream()
                .map(allotment -> given(allotment, line, now))
                .reduce(line.quantity().amount(), BigDecimal::add);
        return given.compareTo(granted(request, line)) > 0;
    }

    private static BigDecimal given(Allotment allotment, GoodsLine line, Instant now) {
        Optional<AllottedLine> same = allotment.line(line.item());
        if (allotment.stage().isSent()) {
            return same.map(AllottedLine::loaded).orElse(BigDecimal.ZERO);
        }
        return same.filter(live -> allotment.isLive(now))
                .map(live -> live.quantity().amount())
                .orElse(BigDecimal.ZERO);
    }
}
