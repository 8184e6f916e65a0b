package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of 100 MB becomes a register, in a process that may use 256 MB. */
@Tag("nightly")
class LargeLedgerTest {
    private static final long LARGE = 100_000_000;
    private static final LargeLedger LONG = new LargeLedger(540_000, "");
    private static final LargeLedger WIDE = new LargeLedger(100_000, "每周走访一次，".repeat(61));
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    @TempDir
    private Path folder;

    @Test
    void textIsTakenIn() throws Exception {
        Path file = folder.resolve("ledger.csv");
        WIDE.csv(file);
        assertThat(Files.size(file)).isGreaterThan(LARGE);
        assertIsTakenIn(take(file));
    }

    /** What the same text comes to once it is packed as a workbook. */
    @Test
    void aWorkbookIsTakenIn() throws Exception {
        Path file = folder.resolve("ledger.xlsx");
        WIDE.xlsx(file);
        assertIsTakenIn(take(file));
    }

    /** More rows take more memory than longer ones; asked only, since a register of them takes half an hour. */
    @Test
    void manyRowsAreLookedThrough() throws Exception {
        Path file = folder.resolve("ledger.csv");
        LONG.csv(file);
        assertThat(Files.size(file)).isGreaterThan(LARGE);
        assertThat(take(file, "dry")).contains("taken " + LONG.rows(), "residents 0");
    }

    private static void assertIsTakenIn(List<String> said) {
        assertThat(said)
                .contains("taken " + WIDE.rows(), "residents " + WIDE.rows(), "households " + (WIDE.rows() + 2) / 3);
    }

    private List<String> take(Path file, String... how) throws IOException, InterruptedException {
        Path collections = folder.resolve("gc.log");
        long begun = System.nanoTime();
        Process process = process(file, collections, how);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        }
        assertThat(process.waitFor()).as("%s", said).isZero();
        System.out.printf(
                "%s %s of %,d bytes took %d s, peak heap %d MB, after a collection %d MB: %s%n",
                file.getFileName(),
                List.of(how),
                Files.size(file),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                most(collections, found -> Long.parseLong(found.group(1))),
                most(collections, found -> Long.parseLong(found.group(2))),
                said);
        return said;
    }

    private Process process(Path file, Path collections, String... how) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xlog:gc:file=" + collections,
                "-cp",
                System.getProperty("java.class.path"),
                LedgerProcess.class.getName(),
                "jdbc:h2:file:" + folder.resolve("register"),
                file.toString()));
        words.addAll(List.of(how));
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long most(Path collections, ToLongFunction<MatchResult> amount) throws IOException {
        return COLLECTION
                .matcher(Files.readString(collections))
                .results()
                .mapToLong(amount)
                .max()
                .orElse(0);
    }
}
