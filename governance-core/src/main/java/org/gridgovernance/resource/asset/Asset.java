package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * Something that is not used up and lent out by the hour (装备场所): a vehicle, a venue, a piece of equipment, a team; of a
 * community, a street or a county, with its calendar. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAsset.class)
public interface Asset extends Aggregate {
    /** How many bookings it has at most that are booked or out. */
    int MOST_BOOKINGS = 500;

    /** How many outages it has at most that have not ended. */
    int MOST_OUTAGES = 100;

    /** Its title is unique in its home until it is retired. */
    UniqueKey<Asset, String> TITLE = UniqueKey.inHome(
            "title",
            asset -> asset.retiredOn().isPresent()
                    ? List.of()
                    : List.of(asset.profile().title()),
            AssetReason.TITLE_TAKEN,
            "profile.title");

    /** What kind it is. */
    Index.Value<Asset, AssetKind> KIND = Index.value(
            "kind", ColumnKind.TEXT, asset -> Optional.of(asset.profile().kind()));

    /** Whose it is. */
    Index.Value<Asset, OrganizationId> OWNER = Index.value(
            "owner", ColumnKind.UUID, asset -> asset.profile().owner().map(OrganizationRef::id));

    /** The day it was retired: absent of those that are there. */
    Index.Value<Asset, LocalDate> RETIRED_ON = Index.value("retired_on", ColumnKind.DATE, Asset::retiredOn);

    /** When it should be back: absent of those that are not out. What lies before now is late. */
    Index.Value<Asset, Instant> DUE_BACK = Index.value("due_back", ColumnKind.INSTANT, Asset::dueBack);

    /** The organisations it is or was booked for, as far as that is kept. */
    Index.Many<Asset, UUID> BOOKED_FOR = Index.many("booked_for", ColumnKind.UUID, Asset::bookedFor);

    /** What a store needs to know of it. */
    AggregateType<Asset> TYPE = AggregateType.named("asset", Asset.class)
            .begins("asset-recorded", AssetEvent.Recorded.class, AssetFold::recorded)
            .folds("asset-corrected", AssetEvent.Corrected.class, AssetFold::corrected)
            .folds("asset-opening-set", AssetEvent.OpeningSet.class, AssetFold::openingSet)
            .folds("asset-taken-out-of-service", AssetEvent.TakenOutOfService.class, AssetFold::takenOut)
            .folds("asset-returned-to-service", AssetEvent.ReturnedToService.class, AssetFold::returned)
            .folds("asset-retired", AssetEvent.Retired.class, AssetFold::retired)
            .folds("asset-booked", AssetEvent.Booked.class, BookingFold::booked)
            .folds("asset-booking-cancelled", AssetEvent.BookingCancelled.class, BookingFold::cancelled)
            .folds("asset-booking-extended", AssetEvent.BookingExtended.class, BookingFold::extended)
            .folds("asset-lent", AssetEvent.Lent.class, BookingFold::lent)
            .folds("asset-taken-back", AssetEvent.TakenBack.class, BookingFold::takenBack)
            .unique(TITLE)
            .index(KIND)
            .index(OWNER)
            .index(RETIRED_ON)
            .index(DUE_BACK)
            .index(BOOKED_FOR)
            .build();

    /** Its identity. */
    AssetId id();

    /** What it is. */
    AssetProfile profile();

    /** The first day for which it is on record. */
    LocalDate recordedOn();

    /** When it may be booked. */
    @Value.Default
    default Opening opening() {
        return Opening.ALWAYS;
    }

    /** When it was, is or will be out of service, as they were told; those that ended long ago are not kept. */
    List<Outage> outages();

    /** The day it was retired, if it was. */
    Optional<LocalDate> retiredOn();

    /** Its bookings by their beginning; those that were over long ago are not kept: the journal has them. */
    List<Booking> bookings();

    /** Until when bookings were dropped that are not kept any more; nothing is booked for a time before. */
    Optional<Instant> keptSince();

    /** How it is on that day. */
    default AssetState state(LocalDate on) {
        if (retiredOn().filter(day -> !on.isBefore(day)).isPresent()) {
            return AssetState.RETIRED;
        }
        return isInService(Period.of(on)) ? AssetState.IN_SERVICE : AssetState.OUT_OF_SERVICE;
    }

    /** Whether it is in service on each of these days. */
    default boolean isInService(Period days) {
        return outages().stream().noneMatch(outage -> outage.touches(days))
                && retiredOn().filter(day -> !days.last().isBefore(day)).isEmpty();
    }

    /** The booking of that id, if it is kept. */
    default Optional<Booking> booking(BookingId booking) {
        return bookings().stream().filter(each -> each.id().equals(booking)).findFirst();
    }

    /** The bookings that are booked or out by then. */
    default Stream<Booking> live(Instant at) {
        return bookings().stream().filter(booking -> booking.isLive(at));
    }

    /** The bookings by which it is taken for a part of that span. */
    default Stream<Booking> taken(TimeSpan span) {
        return bookings().stream()
                .filter(booking -> booking.occupied().filter(span::overlaps).isPresent());
    }

    /** Whether it can be booked for the whole of that span: in service, open, and not taken. */
    default boolean isFree(TimeSpan span) {
        return retiredOn().isEmpty()
                && isInService(span.days())
                && opening().admits(span)
                && isKept(span)
                && taken(span).findAny().isEmpty();
    }

    /** Whether all bookings of that span are kept. */
    default boolean isKept(TimeSpan span) {
        return keptSince().filter(span.from()::isBefore).isEmpty();
    }

    private Optional<Instant> dueBack() {
        return bookings().stream()
                .filter(booking ->
                        booking.outAt().isPresent() && booking.backAt().isEmpty())
                .map(booking -> booking.span().until())
                .min(Comparator.naturalOrder());
    }

    private List<UUID> bookedFor() {
        return bookings().stream()
                .flatMap(booking -> booking.organization().stream())
                .map(organization -> organization.id().value())
                .distinct()
                .toList();
    }

    /** Where an asset is. */
    static Ref<Asset> of(AreaCode home, AssetId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAsset.Builder {
        Builder() {}
    }
}
