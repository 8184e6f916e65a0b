package org.gridgovernance.benchmark;

import java.io.IOException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.gridgovernance.benchmark.vendor.Shop.History;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.id.TimeOrderedIds;
import org.gridgovernance.store.seal.Seal;

/** In what way many people are taken in. */
enum Way {
    COPY("`COPY`"),
    EXECUTE_ALL("`executeAll`"),
    LEDGER("ledger import"),
    SEALED("`executeAll`, sealed"),
    ENVERS("Hibernate + Envers"),
    HISTORY_ROWS("Hibernate, a history row");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** So many people, ready to be taken into that empty database, where the town is built. */
    Load ready(DataSource source, int people) throws IOException {
        return ready(source, new TimeOrderedIds(InstantSource.system()), people);
    }

    /** Likewise, with those ids. */
    Load ready(DataSource source, IdSource newIds, int people) throws IOException {
        Seal seal = this == SEALED ? House.SEALED : Seal.none();
        House house = House.open(source, seal, newIds, Math.max(1, people / Town.INHABITANTS));
        return switch (this) {
            case COPY -> Copy.of(house, people);
            case EXECUTE_ALL, SEALED -> new Portions(house, people);
            case LEDGER -> new Ledgers(house, people);
            case ENVERS -> new VendorLoad(house, History.ENVERS, people);
            case HISTORY_ROWS -> new VendorLoad(house, History.ROWS, people);
        };
    }
}
