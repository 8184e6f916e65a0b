package org.gridgovernance.benchmark.kit;

import java.io.PrintStream;
import java.util.Locale;

/** Says on the way what is done. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    /** Said there. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** A turn is over. */
    void step(String what, Round turn) {
        say("%s: %,.0f a second".formatted(what, turn.speed()));
    }

    /** Something is so. */
    public void say(String what) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }
}
