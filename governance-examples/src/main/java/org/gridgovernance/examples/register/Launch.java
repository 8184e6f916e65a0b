package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gridgovernance.kernel.GovernanceException;

/**
 * An example started with arguments: its usage where that is asked for, and a sentence instead of a trace where it cannot start.
 *
 * @param out takes the usage
 * @param err takes what stands in the way
 * @param usage what it says to {@code --help}
 */
public record Launch(PrintStream out, PrintStream err, String usage) {
    private static final int IN_VAIN = 2;

    /** The exit code of the example: its own; 0 after the usage; 2 if something must be put right first. */
    public int run(List<String> args, ToIntFunction<List<String>> example) {
        try {
            return args.contains("--help") ? help() : example.applyAsInt(args);
        } catch (CannotStartException wrong) {
            err.println(wrong.getMessage());
        } catch (GovernanceException failed) {
            err.println("数据库出错，请稍后重试 the database failed, try again: " + failed.getMessage());
        }
        return IN_VAIN;
    }

    private int help() {
        out.println(usage);
        return 0;
    }

    /** Writes a page over that of the last run. */
    public static void write(Path file, String page) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
        } catch (IOException failed) {
            throw new CannotStartException("网页无法写入：" + file, "cannot write the page: " + file);
        }
    }
}
