package org.gridgovernance.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Medians;
import org.gridgovernance.benchmark.kit.Table;

/**
 * A fresh process up to the first answered command on a memory store. Nanoseconds.
 *
 * @param built from the first line on to the library
 * @param answered from the first line on to the answer
 * @param launched from the launch of the process to the answer
 * @param thread of the processor, for the thread that asked
 * @param process of the processors, for the whole process up to the answer
 */
record ColdStart(long built, long answered, long launched, long thread, long process) {
    private static final int MOST_MILLIS = 300;

    static Table measure(Bench bench) throws IOException {
        int starts = bench.size(9, 2);
        try (Folder folder = new Folder()) {
            String path = new BareClassPath(folder).text();
            Path archive = folder.path().resolve("classes.jsa");
            List<ColdStart> plain = several(bench, starts, path, "-Xshare:auto");
            once(path, "-XX:ArchiveClassesAtExit=" + archive);
            List<ColdStart> archived = several(bench, starts, path, "-XX:SharedArchiveFile=" + archive);
            return table(starts, plain, archived);
        }
    }

    private static List<ColdStart> several(Bench bench, int starts, String path, String option) {
        return Stream.generate(() -> once(path, option))
                .limit(starts)
                .peek(start -> bench.progress().say("cold start: %,.0f ms".formatted(start.answered / 1e6)))
                .toList();
    }

    private static Table table(int starts, List<ColdStart> plain, List<ColdStart> archived) {
        double answered = median(plain, ColdStart::answered);
        double fromArchive = median(archived, ColdStart::answered);
        return new Table("Cold start to the first answered command, in memory, median of " + starts, "ms")
                .add(line("from the first line to the answer", answered).atMost(answered, MOST_MILLIS))
                .add(line("of these, to the built library", median(plain, ColdStart::built)))
                .add(line("from the launch of the process to the answer", median(plain, ColdStart::launched)))
                .add(line("processor time of the thread that asked", median(plain, ColdStart::thread)))
                .add(line("processor time of all threads, the JVM's among them", median(plain, ColdStart::process)))
                .add(line("with a class data archive, from the first line to the answer", fromArchive)
                        .atMost(fromArchive, MOST_MILLIS))
                .add(line("of these, to the built library", median(archived, ColdStart::built)))
                .add(line("from the launch of the process to the answer", median(archived, ColdStart::launched)));
    }

    private static ColdStart once(String path, String option) {
        long launch = System.nanoTime();
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:disable",
                            option,
                            "-cp",
                            path,
                            FirstCommandMain.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said = process.inputReader()) {
                ColdStart start = of(Objects.requireNonNull(said.readLine(), "no answer"), System.nanoTime() - launch);
                process.waitFor();
                return start;
            } finally {
                process.destroy();
            }
        } catch (IOException failed) {
            throw new IllegalStateException("no process", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static ColdStart of(String said, long launched) {
        long[] nanos = Stream.of(said.split(" ")).mapToLong(Long::parseLong).toArray();
        return new ColdStart(nanos[0], nanos[1], launched, nanos[2], nanos[3]);
    }

    private static double median(List<ColdStart> starts, ToLongFunction<ColdStart> nanos) {
        return Medians.of(starts.stream().mapToDouble(start -> nanos.applyAsLong(start) / 1e6));
    }

    private static Line line(String what, double millis) {
        return Line.of(what, Line.number(millis));
    }
}
