package org.gridgovernance.benchmark.kit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What was used up to a moment, or between two: this process is the client.
 *
 * @param nanos time on the wall
 * @param clientCpu nanoseconds of processor time of the client, garbage collection and compilation among them
 * @param serverCpu nanoseconds of processor time of the server
 * @param wal bytes of write-ahead log
 * @param trips round trips
 */
public record Usage(long nanos, long clientCpu, long serverCpu, long wal, long trips) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static Usage upToNow(Server server) {
        return new Usage(System.nanoTime(), SYSTEM.getProcessCpuTime(), server.cpu(), server.wal(), Wire.trips());
    }

    public Usage since(Usage start) {
        return new Usage(
                nanos - start.nanos,
                clientCpu - start.clientCpu,
                serverCpu - start.serverCpu,
                wal - start.wal,
                trips - start.trips);
    }
}
