package org.gridgovernance.resource.booking;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetEvent;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingState;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.store.type.Ref;

/** How commands on who has an asset in hand are decided. */
final class LendCases {
    private static final Duration EARLY = Duration.ofHours(1);

    private LendCases() {}

    static Either<Rejection, Outcome<Asset>> lend(LendAsset command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        Instant at = deciding.moment().occurredAt();
        return BookingPages.at(command, command.asset(), command.booking(), facts)
                .filterOrElse(
                        booking -> booking.state(at) == BookingState.BOOKED,
                        out -> Rejection.of(BookingReason.ALREADY_OUT.at("booking")))
                .flatMap(booking -> Rejection.unless(
                        against(facts.the(ref), booking, at),
                        () -> Outcome.of(ref, new AssetEvent.Lent(booking.id()))));
    }

    private static List<Reason> against(Asset asset, Booking booking, Instant at) {
        if (at.isBefore(booking.span().from().minus(EARLY))) {
            return List.of(BookingReason.TOO_EARLY.at("occurredAt"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!asset.isInService(Period.of(Moment.day(at)))) {
            reasons.add(BookingReason.OUT_OF_SERVICE.at("asset"));
        }
        if (asset.bookings().stream().anyMatch(other -> isInHand(other, at))) {
            reasons.add(BookingReason.NOT_BACK.at("asset"));
        } else if (isTakenBefore(asset, booking, at)) {
            reasons.add(BookingReason.TAKEN.at("occurredAt"));
        }
        return reasons;
    }

    private static boolean isInHand(Booking other, Instant at) {
        return other.state(at) == BookingState.OUT || other.isOutAt(at);
    }

    /** Whether the time before it begins, if it is handed over early, is another's. */
    private static boolean isTakenBefore(Asset asset, Booking booking, Instant at) {
        return at.isBefore(booking.span().from())
                && asset.taken(new TimeSpan(at, booking.span().from()))
                        .anyMatch(other -> !other.id().equals(booking.id()));
    }

    static Either<Rejection, Outcome<Asset>> takeBack(TakeBackAsset command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        Instant at = deciding.moment().occurredAt();
        return BookingPages.at(command, command.asset(), command.booking(), facts)
                .filterOrElse(
                        booking -> booking.outAt().isPresent(),
                        booked -> Rejection.of(BookingReason.NOT_OUT.at("booking")))
                .filterOrElse(
                        booking -> booking.outAt().filter(at::isBefore).isEmpty(),
                        early -> Rejection.of(BookingReason.BEFORE_LENT.at("occurredAt")))
                .filterOrElse(
                        booking -> !isLentSince(facts.the(ref), booking, at),
                        lent -> Rejection.of(BookingReason.LENT_SINCE.at("occurredAt")))
                .map(booking -> back(ref, booking, command.condition()));
    }

    private static boolean isLentSince(Asset asset, Booking booking, Instant at) {
        return asset.bookings().stream()
                .filter(other -> !other.id().equals(booking.id()))
                .flatMap(other -> other.outAt().stream())
                .anyMatch(out -> out.isBefore(at)
                        && booking.outAt().filter(out::isBefore).isEmpty());
    }

    private static Outcome<Asset> back(Ref<Asset> ref, Booking booking, ReturnCondition condition) {
        Outcome<Asset> back = Outcome.of(ref, new AssetEvent.TakenBack(booking.id(), condition));
        return condition == ReturnCondition.FINE ? back : back.warning(BookingReason.NOT_FINE.warnAt("condition"));
    }
}
