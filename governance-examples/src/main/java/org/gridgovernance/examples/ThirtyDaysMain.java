package org.gridgovernance.examples;

import java.util.List;
import org.gridgovernance.examples.thirtydays.ThirtyDays;

/**
 * How does all of it hold together over time? Lives through thirty days of four communities, reconciles every hour, verifies
 * the store, and leaves a page of tables and charts.
 */
public final class ThirtyDaysMain {

    private ThirtyDaysMain() {}

    /**
     * Runs the example and ends the process with its exit code where that is not zero.
     *
     * @param args what the example is told, see {@code --help}
     */
    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args) {
        return new ThirtyDays(System.out, System.err, false).run(args);
    }
}
