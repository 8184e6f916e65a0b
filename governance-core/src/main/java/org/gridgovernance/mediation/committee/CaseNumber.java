package org.gridgovernance.mediation.committee;

/**
 * The number of a mediation case (调解案件编号), as in {@code (2026)桥人调字第7号}. Immutable.
 *
 * @param year the year in which it was registered
 * @param mark the mark of the committee
 * @param number its number in that year, from 1
 */
public record CaseNumber(int year, String mark, int number) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public CaseNumber {
        if (number < 1) {
            throw new IllegalArgumentException("cases are numbered from 1");
        }
    }

    /** As it is written. */
    public String text() {
        return "(" + year + ")" + mark + "字第" + number + "号";
    }
}
