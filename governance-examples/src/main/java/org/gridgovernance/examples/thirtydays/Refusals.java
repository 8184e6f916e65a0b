package org.gridgovernance.examples.thirtydays;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** Which commands were refused, by reason. */
final class Refusals {
    private final Map<String, Line> lines = new TreeMap<>();
    private long commands;
    private long unnamed;

    /** Those refused for one reason. */
    private static final class Line {
        private final Reason reason;
        private final Set<String> commands = new TreeSet<>();
        private long times;

        Line(Reason reason) {
            this.reason = reason;
        }
    }

    /**
     * What was refused for a reason.
     *
     * @param reason the reason, with its words
     * @param commands the names of the commands
     * @param times how many commands
     */
    record Tally(Reason reason, List<String> commands, long times) {}

    void add(String command, Rejection rejection) {
        commands++;
        unnamed += rejection.reasons().stream().anyMatch(Refusals::isUnnamed) ? 1 : 0;
        rejection.reasons().stream().filter(Reason::refuses).forEach(reason -> {
            Line line = lines.computeIfAbsent(reason.code(), code -> new Line(reason));
            line.times++;
            line.commands.add(command);
        });
    }

    /** How many commands were refused. */
    long commands() {
        return commands;
    }

    /** How many were refused without a code and words in both languages: none should be. */
    long unnamed() {
        return unnamed;
    }

    /** By reason, the most frequent first. */
    List<Tally> byReason() {
        return lines.values().stream()
                .map(line -> new Tally(line.reason, new ArrayList<>(line.commands), line.times))
                .sorted(Comparator.comparing(Tally::times).reversed().thenComparing(tally -> tally.reason()
                        .code()))
                .toList();
    }

    private static boolean isUnnamed(Reason reason) {
        return reason.code().isBlank() || reason.zh().isBlank() || reason.en().isBlank();
    }
}
