package org.gridgovernance.resource.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How what happens to an asset itself makes its state. */
final class AssetFold {
    private AssetFold() {}

    static Asset recorded(Ref<Asset> ref, AssetEvent.Recorded event, Moment moment) {
        return Asset.builder()
                .id(new AssetId(ref.id()))
                .home(ref.home())
                .profile(event.profile())
                .recordedOn(moment.occurredOn())
                .build();
    }

    static Asset corrected(Asset asset, AssetEvent.Corrected event, Moment moment) {
        return of(asset).profile(event.profile()).build();
    }

    static Asset openingSet(Asset asset, AssetEvent.OpeningSet event, Moment moment) {
        return of(asset).opening(event.opening()).build();
    }

    static Asset takenOut(Asset asset, AssetEvent.TakenOutOfService event, Moment moment) {
        return of(asset)
                .outages(Stream.concat(kept(asset.outages(), moment.occurredOn()).stream(), Stream.of(event.outage()))
                        .toList())
                .build();
    }

    /** As many as may be, and of those that ended none before there are too many. */
    private static List<Outage> kept(List<Outage> outages, LocalDate on) {
        return outages.size() < Asset.MOST_OUTAGES
                ? outages
                : outages.stream().filter(outage -> !outage.hasEnded(on)).toList();
    }

    static Asset returned(Asset asset, AssetEvent.ReturnedToService event, Moment moment) {
        LocalDate on = moment.occurredOn();
        return of(asset)
                .outages(asset.outages().stream()
                        .flatMap(outage -> outage.from().equals(event.since()) && !outage.hasEnded(on)
                                ? ended(outage, on)
                                : Stream.of(outage))
                        .toList())
                .build();
    }

    private static Stream<Outage> ended(Outage outage, LocalDate on) {
        return on.isAfter(outage.from()) ? Stream.of(new Outage(outage.from(), Optional.of(on))) : Stream.empty();
    }

    static Asset retired(Asset asset, AssetEvent.Retired event, Moment moment) {
        return of(asset).retiredOn(moment.occurredOn()).build();
    }

    private static Asset.Builder of(Asset asset) {
        return Asset.builder().from(asset);
    }
}
