package org.gridgovernance.benchmark;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Rounds;
import org.gridgovernance.benchmark.kit.Table;

/**
 * Decisions where nothing goes to a disk: people are entered and changed six times, by one thread or by two, each with a store
 * that fills from round to round.
 */
final class Decisions {
    private static final String ALONE = "1 thread";
    private static final String TWO = "2 threads";
    private static final int DWELLINGS = 200;

    private final MemoryHouse house = MemoryHouse.open(DWELLINGS);
    private final long founding = house.events();
    private final Register register = house.register();
    private final ForkJoinPool threads;
    private final int people;
    private int next;

    private Decisions(int threads, int people) {
        this.threads = new ForkJoinPool(threads);
        this.people = people;
    }

    static Table measure(Bench bench) throws Exception {
        int people = bench.size(1_500, 50);
        Decisions alone = new Decisions(1, people);
        Decisions two = new Decisions(2, people);
        Rounds rounds = new Rounds(bench.server())
                .with(ALONE, round -> alone.live())
                .with(TWO, round -> two.live())
                .run(bench.size(6, 1), bench.size(7, 1), bench.progress());
        alone.end();
        two.end();
        return table(rounds);
    }

    private long live() {
        int end = next + people;
        threads.submit(() -> IntStream.range(next, end).parallel().forEach(this::live))
                .join();
        next = end;
        return (long) people * Register.LIFE.size();
    }

    private void live(int number) {
        Person person = new Person(number);
        Register.LIFE.forEach(step -> step.accept(register, person));
    }

    private void end() {
        threads.shutdown();
        if (house.events() != founding + (long) next * Register.LIFE.size()) {
            throw new IllegalStateException("a decision is not in the journal");
        }
    }

    private static Table table(Rounds rounds) {
        return new Table("Decisions on a memory store", ALONE, TWO)
                .add(new Line(
                        "decisions a second",
                        List.of(
                                Line.number(rounds.median(ALONE, Round::speed)),
                                Line.number(rounds.median(TWO, Round::speed))),
                        Line.number(rounds.ratio(TWO, ALONE, Round::speed))))
                .add(Line.of(
                        "processor time, ms a decision",
                        Line.number(rounds.median(ALONE, Round::clientMillis)),
                        Line.number(rounds.median(TWO, Round::clientMillis))));
    }
}
