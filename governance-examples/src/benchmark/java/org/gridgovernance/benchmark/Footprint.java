package org.gridgovernance.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Table;

/**
 * What a resident takes of the heap in a memory store: state, journal, keys, and the remembered commands; of people who were
 * entered, and of people who were then changed six times.
 */
final class Footprint {
    private static final int DWELLINGS = 200;
    private static final int COLLECTIONS = 3;

    private Footprint() {}

    static Table measure(Bench bench) {
        int many = bench.size(200_000, 1_000);
        int some = many / 4;
        int whole = Register.LIFE.size();
        Table table = new Table("Bytes a resident in a memory store", "residents", "events each", "bytes a resident");
        table.add(line(many, 1));
        bench.progress().say("bytes a resident: %,d entered".formatted(many));
        table.add(line(some, whole));
        bench.progress().say("bytes a resident: %,d changed six times".formatted(some));
        return table;
    }

    private static Line line(int residents, int events) {
        return Line.of(
                events == 1 ? "entered" : "entered and changed",
                "%,d".formatted(residents),
                Integer.toString(events),
                Line.number(bytes(residents, events) / (double) residents));
    }

    private static long bytes(int residents, int events) {
        MemoryHouse house = MemoryHouse.open(DWELLINGS);
        long empty = used();
        live(house.register(), residents, events);
        long full = used();
        Reference.reachabilityFence(house);
        return full - empty;
    }

    /** What the register itself remembers goes with it. */
    private static void live(Register register, int residents, int events) {
        for (int number = 0; number < residents; number++) {
            Person person = new Person(number);
            Register.LIFE.subList(0, events).forEach(step -> step.accept(register, person));
        }
    }

    private static long used() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
