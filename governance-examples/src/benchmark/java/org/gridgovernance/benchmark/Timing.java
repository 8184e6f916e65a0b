package org.gridgovernance.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.gridgovernance.benchmark.kit.Medians;

/** How long one who is asked again and again took each time, on the wall and of the processor. For one thread. */
final class Timing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] millis;
    private int count;
    private long cpu;

    Timing(int times) {
        millis = new double[times];
    }

    /** Asks once more. */
    Object time(Question.Asked question, Inquiries who) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        Object answer = question.of(who);
        millis[count++] = (System.nanoTime() - before) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        cpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        return answer;
    }

    int times() {
        return millis.length;
    }

    boolean isDone() {
        return count == millis.length;
    }

    /** So many milliseconds, or less, that part of them took. */
    double millis(double part) {
        return Medians.quantile(Arrays.stream(millis, 0, count), part);
    }

    /** Milliseconds of the client's processor a question. */
    double clientMillis() {
        return cpu / (double) TimeUnit.MILLISECONDS.toNanos(1) / count;
    }
}
