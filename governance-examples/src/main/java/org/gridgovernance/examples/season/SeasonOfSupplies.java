package org.gridgovernance.examples.season;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gridgovernance.examples.register.CannotStartException;
import org.gridgovernance.examples.register.Database;
import org.gridgovernance.examples.register.DatabaseUrl;
import org.gridgovernance.examples.register.ProgressBar;
import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;

/** The season as a program: lives through it, holds everything against everything, and writes its page. */
public final class SeasonOfSupplies {
    private static final int DISAGREES = 1;
    private static final int IN_VAIN = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** Prints what came out to one stream, and trouble and progress to the other. */
    public SeasonOfSupplies(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The exit code: 0; 1 if something does not reconcile; 2 if something must be put right first. */
    public int run(List<String> args) {
        try {
            return args.contains("--help") ? help() : run(SeasonOptions.parse(args));
        } catch (CannotStartException wrong) {
            err.println(wrong.getMessage());
        } catch (GovernanceException failed) {
            err.println("数据库出错，请稍后重试 the database failed, try again: " + failed.getMessage());
        }
        return IN_VAIN;
    }

    private int help() {
        out.println(SeasonOptions.USAGE);
        return 0;
    }

    private int run(SeasonOptions options) {
        if (options.url().isEmpty()) {
            return run(options, new MemoryStore());
        }
        try (Database database = Database.open(new DatabaseUrl(options.url().get()), options.keys())) {
            return run(options, database.store());
        }
    }

    private int run(SeasonOptions options, GovernanceStore store) {
        ProgressBar bar = new ProgressBar(err, terminal, "出入库 movements");
        Season season =
                new Season(options.seed(), options.movements(), store).live(done -> bar.at(done, options.movements()));
        SeasonAudit audit = new SeasonAudit(season).look();
        SeasonFacts facts = new SeasonFacts(season, audit);
        write(options.page(), new SeasonPage(options.seed(), season, audit, facts).written());
        facts.lines().forEach(out::println);
        out.println("网页 page: " + options.page());
        return audit.isSound() ? 0 : DISAGREES;
    }

    private static void write(Path file, String page) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page);
        } catch (IOException failed) {
            throw new CannotStartException("网页无法写入：" + file, "cannot write the page: " + file);
        }
    }
}
