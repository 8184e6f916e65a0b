package org.gridgovernance.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What an example prints; it is passed on, so that the look for canaries sees it too. */
final class Printed {

    private Printed() {}

    /** An example's main. */
    @FunctionalInterface
    interface Example {
        void run() throws Exception;
    }

    static String by(Example example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            System.setOut(before);
            before.print(printed.toString(StandardCharsets.UTF_8));
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
