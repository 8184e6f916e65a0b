package org.gridgovernance.exchange;

/** Hears how far an import is (导入进度). Implement: yes, one lambda, and quickly. */
@FunctionalInterface
public interface ImportProgress {
    /**
     * Called while the file is looked through, when its rows begin to be taken in, and several times a portion.
     *
     * @param done the rows answered; inside a portion about so many
     * @param all all rows; while the file is looked through, those found so far
     */
    void reached(int done, int all);
}
