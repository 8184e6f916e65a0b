package org.gridgovernance.benchmark.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what was measured. */
public final class Machine {
    private Machine() {}

    /** A few lines of Markdown: the day, the machine, versions and the server's settings. */
    public static String describe(Map<String, String> settings) {
        String server = settings.entrySet().stream()
                .map(setting -> "`" + setting.getKey() + " = " + setting.getValue() + "`")
                .collect(Collectors.joining(", "));
        return "Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors() + " cores ("
                + first("/proc/cpuinfo", "model name") + "), " + memory()
                + " GiB of memory, client and server on the same machine; "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "; Java "
                + Runtime.version() + ".\n\nPostgreSQL: " + server + ".\n";
    }

    private static long memory() {
        String kibibytes = first("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return Math.round(Long.parseLong(kibibytes) / 1024.0 / 1024.0);
    }

    private static String first(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException elsewhere) {
            return "0";
        }
    }
}
