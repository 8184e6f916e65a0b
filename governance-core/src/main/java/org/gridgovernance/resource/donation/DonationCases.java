package org.gridgovernance.resource.donation;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on donations are decided. */
final class DonationCases {
    private static final int MOST_LOTS = 500;
    private static final int MOST_PUBLICATIONS = 100;
    private static final int LONGEST = 366;

    private DonationCases() {}

    static void wants(PromiseDonation command, Wanted wanted) {
        command.donor().wants(wanted);
        command.lines().forEach(line -> wanted.ref(line.item().ref()));
    }

    static List<Reason> fits(PromiseDonation command, Facts facts) {
        return Stream.concat(
                        command.donor().faults(facts, Moment.day(command.occurredAt()), "donor"),
                        GoodsLine.faults(command.lines(), true, facts, "lines").stream())
                .toList();
    }

    static Either<Rejection, Outcome<Donation>> promise(PromiseDonation command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Donation.entry(command.home(), new DonationId(deciding.newId())),
                        new DonationEvent.Promised(
                                command.donor().titled(facts),
                                command.unnamed(),
                                command.lines(),
                                command.purpose(),
                                command.incident()))
                .accepted();
    }

    static List<Reason> fits(WithdrawDonation command, Facts facts) {
        return facts.find(Donation.entry(command.home(), command.donation())).stream()
                .flatMap(donation ->
                        against(command, donation.stage() == DonationStage.PROMISED, Stream.of(donation.promisedAt())))
                .toList();
    }

    static Either<Rejection, Outcome<Donation>> withdraw(WithdrawDonation command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Donation.entry(command.home(), command.donation()),
                        new DonationEvent.Withdrawn(command.because()))
                .accepted();
    }

    static List<Reason> fits(ReceiveDonation command, Facts facts) {
        Stream<Reason> lines = ArrivingLine.faults(command.lines(), command, facts, "lines").stream();
        return Stream.concat(
                        lines,
                        facts.find(Donation.entry(command.home(), command.donation())).stream()
                                .flatMap(donation -> against(command, donation)))
                .toList();
    }

    private static Stream<Reason> against(ReceiveDonation command, Donation donation) {
        long lots = donation.arrived().count()
                + command.lines().stream().mapToLong(line -> line.lots().size()).sum();
        Stream<Reason> many = lots > MOST_LOTS ? Stream.of(DonationReason.TOO_MANY_LOTS.at("lines")) : Stream.empty();
        boolean open = donation.stage() != DonationStage.WITHDRAWN
                && donation.erasedOn().isEmpty();
        return Stream.concat(many, against(command, open, Stream.of(donation.promisedAt())));
    }

    static Either<Rejection, Outcome<Donation>> receive(ReceiveDonation command, Facts facts, Deciding deciding) {
        Ref<Donation> ref = Donation.entry(command.home(), command.donation());
        Donation donation = facts.the(ref);
        Arrival arrival = Arrival.of(
                new PointRef(command.home(), command.point()),
                command.lines(),
                new LotSource(SourceKind.DONATED, Optional.of(command.donation().value())),
                donation.incident(),
                facts,
                deciding);
        DonationEvent received =
                new DonationEvent.Received(command.point(), arrival.lots(), publishBy(donation, deciding));
        return arrival.entered(() -> warned(Outcome.of(ref, received), command, donation), facts, deciding);
    }

    private static LocalDate publishBy(Donation donation, Deciding deciding) {
        int days = deciding.rule(PublicationRule.IN_FORCE).days(donation, deciding.posture());
        return deciding.moment().occurredOn().plusDays(Math.max(0, Math.min(LONGEST, days)));
    }

    private static Outcome<Donation> warned(Outcome<Donation> outcome, ReceiveDonation command, Donation donation) {
        return outcome.warningEach(Lines.each(
                command.lines(),
                "lines",
                (line, at) -> line.total().compareTo(open(donation, line.item())) > 0
                        ? Stream.of(DonationReason.MORE_THAN_PROMISED.warnAt(at))
                        : Stream.empty()));
    }

    private static BigDecimal open(Donation donation, SupplyItemRef item) {
        return donation.line(item)
                .map(known ->
                        known.promised().amount().subtract(known.received().amount()))
                .orElse(BigDecimal.ZERO);
    }

    static List<Reason> fits(PublishDonation command, Facts facts) {
        return facts.find(Donation.entry(command.home(), command.donation())).stream()
                .flatMap(donation -> donation.stage() == DonationStage.PROMISED
                        ? Stream.of(DonationReason.NOTHING_ARRIVED.at("donation"))
                        : against(command, donation, facts))
                .toList();
    }

    private static Stream<Reason> against(PublishDonation command, Donation donation, Facts facts) {
        Stream<Instant> steps = Stream.concat(
                donation.arrivals().stream().map(DonationArrival::at),
                donation.publications().stream().map(Publication::at));
        Stream<Reason> often = donation.publications().size() >= MOST_PUBLICATIONS
                ? Stream.of(DonationReason.TOO_MANY_PUBLICATIONS.at("donation"))
                : Stream.empty();
        return Stream.of(
                        against(
                                command,
                                donation.stage().hasArrived()
                                        && donation.erasedOn().isEmpty(),
                                steps),
                        often,
                        PublishedGoods.faults(command.lines(), donation, facts))
                .flatMap(each -> each);
    }

    static Either<Rejection, Outcome<Donation>> publish(PublishDonation command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Donation.entry(command.home(), command.donation()),
                        new DonationEvent.Published(PlainText.tidy(command.where()), command.lines()))
                .accepted();
    }

    static List<Reason> fits(EraseDonor command, Facts facts) {
        return facts.find(Donation.entry(command.home(), command.donation())).stream()
                .filter(donation -> donation.stage().isOpen())
                .map(open -> DonationReason.NOT_AT_THIS_STAGE.at("donation"))
                .toList();
    }

    static Either<Rejection, Outcome<Donation>> erase(EraseDonor command, Facts facts, Deciding deciding) {
        Ref<Donation> ref = Donation.entry(command.home(), command.donation());
        return facts.the(ref).erasedOn().isPresent()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new DonationEvent.DonorErased(PlainText.tidy(command.basis())))
                        .accepted();
    }

    /** What is against doing something to a donation: that it is not at such a stage, or that one of its steps was later. */
    private static Stream<Reason> against(Command<Donation> command, boolean atThisStage, Stream<Instant> steps) {
        if (!atThisStage) {
            return Stream.of(DonationReason.NOT_AT_THIS_STAGE.at("donation"));
        }
        return steps.anyMatch(command.occurredAt()::isBefore)
                ? Stream.of(DonationReason.BEFORE_LAST_STEP.at("occurredAt"))
                : Stream.empty();
    }
}
