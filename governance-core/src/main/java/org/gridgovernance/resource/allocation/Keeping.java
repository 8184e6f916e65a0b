package org.gridgovernance.resource.allocation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What may be given out together, since lots expire: for each day on which something is needed, those who need it then or later get no
 * more than what keeps until then. The days are nested, so that these conditions are enough. For one thread.
 */
final class Keeping {
    private final LocalDate[] days;
    private final int[] day;
    private final long[] all;
    private final long[] rest;
    private int full;

    Keeping(AllocationQuestion question) {
        List<Demand> demands = question.demands();
        days = demands.stream().map(Demand::neededUntil).distinct().sorted().toArray(LocalDate[]::new);
        day = demands.stream()
                .mapToInt(demand -> Arrays.binarySearch(days, demand.neededUntil()))
                .toArray();
        all = Arrays.stream(days)
                .mapToLong(until -> question.supplies().stream()
                        .filter(supply -> supply.keepsUntil(until))
                        .mapToLong(Supply::packs)
                        .sum())
                .toArray();
        rest = all.clone();
        close();
    }

    /** From this day on nothing is left. */
    private void close() {
        full = 0;
        while (full < rest.length && rest[full] > 0) {
            full++;
        }
    }

    long all(int demand) {
        return all[day[demand]];
    }

    boolean isClosed(int demand) {
        return day[demand] >= full;
    }

    void give(int demand, long packs) {
        for (int at = day[demand]; at >= 0; at--) {
            rest[at] -= packs;
            full = rest[at] == 0 ? Math.min(full, at) : full;
        }
    }

    /** Whether so much may be given to each, besides what is given. */
    boolean allows(long[] more) {
        long[] asked = new long[days.length];
        for (int demand = 0; demand < more.length; demand++) {
            asked[day[demand]] += more[demand];
        }
        long sum = 0;
        boolean allows = true;
        for (int at = asked.length - 1; at >= 0; at--) {
            sum += asked[at];
            allows &= sum <= rest[at];
        }
        return allows;
    }

    /** What is left for all together. */
    long rest() {
        return rest.length == 0 ? 0 : rest[0];
    }

    /** Why it gets no more. */
    ShareCause shortage(int demand) {
        int last = day[demand];
        while (last > 0 && rest[last] > 0) {
            last--;
        }
        if (rest[last] > 0) {
            return ShareCause.WITHHELD;
        }
        return all[last] == all[0] ? ShareCause.SHORT : ShareCause.EXPIRY;
    }
}
