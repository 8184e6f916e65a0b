package org.gridgovernance.resource.booking;

import io.vavr.control.Either;
import java.util.Optional;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingId;

/** How commands look up the booking they name. */
final class BookingPages {
    private BookingPages() {}

    /** The booking, if it is booked or out when the command occurred. */
    static Either<Rejection, Booking> at(Command<Asset> command, AssetId asset, BookingId id, Facts facts) {
        Optional<Booking> booking = facts.the(Asset.of(command.home(), asset)).booking(id);
        if (booking.isEmpty()) {
            return Either.left(Rejection.of(BookingReason.BOOKING_UNKNOWN.at("booking")));
        }
        return booking.filter(each -> each.isLive(command.occurredAt()))
                .<Either<Rejection, Booking>>map(Either::right)
                .orElseGet(() -> Either.left(Rejection.of(BookingReason.BOOKING_OVER.at("booking"))));
    }
}
