package org.gridgovernance.store.contract;

import org.junit.jupiter.api.Nested;

/**
 * What emergency resources promise over every store: that the books balance at every instant, by both times, and are what memory
 * keeps; and that the last unit goes to one who wants it, where many want it at once. Under the tag {@code resource}.
 */
public abstract class ResourceContract {
    /** Opens a fresh, empty store that keeps {@link org.gridgovernance.Governance#standardTypes()}. */
    protected abstract StoreFixture open();

    /** What is kept and reported, over a random history. */
    @Nested
    class Tales extends ResourceTales {
        @Override
        protected StoreFixture open() {
            return ResourceContract.this.open();
        }
    }

    /** What is promised while many want the same goods. */
    @Nested
    class Stocks extends StockRaces {
        @Override
        protected StoreFixture open() {
            return ResourceContract.this.open();
        }
    }

    /** What is promised while many write the same paper. */
    @Nested
    class Papers extends PaperRaces {
        @Override
        protected StoreFixture open() {
            return ResourceContract.this.open();
        }
    }
}
