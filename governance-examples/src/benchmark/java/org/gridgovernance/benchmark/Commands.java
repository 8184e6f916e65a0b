package org.gridgovernance.benchmark;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Database;
import org.gridgovernance.benchmark.kit.Rounds;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;
import org.gridgovernance.benchmark.vendor.Shop;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.id.TimeOrderedIds;
import org.gridgovernance.store.seal.Seal;

/**
 * What a command costs: people are entered and changed six times, each by one command in one transaction. Many threads go
 * first: a server runs for weeks, and one thread takes its time to bring the JVM so far.
 */
final class Commands implements Workload {
    private static final int MANY = 8;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        List<Table> tables = new ArrayList<>();
        for (Seal seal : List.of(Seal.none(), House.SEALED)) {
            leavesEqualRows(bench, seal);
            for (int threads : List.of(MANY, 1)) {
                tables.add(new Turns(bench, seal, threads).table());
            }
        }
        return tables;
    }

    /** With the same ids and the same time both leave the same, to the last column. */
    private static void leavesEqualRows(Bench bench, Seal seal) {
        try (Database ours = bench.server().database("ours", 2);
                Database floor = bench.server().database("floor", 2)) {
            live(House.open(ours.source(), seal, House.countedIds(), 4).ours());
            live(House.open(floor.source(), seal, House.countedIds(), 4).handWritten());
            Rows.mustBeEqual(Rows.all(ours.source()), Rows.all(floor.source()));
        }
        bench.progress().say("commands, " + how(seal) + ": both leave equal rows");
    }

    private static void live(Register register) {
        for (int number = 0; number < 20; number++) {
            Person person = new Person(number);
            Register.LIFE.forEach(step -> step.accept(register, person));
        }
    }

    private static String how(Seal seal) {
        return seal == Seal.none() ? "unsealed" : "sealed";
    }

    /** Everybody in turn, sealed or not, with so many threads. */
    private record Turns(Bench bench, Seal seal, int threads) {
        private static final IdSource IDS = new TimeOrderedIds(InstantSource.system());

        Table table() throws Exception {
            try (Database ours = bench.server().database("ours", threads + 1);
                    Database floor = bench.server().database("floor", threads + 1)) {
                House house = house(ours);
                Rounds turns = new Rounds(bench.server())
                        .with(CommandTable.OURS, crowd(house.ours())::live)
                        .with(CommandTable.FLOOR, crowd(house(floor).handWritten())::live);
                List<String> names = seal == Seal.none() ? besideVendor(turns, house) : alone(turns);
                Rows.mustBeEqual(Rows.counts(ours.source()), Rows.counts(floor.source()));
                return new CommandTable(turns, names)
                        .under("Commands, " + how(seal) + ", " + threads + (threads == 1 ? " thread" : " threads"));
            }
        }

        private House house(Database database) {
            return House.open(database.source(), seal, IDS, bench.size(200, 10));
        }

        private Crowd crowd(Register register) {
            return new Crowd(register, threads, bench.size(threads == 1 ? 300 : 900, 16));
        }

        private List<String> alone(Rounds turns) throws Exception {
            turns.run(bench.size(8, 0), bench.size(7, 1), bench.progress());
            return List.of(CommandTable.OURS, CommandTable.FLOOR);
        }

        private List<String> besideVendor(Rounds turns, House house) throws Exception {
            try (Database database = bench.server().database("vendors", threads);
                    Shop shop = new Shop(database.source())) {
                shop.record(house.town().dwellings());
                Crowd crowd = crowd(new Vendors(shop, IDS, house.town()));
                turns.with(CommandTable.VENDOR, crowd::live);
                alone(turns);
                if (shop.counts().get(0) != crowd.lived()) {
                    throw new IllegalStateException("the vendor's register lacks people: " + shop.counts());
                }
            }
            return List.of(CommandTable.OURS, CommandTable.FLOOR, CommandTable.VENDOR);
        }
    }
}
