package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Database;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;

/** What it costs to take in many people at once. */
final class Bulk implements Workload {
    /** The import calls its commands by their content, and else leaves the same. */
    private static final Pattern COMMAND = Pattern.compile("\"(command_id|digest)\": \"[^\"]*\"");

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        leaveEqualRows(bench);
        List<Table> tables = new ArrayList<>();
        if (!bench.quick()) {
            new Loads(bench).warmUp(60_000);
            tables.add(measure(bench, 200_000, 3));
        }
        int most = bench.size(1_000_000, 2_000);
        tables.add(measure(bench, most, 1).add(LoadTable.peak(peak(bench, bench.size(most, 500)))));
        return tables;
    }

    /** With the same ids and the same time all leave the same in two communities, to the last column. */
    private static void leaveEqualRows(Bench bench) throws Exception {
        int people = Town.INHABITANTS * Town.PER_COMMUNITY + 200;
        Map<String, List<String>> floor = rows(bench, Way.COPY, people);
        Rows.mustBeEqual(rows(bench, Way.EXECUTE_ALL, people), floor);
        Rows.mustBeEqual(nameless(rows(bench, Way.LEDGER, people)), nameless(floor));
        bench.progress().say("bulk: all leave equal rows");
    }

    private static Map<String, List<String>> rows(Bench bench, Way way, int people) throws Exception {
        try (Database database = bench.server().database("proof", 2);
                Load load = way.ready(database.source(), House.countedIds(), people)) {
            load.run();
            return Rows.all(database.source());
        }
    }

    private static Map<String, List<String>> nameless(Map<String, List<String>> rows) {
        Map<String, List<String>> nameless = new TreeMap<>();
        rows.forEach((table, lines) -> nameless.put(
                table,
                lines.stream()
                        .map(line -> COMMAND.matcher(line).replaceAll(""))
                        .sorted()
                        .toList()));
        return nameless;
    }

    private static Table measure(Bench bench, int people, int rounds) throws Exception {
        return new LoadTable(new Loads(bench).run(rounds, people), people).table();
    }

    private static int peak(Bench bench, int people) throws Exception {
        try (Database one = bench.server().database("commands", 1);
                Database other = bench.server().database("ledgers", 1)) {
            int peak = Confined.peak(Map.of(Way.EXECUTE_ALL, one, Way.LEDGER, other), people);
            bench.progress().say("%,d by both in %d MB: %d MB in use".formatted(people, Confined.MOST, peak));
            return peak;
        }
    }
}
