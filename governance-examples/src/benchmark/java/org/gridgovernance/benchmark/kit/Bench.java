package org.gridgovernance.benchmark.kit;

/**
 * Where and how much is measured.
 *
 * @param server the database server
 * @param quick whether it is only to be seen that everything runs
 * @param progress hears what is done
 */
public record Bench(Server server, boolean quick, Progress progress) {

    /** The one or, if it need only run, the other. */
    public int size(int full, int small) {
        return quick ? small : full;
    }
}
