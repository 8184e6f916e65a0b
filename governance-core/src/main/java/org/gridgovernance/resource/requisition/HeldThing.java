package org.gridgovernance.resource.requisition;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.resource.asset.AssetId;

/**
 * Things of an order that are not used up, and what became of them (征用物品). Immutable.
 *
 * @param title what they are called
 * @param ordered how many were ordered
 * @param taken how many were taken
 * @param returned how many of those went back
 * @param compensated how many of those were paid for instead
 * @param assets as which assets some of them are on record
 */
public record HeldThing(String title, int ordered, int taken, int returned, int compensated, List<AssetId> assets) {
    /** Copies the list. */
    public HeldThing {
        assets = List.copyOf(assets);
    }

    static HeldThing ordered(RequisitionedThing thing) {
        return new HeldThing(thing.title(), thing.count(), 0, 0, 0, List.of());
    }

    /** How many are neither returned nor compensated (未了). */
    public int open() {
        return taken - returned - compensated;
    }

    HeldThing take(int more) {
        return new HeldThing(title, ordered, taken + more, returned, compensated, assets);
    }

    HeldThing recorded(AssetId asset) {
        List<AssetId> more = Stream.concat(assets.stream(), Stream.of(asset)).toList();
        return new HeldThing(title, ordered, taken, returned, compensated, more);
    }

    HeldThing giveBack(int more) {
        return new HeldThing(title, ordered, taken, returned + more, compensated, assets);
    }

    HeldThing compensate(int more) {
        return new HeldThing(title, ordered, taken, returned, compensated + more, assets);
    }
}
