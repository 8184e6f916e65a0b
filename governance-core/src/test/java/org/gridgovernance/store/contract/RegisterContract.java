package org.gridgovernance.store.contract;

import org.junit.jupiter.api.Nested;

/**
 * What the register promises over every store while many write at once: one winner, a named reason for the others. Concept
 * by concept, each under a tag of its own, so that one can be run alone: {@code -Dgroups=grids}.
 */
public abstract class RegisterContract {
    /** Opens a fresh, empty store that keeps {@link org.gridgovernance.Governance#standardTypes()}. */
    protected abstract StoreFixture open();

    /** What households promise while many write at once. */
    @Nested
    class Households extends HouseholdRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What is promised of what sources say while many speak at once. */
    @Nested
    class Sources extends SourceRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What grids promise while many write at once. */
    @Nested
    class Grids extends GridRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What is promised of people entered twice while many write at once. */
    @Nested
    class Duplicates extends DuplicateRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What the map of grids promises while many draw at once. */
    @Nested
    class Maps extends MapRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What compounds promise while many write at once. */
    @Nested
    class Compounds extends CompoundRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What moves between communities promise while many write at once. */
    @Nested
    class Relocations extends RelocationRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What tasks promise while many write at once. */
    @Nested
    class Tasks extends TaskRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What is promised of those whom tasks are about while many write at once. */
    @Nested
    class Persons extends PersonTaskRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What is promised of alerts while several nodes sweep. */
    @Nested
    class Sweeps extends SweepRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What posts promise while many write at once. */
    @Nested
    class Posts extends PostRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }

    /** What the duty list and figures promise while many write at once. */
    @Nested
    class Duties extends DutyRaces {
        @Override
        protected StoreFixture open() {
            return RegisterContract.this.open();
        }
    }
}
