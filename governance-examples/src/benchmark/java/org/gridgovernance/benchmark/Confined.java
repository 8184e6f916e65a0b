package org.gridgovernance.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridgovernance.benchmark.kit.Database;

/** Loads in a process of its own that may use little memory. */
public final class Confined {
    /** Megabytes it may use. */
    static final int MOST = 256;

    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");

    private Confined() {}

    /**
     * Takes so many people in, each way into its own database, and tells how many megabytes were in use at most after a
     * collection.
     *
     * @throws IllegalStateException if it failed, for want of memory or another reason
     */
    static int peak(Map<Way, Database> databases, int people) throws Exception {
        try (Folder folder = new Folder()) {
            Path collections = folder.path().resolve("gc.log");
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + MOST + "m",
                    "-Xlog:gc:file=" + collections,
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Confined.class.getName(),
                    Integer.toString(people)));
            for (Map.Entry<Way, Database> each : databases.entrySet()) {
                words.add(each.getKey().name());
                words.add(
                        each.getValue().source().unwrap(HikariDataSource.class).getJdbcUrl());
            }
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(people + " are too many for " + MOST + " MB");
            }
            return most(Files.readString(collections));
        }
    }

    private static int most(String collections) {
        return COLLECTION
                .matcher(collections)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow();
    }

    /** The loads: how many people, then each way and its database. */
    public static void main(String[] args) throws Exception {
        for (int at = 1; at < args.length; at += 2) {
            load(Way.valueOf(args[at]), args[at + 1], Integer.parseInt(args[0]));
        }
    }

    private static void load(Way way, String url, int people) throws Exception {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(url);
            source.setUsername("postgres");
            try (Load load = way.ready(source, people)) {
                load.run();
            }
        }
    }
}
