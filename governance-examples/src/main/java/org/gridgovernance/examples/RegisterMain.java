package org.gridgovernance.examples;

import java.io.Console;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.examples.register.Register;

/**
 * How does a ledger become a register? Imports it into a database, prints the import report and what the register knows by
 * grid, and leaves the database: run it again and nothing changes.
 */
public final class RegisterMain {

    private RegisterMain() {}

    /**
     * Runs the example and ends the process with its exit code where that is not zero.
     *
     * @param args what the example is told, see the README
     */
    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> args) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(RegisterMain::isTerminal)
                .isPresent();
        return new Register(System.out, System.err, terminal, InstantSource.system()).run(args);
    }

    /** From Java 22 on there is a console also where the output goes into a file; it tells so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return Console.class.getMethod("isTerminal").invoke(console).equals(true);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
