package org.gridgovernance.benchmark.idnumber;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gridgovernance.resident.document.IdNumber;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What is timed: the numbers that pass, counted. Asked of hutool is {@code isValidCard18}, which answers the same question as
 * ours; {@code isValidCard} looks at blanks and at the length before it asks the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Checks {
    private static final int NUMBERS = 4_096;
    private static final long SEED = 11_643;

    /** Which numbers. */
    @Param
    public Batch batch;

    private final LocalDate today = LocalDate.now();
    private String[] numbers;

    /** The lists that a host checks. */
    public enum Batch {
        /** All are identity numbers. */
        GOOD,
        /** A quarter has one fault. */
        MIXED;

        private Making next(Draw draw) {
            boolean good = this == GOOD || draw.below(4) != 0;
            return good ? Making.CITIZEN : FAULTS[draw.below(FAULTS.length)];
        }

        private static final Making[] FAULTS = {
            Making.OTHER_CHECK_DIGIT,
            Making.OTHER_DIGIT,
            Making.SWAPPED,
            Making.NO_DATE,
            Making.NO_PROVINCE,
            Making.LETTER,
            Making.TOO_SHORT,
            Making.BORN_IN_LATER_YEARS
        };
    }

    /** Draws them, and makes sure that both say the same. */
    @Setup
    public void draw() {
        Draw draw = new Draw(SEED, today);
        numbers = IntStream.range(0, NUMBERS)
                .mapToObj(any -> batch.next(draw).make(draw))
                .toArray(String[]::new);
        if (ours() != hutool()) {
            throw new IllegalStateException("they differ on " + batch);
        }
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public int ours() {
        int valid = 0;
        for (String number : numbers) {
            if (IdNumber.isValid(number, today)) {
                valid++;
            }
        }
        return valid;
    }

    /** Hutool's. */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public int hutool() {
        int valid = 0;
        for (String number : numbers) {
            if (IdcardUtil.isValidCard18(number)) {
                valid++;
            }
        }
        return valid;
    }
}
