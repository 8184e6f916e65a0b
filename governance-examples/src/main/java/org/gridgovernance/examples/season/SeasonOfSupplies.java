package org.gridgovernance.examples.season;

import java.io.PrintStream;
import java.util.List;
import org.gridgovernance.examples.register.Database;
import org.gridgovernance.examples.register.Launch;
import org.gridgovernance.examples.register.ProgressBar;
import org.gridgovernance.store.GovernanceStore;

/** The season as a program: lives through it, holds everything against everything, and writes its page. */
public final class SeasonOfSupplies {
    private static final int DISAGREES = 1;

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
        return new Launch(out, err, SeasonOptions.USAGE).run(args, given -> run(SeasonOptions.parse(given)));
    }

    private int run(SeasonOptions options) {
        return Database.using(options.url(), options.keys(), store -> run(options, store));
    }

    private int run(SeasonOptions options, GovernanceStore store) {
        ProgressBar bar = new ProgressBar(err, terminal, "出入库 movements");
        Season season =
                new Season(options.seed(), options.movements(), store).live(done -> bar.at(done, options.movements()));
        SeasonAudit audit = new SeasonAudit(season).look();
        SeasonFacts facts = new SeasonFacts(season, audit);
        Launch.write(options.page(), new SeasonPage(options.seed(), season, audit, facts).written());
        facts.lines().forEach(out::println);
        out.println("网页 page: " + options.page());
        return audit.isSound() ? 0 : DISAGREES;
    }
}
