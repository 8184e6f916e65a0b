package org.gridgovernance.examples.thirtydays;

import java.io.PrintStream;
import java.util.List;
import org.gridgovernance.examples.register.CannotStartException;
import org.gridgovernance.examples.register.Database;
import org.gridgovernance.examples.register.Launch;
import org.gridgovernance.examples.register.ProgressBar;
import org.gridgovernance.examples.register.SampleLedger;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.Criteria;

/** The thirty days example: lives through the days and writes its page. */
public final class ThirtyDays {
    private static final int DISAGREES = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** Prints what came out to one stream, and trouble and progress to the other. */
    public ThirtyDays(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The exit code: 0; 1 if totals do not reconcile or the store differs from its journal; 2 if something must be put right first. */
    public int run(List<String> args) {
        return new Launch(out, err, Options.USAGE).run(args, given -> run(Options.parse(given)));
    }

    private int run(Options options) {
        return Database.using(options.url(), options.keys(), store -> run(options, store));
    }

    private int run(Options options, GovernanceStore store) {
        SampleLedger ledger = SampleLedger.of(options.rows());
        Simulation simulation = new Simulation(options, store);
        checkEmpty(simulation);
        simulation.takeIn(ledger, bar(options, Words.of("导入台账", "importing the ledger"))::at);
        Setting setting = simulation.enrol(ledger);
        ProgressBar hours = bar(options, Words.of("模拟", "simulated hours"));
        Routines routines = Routines.of(setting, options.perDay());
        simulation.live(routines.all(), done -> hours.at(done, simulation.hours()));
        Outcome outcome = Outcome.of(simulation, setting);
        Launch.write(options.page(), new ThirtyDaysPage(options, setting, routines, outcome).written());
        outcome.lines(options.language()).forEach(out::println);
        out.println(Words.of("网页", "page").in(options.language()) + ": " + options.page());
        return outcome.isSound() ? 0 : DISAGREES;
    }

    private static void checkEmpty(Simulation simulation) {
        if (Answered.by(new Desks(simulation.governance()).observer().count(Criteria.of(Resident.TYPE))) > 0) {
            throw new CannotStartException("数据库须为空", "the database must be empty");
        }
    }

    private ProgressBar bar(Options options, Words what) {
        return new ProgressBar(err, terminal, what.in(options.language()));
    }
}
