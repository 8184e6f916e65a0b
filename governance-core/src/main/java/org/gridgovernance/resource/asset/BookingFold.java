package org.gridgovernance.resource.asset;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;

/** How what happens to the bookings of an asset makes its state. */
final class BookingFold {
    private static final int MOST_OVER = 100;

    private BookingFold() {}

    static Asset booked(Asset asset, AssetEvent.Booked event, Moment moment) {
        Booking booking = Booking.builder()
                .id(event.booking())
                .span(event.span())
                .account(event.account())
                .organization(event.organization())
                .purpose(event.purpose())
                .build();
        Asset more = with(asset, Stream.concat(asset.bookings().stream(), Stream.of(booking)));
        return more.bookings().size() > Asset.MOST_BOOKINGS + MOST_OVER ? shorter(more, moment.occurredAt()) : more;
    }

    /** Without those cancelled, and of those over by then with the latest alone. */
    private static Asset shorter(Asset asset, Instant by) {
        List<Booking> dropped = asset.bookings().stream()
                .filter(booking -> !booking.isLive(by) && booking.cancelledAt().isEmpty())
                .sorted(Comparator.comparing(BookingFold::end).reversed())
                .skip(MOST_OVER)
                .toList();
        Set<Booking> gone = new HashSet<>(dropped);
        Optional<Instant> since = Stream.concat(
                        asset.keptSince().stream(), dropped.stream().map(BookingFold::end))
                .max(Comparator.naturalOrder());
        return of(asset)
                .keptSince(since)
                .bookings(asset.bookings().stream()
                        .filter(booking -> booking.cancelledAt().isEmpty() && !gone.contains(booking))
                        .toList())
                .build();
    }

    private static Instant end(Booking booking) {
        return booking.occupied().map(TimeSpan::until).orElse(booking.span().from());
    }

    static Asset cancelled(Asset asset, AssetEvent.BookingCancelled event, Moment moment) {
        return changed(asset, event.booking(), booking -> booking.cancelledAt(moment.occurredAt()));
    }

    static Asset extended(Asset asset, AssetEvent.BookingExtended event, Moment moment) {
        return with(
                asset,
                asset.bookings().stream()
                        .map(booking ->
                                booking.id().equals(event.booking()) ? longer(booking, event.until()) : booking));
    }

    private static Booking longer(Booking booking, Instant until) {
        return Booking.builder()
                .from(booking)
                .span(new TimeSpan(booking.span().from(), until))
                .build();
    }

    static Asset lent(Asset asset, AssetEvent.Lent event, Moment moment) {
        return changed(asset, event.booking(), booking -> booking.outAt(moment.occurredAt()));
    }

    static Asset takenBack(Asset asset, AssetEvent.TakenBack event, Moment moment) {
        return changed(asset, event.booking(), booking -> booking.backAt(moment.occurredAt())
                .condition(event.condition()));
    }

    private static Asset changed(Asset asset, BookingId id, UnaryOperator<ImmutableBooking.Builder> change) {
        return with(
                asset,
                asset.bookings().stream()
                        .map(booking -> booking.id().equals(id)
                                ? change.apply(Booking.builder().from(booking)).build()
                                : booking));
    }

    private static Asset with(Asset asset, Stream<Booking> bookings) {
        return of(asset)
                .bookings(bookings.sorted(
                                Comparator.comparing(booking -> booking.span().from()))
                        .toList())
                .build();
    }

    private static Asset.Builder of(Asset asset) {
        return Asset.builder().from(asset);
    }
}
