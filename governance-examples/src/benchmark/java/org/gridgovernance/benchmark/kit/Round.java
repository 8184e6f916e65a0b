package org.gridgovernance.benchmark.kit;

import java.util.concurrent.TimeUnit;

/**
 * One turn of one who is measured.
 *
 * @param operations how many operations were done
 * @param usage what they used
 */
public record Round(long operations, Usage usage) {

    /** Operations a second. */
    public double speed() {
        return operations * (double) TimeUnit.SECONDS.toNanos(1) / usage.nanos();
    }

    /** Milliseconds of the client's processor an operation. */
    public double clientMillis() {
        return millis(usage.clientCpu());
    }

    /** Milliseconds of the server's processor an operation. */
    public double serverMillis() {
        return millis(usage.serverCpu());
    }

    /** Bytes of write-ahead log an operation. */
    public double walBytes() {
        return usage.wal() / (double) operations;
    }

    /** Round trips an operation, the commit among them. */
    public double trips() {
        return usage.trips() / (double) operations;
    }

    private double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1) / operations;
    }
}
