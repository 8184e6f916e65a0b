package org.gridgovernance.task.matter;

/** Which catalogue of matters is in force (现行事项目录). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface CatalogueRule {
    /** The catalogue. */
    MatterCatalogue catalogue();
}
