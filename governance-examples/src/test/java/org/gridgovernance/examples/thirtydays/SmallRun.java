package org.gridgovernance.examples.thirtydays;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two days of a part of the ledger, and what came of them. */
record SmallRun(int code, String out, String err, String page) {

    static SmallRun of(Path page, String... more) {
        List<String> args = new ArrayList<>(
                List.of("--days", "2", "--rows", "300", "--tasks", "50", "--lang", "zh", "--out", page.toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new ThirtyDays(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false)
                .run(args);
        return new SmallRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), text(page));
    }

    private static String text(Path page) {
        try {
            return Files.exists(page) ? Files.readString(page) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
