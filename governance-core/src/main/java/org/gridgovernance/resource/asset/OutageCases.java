package org.gridgovernance.resource.asset;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/** How commands on when an asset can be had are decided. */
final class OutageCases {
    private OutageCases() {}

    static Either<Rejection, Outcome<Asset>> open(SetOpening command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        Asset asset = facts.the(ref);
        if (asset.opening().equals(command.opening())) {
            return Outcome.of(ref).accepted();
        }
        Outcome<Asset> set = Outcome.of(ref, new AssetEvent.OpeningSet(command.opening()));
        boolean outside = ahead(asset, deciding.moment().occurredAt())
                .anyMatch(span -> !command.opening().admits(span));
        return outside
                ? set.warning(AssetReason.BOOKED_OUTSIDE.warnAt("opening")).accepted()
                : set.accepted();
    }

    private static Stream<TimeSpan> ahead(Asset asset, Instant at) {
        return asset.live(at).flatMap(booking -> booking.occupied().stream());
    }

    static Either<Rejection, Outcome<Asset>> takeOut(TakeOutOfService command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        Asset asset = facts.the(ref);
        Outage outage = command.outage();
        boolean booked = ahead(asset, deciding.moment().occurredAt()).anyMatch(span -> outage.touches(span.days()));
        return Rejection.unless(faults(asset, outage, deciding.moment().occurredOn()), () -> {
            Outcome<Asset> out = Outcome.of(ref, new AssetEvent.TakenOutOfService(outage));
            return booked ? out.warning(AssetReason.BOOKED_THEN.warnAt("outage")) : out;
        });
    }

    private static List<Reason> faults(Asset asset, Outage outage, LocalDate on) {
        List<Reason> faults = new ArrayList<>();
        if (asset.outages().stream().anyMatch(outage::overlaps)) {
            faults.add(AssetReason.OUT_ALREADY.at("outage"));
        }
        if (asset.outages().stream().filter(each -> !each.hasEnded(on)).count() >= Asset.MOST_OUTAGES) {
            faults.add(AssetReason.OUTAGES_TOO_MANY.at("outage"));
        }
        return faults;
    }

    static Either<Rejection, Outcome<Asset>> giveBack(ReturnToService command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        LocalDate on = deciding.moment().occurredOn();
        return facts.the(ref).outages().stream()
                        .anyMatch(each -> each.from().equals(command.since()) && !each.hasEnded(on))
                ? Outcome.of(ref, new AssetEvent.ReturnedToService(command.since()))
                        .accepted()
                : Either.left(Rejection.of(AssetReason.NOT_OUT_OF_SERVICE.at("since")));
    }
}
