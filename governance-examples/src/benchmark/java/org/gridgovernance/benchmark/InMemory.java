package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.benchmark.idnumber.IdNumberChecks;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;
import org.gridgovernance.benchmark.point.PointToGrid;

/** What the library costs where no database waits: its checks, its decisions, its map, and its start. */
final class InMemory implements Workload {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        List<Table> tables = new ArrayList<>(new IdNumberChecks().run(bench));
        tables.add(Decisions.measure(bench));
        tables.add(Footprint.measure(bench));
        tables.addAll(new PointToGrid().run(bench));
        tables.add(ColdStart.measure(bench));
        return tables;
    }
}
