package org.gridgovernance.examples;

import java.util.List;
import org.gridgovernance.examples.season.SeasonOfSupplies;

/**
 * Is anything lost in a season of a hundred thousand movements? A county lives through three months of rain, every movement goes through
 * the desk in bulk, and at the end the books agree to the unit with papers, stocks and what was heard. A page of tables and charts is left.
 */
public final class ASeasonOfSuppliesMain {

    private ASeasonOfSuppliesMain() {}

    static int run(List<String> args) {
        return new SeasonOfSupplies(System.out, System.err, false).run(args);
    }

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
}
