package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.AssetProfile;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.CorrectAsset;
import org.gridgovernance.resource.asset.Opening;
import org.gridgovernance.resource.asset.Outage;
import org.gridgovernance.resource.asset.RecordAsset;
import org.gridgovernance.resource.asset.RetireAsset;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.ReturnToService;
import org.gridgovernance.resource.asset.SetOpening;
import org.gridgovernance.resource.asset.TakeOutOfService;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.BookAsset;
import org.gridgovernance.resource.booking.CancelBooking;
import org.gridgovernance.resource.booking.ExtendBooking;
import org.gridgovernance.resource.booking.LendAsset;
import org.gridgovernance.resource.booking.TakeBackAsset;

/** What is done to assets and their bookings at an instant. */
record AssetActs(Town town, Instant at) {
    static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));
    static final PersonalText PURPOSE = PersonalText.of(Canaries.TEXT);

    static AssetActs now(Town town) {
        return new AssetActs(town, NOW);
    }

    static AssetActs at(Town town, Instant at) {
        return new AssetActs(town, at);
    }

    static AssetProfile.Builder profile(String title) {
        AssetProfile.Builder begun = AssetProfile.builder();
        begun.kind(AssetKind.VEHICLE).title(title).capacity(8);
        return begun;
    }

    /** So many minutes from now, for so many. */
    static TimeSpan span(long from, long minutes) {
        Instant begins = NOW.plus(Duration.ofMinutes(from));
        return new TimeSpan(begins, begins.plus(Duration.ofMinutes(minutes)));
    }

    /** A vehicle, on record for a hundred days. */
    static AssetId boat(Town town) {
        return town.does(at(town, LONG_AGO).record(profile("冲锋舟1号").build())).id();
    }

    static Asset found(Town town, AssetId asset) {
        return town.desk().find(Asset.of(HOME, asset)).get().state();
    }

    /** Books it, and tells which booking that is. */
    BookingId booked(AssetId asset, TimeSpan span) {
        return town.does(book(asset, span)).bookings().stream()
                .filter(booking ->
                        booking.span().equals(span) && booking.cancelledAt().isEmpty())
                .map(Booking::id)
                .findFirst()
                .orElseThrow();
    }

    /** Booked for the hour that begins now, and handed over. */
    BookingId out(AssetId asset) {
        BookingId booking = booked(asset, span(0, 60));
        town.does(lend(asset, booking));
        return booking;
    }

    RecordAsset record(AssetProfile profile) {
        return RecordAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .profile(profile)
                .build();
    }

    CorrectAsset correct(AssetId asset, AssetProfile profile) {
        return CorrectAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .profile(profile)
                .build();
    }

    SetOpening open(AssetId asset, Opening opening) {
        return SetOpening.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .opening(opening)
                .build();
    }

    TakeOutOfService takeOut(AssetId asset, LocalDate from, LocalDate until) {
        return takeOut(asset, new Outage(from, Optional.of(until)));
    }

    TakeOutOfService takeOut(AssetId asset, Outage outage) {
        return TakeOutOfService.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .outage(outage)
                .build();
    }

    ReturnToService giveBack(AssetId asset, LocalDate since) {
        return ReturnToService.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .since(since)
                .build();
    }

    RetireAsset retire(AssetId asset) {
        return RetireAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .build();
    }

    BookAsset book(AssetId asset, TimeSpan span) {
        return BookAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .span(span)
                .purpose(PURPOSE)
                .build();
    }

    CancelBooking cancel(AssetId asset, BookingId booking) {
        return CancelBooking.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .booking(booking)
                .build();
    }

    ExtendBooking extend(AssetId asset, BookingId booking, Instant until) {
        return ExtendBooking.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .booking(booking)
                .until(until)
                .build();
    }

    LendAsset lend(AssetId asset, BookingId booking) {
        return LendAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .booking(booking)
                .build();
    }

    TakeBackAsset takeBack(AssetId asset, BookingId booking, ReturnCondition condition) {
        return TakeBackAsset.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .asset(asset)
                .booking(booking)
                .condition(condition)
                .build();
    }
}
