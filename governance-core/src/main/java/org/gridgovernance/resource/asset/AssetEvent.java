package org.gridgovernance.resource.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.workforce.OrganizationRef;

/** What happens to an {@link Asset}. */
public sealed interface AssetEvent extends Event {
    /**
     * It was recorded (登记).
     *
     * @param profile what it is
     */
    record Recorded(AssetProfile profile) implements AssetEvent {}

    /**
     * What it is was told otherwise (更正).
     *
     * @param profile what it is
     */
    record Corrected(AssetProfile profile) implements AssetEvent {}

    /**
     * It may be booked at these times (设定开放时间).
     *
     * @param opening when it may be booked
     */
    record OpeningSet(Opening opening) implements AssetEvent {}

    /**
     * It is out of service (停用).
     *
     * @param outage from when, and until when
     */
    record TakenOutOfService(Outage outage) implements AssetEvent {}

    /**
     * It is in service again from the day this occurred (恢复使用); an outage that would begin later never was.
     *
     * @param since the first day of the outage
     */
    record ReturnedToService(LocalDate since) implements AssetEvent {}

    /** It is no more (注销). */
    record Retired() implements AssetEvent {}

    /**
     * It was booked (预约).
     *
     * @param booking the booking
     * @param span for which time
     * @param account the host's opaque account id of whoever booked it
     * @param organization for which organisation, if for one on record
     * @param purpose what for
     */
    record Booked(
            BookingId booking,
            TimeSpan span,
            String account,
            Optional<OrganizationRef> organization,
            PersonalText purpose)
            implements AssetEvent {}

    /**
     * A booking was cancelled (取消预约).
     *
     * @param booking the booking
     */
    record BookingCancelled(BookingId booking) implements AssetEvent {}

    /**
     * A booking goes on for longer (延长预约).
     *
     * @param booking the booking
     * @param until until before when
     */
    record BookingExtended(BookingId booking, Instant until) implements AssetEvent {}

    /**
     * It was handed over when this occurred (交付).
     *
     * @param booking for which booking
     */
    record Lent(BookingId booking) implements AssetEvent {}

    /**
     * It was taken back when this occurred (归还).
     *
     * @param booking of which booking
     * @param condition how it came back
     */
    record TakenBack(BookingId booking, ReturnCondition condition) implements AssetEvent {}
}
