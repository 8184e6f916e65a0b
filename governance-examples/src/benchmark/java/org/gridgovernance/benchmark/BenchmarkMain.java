package org.gridgovernance.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridgovernance.benchmark.allocation.Sharing;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Machine;
import org.gridgovernance.benchmark.kit.Progress;
import org.gridgovernance.benchmark.kit.Report;
import org.gridgovernance.benchmark.kit.Server;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;

/** What does the library cost? Measures it beside what else does the same, and prints tables. */
public final class BenchmarkMain {
    /** All workloads, in the order in which they are run. */
    static final List<Workload> WORKLOADS =
            List.of(new Commands(), new Bulk(), new Queries(), new InMemory(), new Sharing());

    private BenchmarkMain() {}

    /**
     * Runs the workloads that are named, or all.
     *
     * @param args names of workloads; {@code --quick} to see only that all run; {@code --into} and a file whose sections
     *     take the results
     */
    public static void main(String[] args) throws Exception {
        List<String> asked = new ArrayList<>(Arrays.asList(args));
        boolean quick = asked.remove("--quick");
        int into = asked.indexOf("--into");
        if (into < 0) {
            run(workloads(asked), quick);
        } else {
            Report report = new Report(Path.of(asked.remove(into + 1)));
            asked.remove(into);
            report.take(run(workloads(asked), quick));
        }
    }

    private static List<Workload> workloads(List<String> names) {
        List<Workload> wanted = WORKLOADS.stream()
                .filter(workload -> names.isEmpty() || names.contains(workload.name()))
                .toList();
        if (wanted.size() < names.size()) {
            throw new IllegalArgumentException(
                    "there are: " + WORKLOADS.stream().map(Workload::name).collect(Collectors.joining(", ")));
        }
        return wanted;
    }

    /** What each section of the report says. */
    static Map<String, String> run(List<Workload> workloads, boolean quick) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Map<String, String> sections = new LinkedHashMap<>();
        try (Server server = Server.start()) {
            sections.put("machine", Machine.describe(server.settings()));
            Bench bench = new Bench(server, quick, new Progress(System.out));
            for (Workload workload : workloads) {
                sections.put(workload.name(), run(workload, bench));
            }
        }
        return sections;
    }

    private static String run(Workload workload, Bench bench) throws Exception {
        bench.progress().say(workload.name());
        String tables = workload.run(bench).stream().map(Table::toString).collect(Collectors.joining());
        System.out.println(tables);
        return tables;
    }
}
