package org.gridgovernance.resource.booking;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/** What can be had in an area, and what should be back (可用资源、逾期未还): looked up, never kept. */
public final class Bookings {
    private static final int AT_ONCE = 200;

    private Bookings() {}

    /** The assets of that kind in an area and below it that can be booked for the whole of that time, in recorded order. */
    public static Either<Rejection, List<Found<Asset>>> free(Desk desk, AreaCode area, AssetKind kind, TimeSpan span) {
        return those(
                desk,
                Criteria.of(Asset.TYPE).within(area).where(Asset.KIND.is(kind), Asset.RETIRED_ON.absent()),
                asset -> asset.isFree(span));
    }

    /** The assets in an area and below it that should be back by then and are not (逾期未还). */
    public static Either<Rejection, List<Found<Asset>>> late(Desk desk, AreaCode area, Instant now) {
        Condition<Asset> due = Asset.DUE_BACK.between(Optional.empty(), Optional.of(now));
        return those(
                desk,
                Criteria.of(Asset.TYPE).within(area).where(due).where(Asset.DUE_BACK.is(now)),
                asset -> asset.bookings().stream().anyMatch(booking -> booking.isLate(now)));
    }

    private static Either<Rejection, List<Found<Asset>>> those(
            Desk desk, Criteria<Asset> criteria, Predicate<Asset> which) {
        List<Found<Asset>> found = new ArrayList<>();
        return desk.inSnapshot(reading -> reading.searchAll(criteria.limit(AT_ONCE), page -> page.stream()
                        .filter(each -> which.test(each.state()))
                        .forEach(found::add))
                .map(all -> List.copyOf(found)));
    }
}
