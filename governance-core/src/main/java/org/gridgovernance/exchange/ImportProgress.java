package org.gridgovernance.exchange;

/** Hears how far an import is (导入进度). Implement: yes, one lambda, and quickly. */
@FunctionalInterface
public interface ImportProgress {
    /**
     * Called after each portion.
     *
     * @param done the rows answered
     * @param all all rows
     */
    void reached(int done, int all);
}
