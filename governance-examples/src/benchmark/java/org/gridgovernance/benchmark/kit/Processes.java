package org.gridgovernance.benchmark.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A process and its children, and what processor time they took (Linux). */
final class Processes {
    private final ProcessHandle parent;
    private final Map<Long, Long> last = new HashMap<>();

    private Processes(ProcessHandle parent) {
        this.parent = parent;
    }

    static Processes below(long pid) {
        return new Processes(ProcessHandle.of(pid).orElseThrow());
    }

    /** Nanoseconds so far; of a child that has ended, as far as it was seen. */
    synchronized long cpu() {
        Stream.concat(Stream.of(parent), parent.children()).forEach(process -> look(process.pid()));
        return last.values().stream().mapToLong(each -> each).sum();
    }

    private void look(long pid) {
        try {
            String[] fields = Files.readString(Path.of("/proc", Long.toString(pid), "schedstat"))
                    .split(" ");
            last.put(pid, Long.parseLong(fields[0]));
        } catch (IOException ended) {
            // its last figure stands
        }
    }
}
