package org.gridgovernance.benchmark.idnumber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Medians;
import org.gridgovernance.benchmark.kit.Table;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks a second, and bytes allocated a check: in several rounds, each in fresh processes, one after the other. */
final class CheckSpeed {
    private static final String OURS = "ours";
    private static final String HUTOOL = "hutool";

    private final List<List<RunResult>> rounds = new ArrayList<>();

    private CheckSpeed() {}

    static Table measure(Bench bench) throws RunnerException {
        CheckSpeed speed = new CheckSpeed();
        int rounds = bench.size(3, 1);
        for (int round = 1; round <= rounds; round++) {
            speed.rounds.add(List.copyOf(new Runner(options(bench)).run()));
            bench.progress().say("id-number checks, round " + round + " of " + rounds);
        }
        return speed.table();
    }

    /** In quick mode all runs in this process, for a moment. */
    private static Options options(Bench bench) {
        return new OptionsBuilder()
                .include(Checks.class.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .forks(bench.size(1, 0))
                .warmupIterations(bench.size(4, 1))
                .warmupTime(TimeValue.milliseconds(bench.size(1_000, 100)))
                .measurementIterations(bench.size(5, 2))
                .measurementTime(TimeValue.milliseconds(bench.size(1_000, 100)))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private Table table() {
        Table table = new Table("Id-number checks", OURS, HUTOOL);
        for (Checks.Batch batch : Checks.Batch.values()) {
            String numbers = ", " + batch.name().toLowerCase(Locale.ROOT) + " numbers";
            table.add(
                    line("checks a second" + numbers, batch, CheckSpeed::speed).atLeast(ratio(batch), 10));
            table.add(line("bytes allocated a check" + numbers, batch, CheckSpeed::allocated)
                    .atMost(median(batch, OURS, CheckSpeed::allocated), 0.1));
        }
        return table;
    }

    private Line line(String what, Checks.Batch batch, ToDoubleFunction<RunResult> figure) {
        return Line.of(what, Line.number(median(batch, OURS, figure)), Line.number(median(batch, HUTOOL, figure)));
    }

    private double ratio(Checks.Batch batch) {
        double[] ours = figures(batch, OURS, CheckSpeed::speed);
        double[] hutool = figures(batch, HUTOOL, CheckSpeed::speed);
        return Medians.of(IntStream.range(0, ours.length).mapToDouble(round -> ours[round] / hutool[round]));
    }

    private double median(Checks.Batch batch, String whose, ToDoubleFunction<RunResult> figure) {
        return Medians.of(Arrays.stream(figures(batch, whose, figure)));
    }

    private double[] figures(Checks.Batch batch, String whose, ToDoubleFunction<RunResult> figure) {
        return rounds.stream()
                .map(round -> round.stream()
                        .filter(result -> result.getParams().getParam("batch").equals(batch.name()))
                        .filter(result -> result.getPrimaryResult().getLabel().equals(whose))
                        .findFirst()
                        .orElseThrow())
                .mapToDouble(figure)
                .toArray();
    }

    private static double speed(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
