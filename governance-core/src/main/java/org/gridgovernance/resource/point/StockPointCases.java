package org.gridgovernance.resource.point;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** How commands on stock points are checked and decided. */
final class StockPointCases {
    private static final int LONGEST = 40;

    static final Validator<OpenStockPoint> OPEN = Validator.all(
            Validator.that(
                    command -> PlainText.fits(PlainText.tidy(command.title()), LONGEST),
                    StockPointReason.TITLE_MALFORMED.at("title")),
            StockPointCases::partnerFits,
            command -> command.at().flatMap(at -> at.fault("at")).stream().toList());

    private StockPointCases() {}

    private static List<Reason> partnerFits(OpenStockPoint command) {
        boolean shop = command.kind() == PointKind.PARTNER_SHOP;
        if (shop == command.partner().isPresent()) {
            return List.of();
        }
        return List.of(
                shop
                        ? StockPointReason.PARTNER_MISSING.at("kind")
                        : StockPointReason.PARTNER_CONTRADICTS.at("partner"));
    }

    static void wants(OpenStockPoint command, Wanted wanted) {
        command.partner().ifPresent(partner -> wanted.ref(partner.ref()));
        command.custodian().ifPresent(custodian -> wanted.ref(worker(command, custodian)));
    }

    static List<Reason> fits(OpenStockPoint command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Stream<Reason> unknown = command
                .partner()
                .filter(partner -> !partner.exists(facts, on))
                .map(none -> StockPointReason.PARTNER_UNKNOWN.at("partner"))
                .stream();
        Stream<Reason> nobody =
                command.custodian().stream().flatMap(custodian -> unlessServing(command, custodian, facts));
        return Stream.concat(unknown, nobody).toList();
    }

    static List<Reason> fits(EntrustStockPoint command, Facts facts) {
        Stream<Reason> shut = facts.find(StockPoint.entry(command.home(), command.point())).stream()
                .flatMap(point -> point.against(command.occurredAt(), "point"))
                .filter(reason -> !reason.code().equals(StockPointReason.PERIOD_CLOSED.code()));
        return Stream.concat(shut, unlessServing(command, command.custodian(), facts))
                .toList();
    }

    private static Stream<Reason> unlessServing(Command<?> command, WorkerId custodian, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return facts.find(worker(command, custodian))
                        .filter(worker -> worker.serves(on))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(StockPointReason.CUSTODIAN_UNKNOWN.at("custodian"));
    }

    static Ref<Worker> worker(Command<?> command, WorkerId id) {
        return Ref.to(Worker.TYPE, command.home(), id);
    }

    static Either<Rejection, Outcome<StockPoint>> open(OpenStockPoint command, Facts facts, Deciding deciding) {
        Ref<StockPoint> ref = StockPoint.entry(command.home(), new StockPointId(deciding.newId()));
        Outcome<StockPoint> opened = Outcome.of(
                ref,
                new StockPointEvent.Opened(
                        command.kind(), PlainText.tidy(command.title()), command.partner(), command.at()));
        return command.custodian()
                .map(custodian -> opened.also(ref, new StockPointEvent.Entrusted(custodian)))
                .orElse(opened)
                .accepted();
    }

    static Either<Rejection, Outcome<StockPoint>> entrust(EntrustStockPoint command, Facts facts, Deciding deciding) {
        Ref<StockPoint> ref = StockPoint.entry(command.home(), command.point());
        boolean has =
                facts.the(ref).custodian().asOf(deciding.moment().occurredOn()).anyMatch(command.custodian()::equals);
        return has
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new StockPointEvent.Entrusted(command.custodian()))
                        .accepted();
    }
}
