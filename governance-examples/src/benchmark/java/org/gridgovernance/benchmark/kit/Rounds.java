package org.gridgovernance.benchmark.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Turns of several who do the same, one after the other in each round, so that what disturbs the machine disturbs all. Who
 * begins changes from round to round. For one thread.
 */
public final class Rounds {
    private final Server server;
    private final Map<String, Work> contenders = new LinkedHashMap<>();
    private final Map<String, List<Round>> done = new LinkedHashMap<>();

    /** What one of them does in a round. */
    @FunctionalInterface
    public interface Work {
        /** Does it, and says how many operations it was. The round is negative while warming up. */
        long run(int round) throws Exception;
    }

    /** Rounds on that server. */
    public Rounds(Server server) {
        this.server = server;
    }

    /** One who takes part. */
    public Rounds with(String name, Work work) {
        contenders.put(name, work);
        done.put(name, new ArrayList<>());
        return this;
    }

    /** Lets all of them do it, first to warm up, then to be measured. */
    public Rounds run(int warmUps, int rounds, Progress progress) throws Exception {
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : order(round)) {
                server.settle();
                Usage start = Usage.upToNow(server);
                long operations = contenders.get(name).run(round);
                Round turn = new Round(operations, Usage.upToNow(server).since(start));
                if (round >= 0) {
                    done.get(name).add(turn);
                }
                progress.step(name + ", round " + (round + 1) + " of " + rounds, turn);
            }
        }
        return this;
    }

    private List<String> order(int round) {
        List<String> names = new ArrayList<>(contenders.keySet());
        Collections.rotate(names, round);
        return names;
    }

    /** The median of a figure. */
    public double median(String name, ToDoubleFunction<Round> figure) {
        return Medians.of(done.get(name).stream().mapToDouble(figure));
    }

    /** The median over the rounds of how many times the other's figure it is. */
    public double ratio(String name, String other, ToDoubleFunction<Round> figure) {
        return ratio(name, other, (one, two) -> figure.applyAsDouble(one) / figure.applyAsDouble(two));
    }

    private double ratio(String name, String other, ToDoubleBiFunction<Round, Round> of) {
        List<Round> ones = done.get(name);
        List<Round> others = done.get(other);
        double[] ratios = new double[ones.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = of.applyAsDouble(ones.get(round), others.get(round));
        }
        return Medians.of(Arrays.stream(ratios));
    }
}
