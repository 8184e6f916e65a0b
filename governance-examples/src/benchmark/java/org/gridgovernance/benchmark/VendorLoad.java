package org.gridgovernance.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridgovernance.benchmark.vendor.Entrant;
import org.gridgovernance.benchmark.vendor.Shop;
import org.gridgovernance.benchmark.vendor.Shop.History;

/** People taken in by Hibernate in batches: as many a transaction as the library takes. */
final class VendorLoad implements Load {
    private static final int MOST = 500;

    private final Shop shop;
    private final House house;
    private final int people;

    /** So many people, into tables beside those of that house. */
    VendorLoad(House house, History history, int people) {
        this.house = house;
        this.people = people;
        shop = new Shop(house.source(), history);
        shop.record(house.town().dwellings());
    }

    @Override
    public void run() {
        for (int from = 0; from < people; from += MOST) {
            List<Entrant> entrants = IntStream.range(from, Math.min(from + MOST, people))
                    .mapToObj(number -> Vendors.entrant(house.newIds().next(), new Person(number), house.town()))
                    .toList();
            shop.registerAll(entrants);
        }
    }

    @Override
    public Map<String, List<String>> left() {
        return Map.of("vendor", shop.counts().stream().map(String::valueOf).toList());
    }

    @Override
    public void close() {
        shop.close();
    }
}
