package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Database;
import org.gridgovernance.benchmark.kit.Medians;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Usage;

/**
 * The same people taken in every way, one after the other in each round, each time into a database of its own. Who begins
 * changes from round to round. What is laid up before, and the look at what was left after, is not measured. For one thread.
 */
final class Loads {
    private final Bench bench;
    private final Map<Way, List<Round>> done = new EnumMap<>(Way.class);

    Loads(Bench bench) {
        this.bench = bench;
    }

    /** Takes so many in to warm up. */
    Loads warmUp(int people) throws Exception {
        for (Way way : Way.values()) {
            turn(way, people, new HashMap<>());
        }
        return this;
    }

    /** Takes so many in, so many times. */
    Loads run(int rounds, int people) throws Exception {
        Map<Set<String>, Map<String, List<String>>> left = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Way way : order(round)) {
                Round turn = turn(way, people, left);
                done.computeIfAbsent(way, any -> new ArrayList<>()).add(turn);
                bench.progress()
                        .say("%,d by %s, round %d of %d: %,.0f a second"
                                .formatted(people, way.title(), round + 1, rounds, turn.speed()));
            }
        }
        return this;
    }

    private static List<Way> order(int round) {
        List<Way> ways = Arrays.asList(Way.values());
        Collections.rotate(ways, round);
        return ways;
    }

    /** Whoever fills the same tables must leave as many rows in each. */
    private Round turn(Way way, int people, Map<Set<String>, Map<String, List<String>>> left) throws Exception {
        try (Database database = bench.server().database("load", 2);
                Load load = way.ready(database.source(), people)) {
            bench.server().settle();
            Usage start = Usage.upToNow(bench.server());
            load.run();
            Round turn = new Round(people, Usage.upToNow(bench.server()).since(start));
            Map<String, List<String>> rows = load.left();
            Rows.mustBeEqual(left.computeIfAbsent(rows.keySet(), any -> rows), rows);
            return turn;
        }
    }

    /** The median of a figure. */
    double median(Way way, ToDoubleFunction<Round> figure) {
        return Medians.of(done.get(way).stream().mapToDouble(figure));
    }

    /** In each round, how many times as fast as the other it was. */
    DoubleStream ratios(Way way, Way other) {
        List<Round> ones = done.get(way);
        List<Round> others = done.get(other);
        return IntStream.range(0, ones.size())
                .mapToDouble(at -> ones.get(at).speed() / others.get(at).speed());
    }
}
