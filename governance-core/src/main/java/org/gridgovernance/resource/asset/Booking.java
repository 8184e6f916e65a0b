package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** That an asset is booked for some time, and what came of it (预约). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableBooking.class)
public interface Booking {
    /** Its identity. */
    BookingId id();

    /** For which time it is booked. */
    TimeSpan span();

    /** The host's opaque account id of whoever booked it. */
    String account();

    /** For which organisation, if for one on record. */
    Optional<OrganizationRef> organization();

    /** What for, 1 to 2,000 characters. */
    PersonalText purpose();

    /** When it was cancelled, if it was. */
    Optional<Instant> cancelledAt();

    /** When the asset was handed over, if it was. */
    Optional<Instant> outAt();

    /** When it was taken back, if it was. */
    Optional<Instant> backAt();

    /** How it came back, if it did. */
    Optional<ReturnCondition> condition();

    /** How it stands, as known now; whether it has lapsed is seen from that instant. */
    default BookingState state(Instant at) {
        if (cancelledAt().isPresent()) {
            return BookingState.CANCELLED;
        }
        if (outAt().isPresent()) {
            return backAt().isPresent() ? BookingState.BACK : BookingState.OUT;
        }
        return at.isBefore(span().until()) ? BookingState.BOOKED : BookingState.LAPSED;
    }

    /** Whether it is booked or out by then. */
    default boolean isLive(Instant at) {
        return state(at).isLive();
    }

    /** Whether the asset should be back by then, and is not (逾期未还). */
    default boolean isLate(Instant at) {
        return state(at) == BookingState.OUT && !at.isBefore(span().until());
    }

    /** Whether somebody had the asset in hand at that instant. */
    default boolean isOutAt(Instant at) {
        return outAt().filter(out -> !at.isBefore(out)).isPresent()
                && backAt().map(at::isBefore).orElse(true);
    }

    /**
     * The time that nobody else can book: what was booked, from the hand-over if that was before, and to the return once it
     * is back. Nothing of one that was cancelled.
     */
    default Optional<TimeSpan> occupied() {
        Instant booked = span().from();
        Instant begins = outAt().map(out -> TimeSpan.earlier(out, booked)).orElse(booked);
        return cancelledAt().isPresent()
                ? Optional.empty()
                : Optional.of(new TimeSpan(begins, backAt().orElse(span().until())));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableBooking.Builder {
        Builder() {}
    }
}
