package org.gridgovernance.examples;

import java.util.List;

/** Answers: how does a register get in? For now it only says that it is here. */
public final class RegisterMain {

    private RegisterMain() {}

    /**
     * Runs the example and ends the process with its exit code where that is not zero.
     *
     * @param args what the example is told
     */
    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args) {
        System.out.println("网格治理 register example, arguments: " + args);
        return args.contains("--fail") ? 2 : 0;
    }
}
