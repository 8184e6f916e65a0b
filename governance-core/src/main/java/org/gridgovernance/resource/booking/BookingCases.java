package org.gridgovernance.resource.booking;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetEvent;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.BookingState;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on when an asset is whose are decided. */
final class BookingCases {
    private BookingCases() {}

    static void wants(BookAsset command, Wanted wanted) {
        command.organization().ifPresent(organization -> wanted.ref(organization.ref()));
    }

    static List<Reason> fits(BookAsset command, Facts facts) {
        return command
                .organization()
                .filter(organization -> !organization.exists(facts, Moment.day(command.occurredAt())))
                .map(unknown -> BookingReason.ORGANIZATION_UNKNOWN.at("organization"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Asset>> book(BookAsset command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        TimeSpan span = command.span();
        return Rejection.unless(
                against(facts.the(ref), span, deciding.moment().occurredAt()),
                () -> Outcome.of(
                        ref,
                        new AssetEvent.Booked(
                                new BookingId(deciding.newId()),
                                span,
                                deciding.actor(),
                                command.organization(),
                                command.purpose())));
    }

    private static List<Reason> against(Asset asset, TimeSpan span, Instant at) {
        List<Reason> reasons = against(asset, span, "span");
        if (asset.live(at).count() >= Asset.MOST_BOOKINGS) {
            reasons.add(BookingReason.BOOKINGS_TOO_MANY.at("asset"));
        }
        if (!asset.isKept(span)) {
            reasons.add(BookingReason.TOLD_TOO_LATE.at("span"));
        }
        return reasons;
    }

    private static List<Reason> against(Asset asset, TimeSpan span, String path) {
        List<Reason> reasons = new ArrayList<>();
        if (!asset.isInService(span.days())) {
            reasons.add(BookingReason.OUT_OF_SERVICE.at("asset"));
        }
        if (!asset.opening().admits(span)) {
            reasons.add(BookingReason.NOT_OPEN.at(path));
        }
        if (asset.taken(span).findAny().isPresent()) {
            reasons.add(BookingReason.TAKEN.at(path));
        }
        return reasons;
    }

    static Either<Rejection, Outcome<Asset>> cancel(CancelBooking command, Facts facts, Deciding deciding) {
        return BookingPages.at(command, command.asset(), command.booking(), facts)
                .filterOrElse(
                        booking -> booking.state(command.occurredAt()) != BookingState.OUT,
                        out -> Rejection.of(BookingReason.ALREADY_OUT.at("booking")))
                .map(booking -> Outcome.of(
                        Asset.of(command.home(), command.asset()), new AssetEvent.BookingCancelled(booking.id())));
    }

    static Either<Rejection, Outcome<Asset>> extend(ExtendBooking command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        Instant until = command.until().truncatedTo(ChronoUnit.MICROS);
        return BookingPages.at(command, command.asset(), command.booking(), facts)
                .flatMap(booking -> Rejection.unless(
                        against(facts.the(ref), booking, until),
                        () -> Outcome.of(ref, new AssetEvent.BookingExtended(booking.id(), until))));
    }

    private static List<Reason> against(Asset asset, Booking booking, Instant until) {
        if (!until.isAfter(booking.span().until())) {
            return List.of(BookingReason.NOT_LONGER.at("until"));
        }
        List<Reason> reasons = against(asset, new TimeSpan(booking.span().until(), until), "until");
        if (!BookingChecks.isPlausible(booking.span().from(), until)) {
            reasons.add(BookingReason.LENGTH_IMPLAUSIBLE.at("until"));
        }
        return reasons;
    }
}
