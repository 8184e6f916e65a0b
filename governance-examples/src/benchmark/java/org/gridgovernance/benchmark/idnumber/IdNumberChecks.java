package org.gridgovernance.benchmark.idnumber;

import java.util.List;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;
import org.openjdk.jmh.runner.RunnerException;

/** Whether a text is an identity number: asked of the library and of hutool. */
public final class IdNumberChecks implements Workload {
    @Override
    public String name() {
        return "id-numbers";
    }

    @Override
    public List<Table> run(Bench bench) throws RunnerException {
        Table agreement = Agreement.on(bench.size(1_000_000, 10_000));
        bench.progress().say("id numbers: every difference has a known cause");
        return List.of(CheckSpeed.measure(bench), agreement);
    }
}
