package org.gridgovernance.resource.requisition;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.arrival.Arrival;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.OrganizationKind;

/** How requisitions are ordered, and what is taken by them. */
final class RequisitionCases {
    private static final int MOST_LOTS = 500;
    private static final Reason NO_AUTHORITY = RequisitionReason.NO_AUTHORITY.at("authority");

    private RequisitionCases() {}

    static void wants(OrderRequisition command, Wanted wanted) {
        wanted.ref(command.authority().ref());
        command.owner().wants(wanted);
        command.goods().forEach(line -> wanted.ref(line.item().ref()));
    }

    static List<Reason> fits(OrderRequisition command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Stream<Reason> nobody = facts
                .find(command.authority().ref())
                .filter(authority -> authority.exists(on))
                .map(authority -> isAuthority(authority.kind()) ? Optional.<Reason>empty() : Optional.of(NO_AUTHORITY))
                .orElse(Optional.of(RequisitionReason.AUTHORITY_UNKNOWN.at("authority")))
                .stream();
        return Stream.of(
                        nobody,
                        command.owner().faults(facts, on, "owner"),
                        GoodsLine.faults(command.goods(), true, facts, "goods").stream())
                .flatMap(each -> each)
                .toList();
    }

    /** A government is on record as a department, as its departments are. */
    private static boolean isAuthority(OrganizationKind kind) {
        return kind == OrganizationKind.DEPARTMENT;
    }

    static Either<Rejection, Outcome<Requisition>> order(OrderRequisition command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Requisition.entry(command.home(), new RequisitionId(deciding.newId())),
                        new RequisitionEvent.Ordered(
                                command.authority(),
                                PlainText.tidy(command.order()),
                                command.owner().titled(facts),
                                command.goods(),
                                command.things().stream()
                                        .map(RequisitionedThing::plain)
                                        .toList(),
                                command.incident()))
                .accepted();
    }

    static List<Reason> fits(ReceiveRequisitioned command, Facts facts) {
        Stream<Reason> lines = ArrivingLine.faults(command.lines(), command, facts, "lines").stream();
        return Stream.concat(
                        lines, open(command, command.requisition(), facts, requisition -> goods(command, requisition)))
                .toList();
    }

    private static Stream<Reason> goods(ReceiveRequisitioned command, Requisition requisition) {
        int lots = requisition.lots().size()
                + command.lines().stream().mapToInt(line -> line.lots().size()).sum();
        Stream<Reason> many =
                lots > MOST_LOTS ? Stream.of(RequisitionReason.TOO_MANY_LOTS.at("lines")) : Stream.empty();
        return Stream.concat(many, Lines.each(command.lines(), "lines", (line, at) -> against(line, requisition, at)));
    }

    private static Stream<Reason> against(ArrivingLine line, Requisition requisition, String at) {
        Optional<GoodsLine> ordered = requisition.goods().stream()
                .filter(each -> each.item().equals(line.item()))
                .findFirst();
        if (ordered.isEmpty()) {
            return Stream.of(RequisitionReason.NOT_ORDERED.at(at + ".item"));
        }
        BigDecimal open = ordered.get().quantity().amount().subtract(HeldGoods.taken(requisition, line.item()));
        return open.compareTo(line.total()) < 0
                ? Stream.of(RequisitionReason.MORE_THAN_ORDERED.at(at))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<Requisition>> receive(
            ReceiveRequisitioned command, Facts facts, Deciding deciding) {
        Ref<Requisition> ref = Requisition.entry(command.home(), command.requisition());
        Arrival arrival = Arrival.of(
                new PointRef(command.home(), command.point()),
                command.lines(),
                new LotSource(
                        SourceKind.REQUISITIONED,
                        Optional.of(command.requisition().value())),
                facts.the(ref).incident(),
                facts,
                deciding);
        return arrival.entered(
                () -> Outcome.of(ref, new RequisitionEvent.Received(command.point(), arrival.lots())), facts, deciding);
    }

    static void wants(TakeThings command, Wanted wanted) {
        command.assets().forEach(asset -> wanted.ref(Asset.of(command.home(), asset.asset())));
    }

    static List<Reason> fits(TakeThings command, Facts facts) {
        Stream<Reason> unknown = Lines.each(
                command.assets(),
                "assets",
                (asset, at) -> facts.unless(
                        Asset.of(command.home(), asset.asset()), AssetReason.ASSET_UNKNOWN.at(at + ".asset")));
        return Stream.concat(
                        unknown,
                        open(
                                command,
                                command.requisition(),
                                facts,
                                requisition -> HeldGoods.faults(
                                        requisition,
                                        command.things(),
                                        thing -> thing.ordered() - thing.taken(),
                                        RequisitionReason.MORE_THAN_ORDERED)))
                .toList();
    }

    static Either<Rejection, Outcome<Requisition>> take(TakeThings command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Requisition.entry(command.home(), command.requisition()),
                        new RequisitionEvent.ThingsTaken(command.things(), command.assets()))
                .accepted();
    }

    static List<Reason> fits(ServeNotice command, Facts facts) {
        return open(
                        command,
                        command.requisition(),
                        facts,
                        requisition ->
                                requisition
                                        .notifiedAt()
                                        .map(already -> RequisitionReason.NOTIFIED_ALREADY.at("requisition"))
                                        .stream())
                .toList();
    }

    static Either<Rejection, Outcome<Requisition>> serve(ServeNotice command, Facts facts, Deciding deciding) {
        return Outcome.of(Requisition.entry(command.home(), command.requisition()), new RequisitionEvent.Notified())
                .accepted();
    }

    /** What is against doing something to a requisition that is not settled; whether it exists is asked apart. */
    static Stream<Reason> open(
            Command<Requisition> command,
            RequisitionId id,
            Facts facts,
            Function<Requisition, Stream<Reason>> against) {
        return facts.find(Requisition.entry(command.home(), id)).stream().flatMap(requisition -> {
            if (requisition.stage() == RequisitionStage.SETTLED) {
                return Stream.of(RequisitionReason.NOT_AT_THIS_STAGE.at("requisition"));
            }
            return command.occurredAt().isBefore(requisition.orderedAt())
                    ? Stream.of(RequisitionReason.BEFORE_LAST_STEP.at("occurredAt"))
                    : against.apply(requisition);
        });
    }
}
