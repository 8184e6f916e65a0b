package org.gridgovernance.examples.register;

import java.io.PrintStream;

/** Shows how far long work has come: a bar that moves on a terminal, a line every tenth elsewhere. For one thread. */
public final class ProgressBar {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private long shown = -1;

    /** Shows it there. */
    public ProgressBar(PrintStream out, boolean terminal, String what) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
    }

    /** So much of all is done. */
    public void at(long done, long all) {
        long percent = all == 0 ? 100 : done * 100 / all;
        long step = terminal ? percent : percent / 10;
        if (step == shown) {
            return;
        }
        shown = step;
        String line = what + " " + percent + "%" + (done == 0 ? "" : " (" + done + "/" + all + ")");
        if (terminal) {
            int full = (int) (percent * WIDTH / 100);
            out.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + line + (done >= all ? "\n" : ""));
        } else {
            out.println(line);
        }
        out.flush();
    }
}
