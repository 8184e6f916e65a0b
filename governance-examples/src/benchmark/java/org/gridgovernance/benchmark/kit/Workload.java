package org.gridgovernance.benchmark.kit;

import java.util.List;

/** Something that is done by the library and by those it is measured against. */
public interface Workload {
    /** By what it is asked for. */
    String name();

    /** Does and measures it, after making sure that all leave the same. */
    List<Table> run(Bench bench) throws Exception;
}
