package org.gridgovernance.resource.point;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** How commands on stock points are checked and decided. */
final class StockPointCases {
    private static final int LONGEST = 40;

    static final Validator<OpenStockPoint> OPEN = command -> Stream.concat(
                    malformed(command.title(), command.at()), partnerFits(command.kind(), command.partner(), "kind"))
            .toList();

    static final Validator<CorrectStockPoint> CORRECT =
            command -> malformed(command.title(), command.at()).toList();

    private StockPointCases() {}

    private static Stream<Reason> malformed(String title, Optional<GeoPoint> at) {
        Stream<Reason> titled = PlainText.fits(PlainText.tidy(title), LONGEST)
                ? Stream.empty()
                : Stream.of(StockPointReason.TITLE_MALFORMED.at("title"));
        return Stream.concat(titled, at.flatMap(place -> place.fault("at")).stream());
    }

    private static Stream<Reason> partnerFits(PointKind kind, Optional<OrganizationRef> partner, String missing) {
        boolean shop = kind == PointKind.PARTNER_SHOP;
        if (shop == partner.isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                shop
                        ? StockPointReason.PARTNER_MISSING.at(missing)
                        : StockPointReason.PARTNER_CONTRADICTS.at("partner"));
    }

    static void wants(OpenStockPoint command, Wanted wanted) {
        command.partner().ifPresent(partner -> wanted.ref(partner.ref()));
        command.custodian().ifPresent(custodian -> wanted.ref(worker(command, custodian)));
    }

    static List<Reason> fits(OpenStockPoint command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Stream<Reason> unknown = unlessThere(command.partner(), on, facts);
        Stream<Reason> nobody =
                command.custodian().stream().flatMap(custodian -> unlessServing(command, custodian, facts));
        return Stream.concat(unknown, nobody).toList();
    }

    private static Stream<Reason> unlessThere(Optional<OrganizationRef> partner, LocalDate on, Facts facts) {
        return partner
                .filter(one -> !one.exists(facts, on))
                .map(none -> StockPointReason.PARTNER_UNKNOWN.at("partner"))
                .stream();
    }

    /** Another point that is called so. */
    static Optional<KeyRef<StockPoint>> title(CorrectStockPoint command) {
        return KeyRef.of(StockPoint.TYPE, StockPoint.TITLE, command.home(), PlainText.tidy(command.title()));
    }

    static List<Reason> fits(CorrectStockPoint command, Facts facts) {
        Ref<StockPoint> ref = StockPoint.entry(command.home(), command.point());
        Stream<Reason> taken = title(command)
                .flatMap(facts::holder)
                .filter(another -> !another.ref().equals(ref))
                .map(another -> StockPointReason.TITLE_TAKEN.at("title"))
                .stream();
        return Stream.of(
                        shut(command, command.point(), facts),
                        facts.find(ref).stream()
                                .flatMap(point -> partnerFits(point.kind(), command.partner(), "point")),
                        taken,
                        unlessThere(command.partner(), Moment.day(command.occurredAt()), facts))
                .flatMap(each -> each)
                .toList();
    }

    static Either<Rejection, Outcome<StockPoint>> correct(CorrectStockPoint command, Facts facts, Deciding deciding) {
        Ref<StockPoint> ref = StockPoint.entry(command.home(), command.point());
        StockPoint point = facts.the(ref);
        String title = PlainText.tidy(command.title());
        boolean same = point.title().equals(title)
                && point.partner().equals(command.partner())
                && point.at().equals(command.at());
        return same
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new StockPointEvent.Corrected(title, command.partner(), command.at()))
                        .accepted();
    }

    private static Stream<Reason> shut(Command<?> command, StockPointId point, Facts facts) {
        return facts.find(StockPoint.entry(command.home(), point)).stream()
                .flatMap(found -> found.notOpen(command.occurredAt(), "point").stream());
    }

    static List<Reason> fits(EntrustStockPoint command, Facts facts) {
        Stream<Reason> shut = shut(command, command.point(), facts);
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
