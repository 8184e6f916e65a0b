package org.gridgovernance.store.contract;

import org.junit.jupiter.api.Nested;

/**
 * What mediation promises over every store: that it keeps and shows what memory does, to each what he sees; that nobody else
 * can tell whether a case is there; and who wins where many write at once. Under the tag {@code mediation}.
 */
public abstract class MediationContract {
    /** Opens a fresh, empty store that keeps {@link org.gridgovernance.Governance#standardTypes()}. */
    protected abstract StoreFixture open();

    /** What is told to each, over a random history. */
    @Nested
    class Tales extends MediationTales {
        @Override
        protected StoreFixture open() {
            return MediationContract.this.open();
        }
    }

    /** What is told to nobody else. */
    @Nested
    class Twins extends MediationTwins {
        @Override
        protected StoreFixture open() {
            return MediationContract.this.open();
        }
    }

    /** What is promised while many write at once. */
    @Nested
    class Races extends MediationRaces {
        @Override
        protected StoreFixture open() {
            return MediationContract.this.open();
        }
    }
}
