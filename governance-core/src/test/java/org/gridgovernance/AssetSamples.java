package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetEvent;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.AssetProfile;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.CorrectAsset;
import org.gridgovernance.resource.asset.OpenHours;
import org.gridgovernance.resource.asset.Opening;
import org.gridgovernance.resource.asset.Outage;
import org.gridgovernance.resource.asset.RecordAsset;
import org.gridgovernance.resource.asset.RetireAsset;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.ReturnToService;
import org.gridgovernance.resource.asset.SetOpening;
import org.gridgovernance.resource.asset.TakeOutOfService;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.AssetCalendar;
import org.gridgovernance.resource.booking.BookAsset;
import org.gridgovernance.resource.booking.CancelBooking;
import org.gridgovernance.resource.booking.ExtendBooking;
import org.gridgovernance.resource.booking.LendAsset;
import org.gridgovernance.resource.booking.TakeBackAsset;
import org.jspecify.annotations.Nullable;

/** Samples of assets and their bookings. */
final class AssetSamples {
    static final AssetId ASSET = new AssetId(Town.id(10));
    static final BookingId BOOKING = new BookingId(Town.id(11));
    private static final TimeSpan SPAN = new TimeSpan(AT, AT.plus(Duration.ofHours(3)));
    private static final PersonalText PURPOSE = PersonalText.of(Canaries.TEXT);
    private static final Outage OUTAGE = new Outage(DAY, Optional.of(DAY.plusDays(3)));
    private static final AssetProfile PROFILE = AssetProfile.builder()
            .kind(AssetKind.TEAM)
            .title("百步亭救援队")
            .owner(OrganizationSamples.REFERENCE)
            .capacity(12)
            .build();
    private static final Opening OPENING = new Opening(
            List.of(OpenHours.of(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(20, 30))),
            List.of(new Period(DAY, DAY.plusDays(1))));

    private AssetSamples() {}

    /** An asset that is booked, and its calendar. */
    static List<Object> answers() {
        Town town = new Town();
        Asset asset = town.does(AssetActs.now(town).book(AssetActs.boat(town), AssetActs.span(0, 60)));
        return List.of(asset, AssetCalendar.of(asset, Period.of(DAY)));
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "asset-recorded" -> new AssetEvent.Recorded(PROFILE);
            case "asset-corrected" -> new AssetEvent.Corrected(PROFILE);
            case "asset-opening-set" -> new AssetEvent.OpeningSet(OPENING);
            case "asset-taken-out-of-service" -> new AssetEvent.TakenOutOfService(OUTAGE);
            case "asset-returned-to-service" -> new AssetEvent.ReturnedToService(DAY);
            case "asset-retired" -> new AssetEvent.Retired();
            case "asset-booked" ->
                new AssetEvent.Booked(BOOKING, SPAN, "officer-7", Optional.of(OrganizationSamples.REFERENCE), PURPOSE);
            case "asset-booking-cancelled" -> new AssetEvent.BookingCancelled(BOOKING);
            case "asset-booking-extended" -> new AssetEvent.BookingExtended(BOOKING, SPAN.until());
            case "asset-lent" -> new AssetEvent.Lent(BOOKING);
            case "asset-taken-back" -> new AssetEvent.TakenBack(BOOKING, ReturnCondition.DAMAGED);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "record-asset" ->
                RecordAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .profile(PROFILE)
                        .build();
            case "correct-asset" ->
                CorrectAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .profile(PROFILE)
                        .build();
            case "set-opening" ->
                SetOpening.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .opening(OPENING)
                        .build();
            case "take-out-of-service" ->
                TakeOutOfService.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .outage(OUTAGE)
                        .build();
            case "return-to-service" ->
                ReturnToService.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .since(DAY)
                        .build();
            case "retire-asset" ->
                RetireAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .build();
            default -> booking(name, command);
        };
    }

    private static @Nullable Command<?> booking(String name, CommandId command) {
        return switch (name) {
            case "book-asset" ->
                BookAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .span(SPAN)
                        .organization(OrganizationSamples.REFERENCE)
                        .purpose(PURPOSE)
                        .build();
            case "cancel-booking" ->
                CancelBooking.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .booking(BOOKING)
                        .build();
            case "extend-booking" ->
                ExtendBooking.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .booking(BOOKING)
                        .until(SPAN.until())
                        .build();
            case "lend-asset" ->
                LendAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .booking(BOOKING)
                        .build();
            case "take-back-asset" ->
                TakeBackAsset.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .asset(ASSET)
                        .booking(BOOKING)
                        .condition(ReturnCondition.DAMAGED)
                        .build();
            default -> null;
        };
    }
}
