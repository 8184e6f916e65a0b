package org.gridgovernance.resource.requisition;

/**
 * Things of an order that are not used up, and what became of them (征用物品). Immutable.
 *
 * @param title what they are called
 * @param ordered how many were ordered
 * @param taken how many were taken
 * @param returned how many of those went back
 * @param compensated how many of those were paid for instead
 */
public record HeldThing(String title, int ordered, int taken, int returned, int compensated) {
    static HeldThing ordered(RequisitionedThing thing) {
        return new HeldThing(thing.title(), thing.count(), 0, 0, 0);
    }

    /** How many are neither returned nor compensated (未了). */
    public int open() {
        return taken - returned - compensated;
    }

    HeldThing take(int more) {
        return new HeldThing(title, ordered, taken + more, returned, compensated);
    }

    HeldThing giveBack(int more) {
        return new HeldThing(title, ordered, taken, returned + more, compensated);
    }

    HeldThing compensate(int more) {
        return new HeldThing(title, ordered, taken, returned, compensated + more);
    }
}
