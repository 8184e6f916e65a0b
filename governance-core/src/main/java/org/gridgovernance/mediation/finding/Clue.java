package org.gridgovernance.mediation.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.task.TaskId;

/**
 * A task on which a suggestion rests (线索). Immutable; ordered by day, and of one day by id.
 *
 * @param task which, of the same home
 * @param on the day it was told of
 */
public record Clue(TaskId task, LocalDate on) implements Comparable<Clue> {
    /** How many a suggestion holds at most; of more, the latest. */
    public static final int MOST = 100;

    private static final Comparator<Clue> ORDER =
            Comparator.comparing(Clue::on).thenComparing(clue -> clue.task().value());

    @Override
    public int compareTo(Clue other) {
        return ORDER.compare(this, other);
    }

    /** All of both, each once, in order; the latest of them, if they are too many. */
    static List<Clue> latest(Collection<Clue> some, Collection<Clue> others) {
        List<Clue> all = Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted()
                .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
