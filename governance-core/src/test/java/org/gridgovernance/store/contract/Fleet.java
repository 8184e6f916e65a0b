package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.AssetProfile;
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

/**
 * What is done with what is not used up, filled in.
 *
 * @param home the area
 * @param now when it happens
 */
record Fleet(AreaCode home, Supplier<Instant> now) {
    static AssetProfile profile(AssetKind kind, String title) {
        return AssetProfile.builder().kind(kind).title(title).capacity(20).build();
    }

    RecordAsset asset(AssetKind kind, String title) {
        return RecordAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .profile(profile(kind, title))
                .build();
    }

    CorrectAsset correct(AssetId asset, AssetProfile profile) {
        return CorrectAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .profile(profile)
                .build();
    }

    SetOpening open(AssetId asset, Opening opening) {
        return SetOpening.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .opening(opening)
                .build();
    }

    TakeOutOfService takeOut(AssetId asset, Outage outage) {
        return TakeOutOfService.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .outage(outage)
                .build();
    }

    ReturnToService putBack(AssetId asset, LocalDate since) {
        return ReturnToService.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .since(since)
                .build();
    }

    RetireAsset retire(AssetId asset) {
        return RetireAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .build();
    }

    BookAsset book(AssetId asset, TimeSpan span) {
        return BookAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .span(span)
                .purpose(Supplies.TEXT)
                .build();
    }

    CancelBooking cancel(AssetId asset, BookingId booking) {
        return CancelBooking.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .booking(booking)
                .build();
    }

    ExtendBooking extend(AssetId asset, BookingId booking, Instant until) {
        return ExtendBooking.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .booking(booking)
                .until(until)
                .build();
    }

    LendAsset lend(AssetId asset, BookingId booking) {
        return LendAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .booking(booking)
                .build();
    }

    TakeBackAsset takeBack(AssetId asset, BookingId booking, ReturnCondition condition) {
        return TakeBackAsset.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .asset(asset)
                .booking(booking)
                .condition(condition)
                .build();
    }
}
