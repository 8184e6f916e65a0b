package org.gridgovernance.examples.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register example in a folder of its own, and what its last run printed. */
final class Program {
    static final TextFile LEDGER = TextFile.of(Optional.empty(), "ledger-jiangan.csv");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Program(Path folder) {
        this.folder = folder;
    }

    int run(String... args) {
        out.reset();
        err.reset();
        return new Register(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        CLOCK)
                .run(List.of(args));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What the register tells, as numbers, the import report left out. */
    List<String> knowledge() {
        return out().lines()
                .dropWhile(line -> !line.matches("覆盖情况.*|Coverage"))
                .map(line -> line.replaceAll("[^0-9.%]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String h2() {
        return "jdbc:h2:" + folder.resolve("register");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String file(String name, String content) {
        try {
            return Files.writeString(path(name), content).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The header and the first rows of the sample. */
    String part(int rows) {
        return file("part.csv", LEDGER.text().lines().limit(rows + 1L).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The names of the files there are. */
    List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
