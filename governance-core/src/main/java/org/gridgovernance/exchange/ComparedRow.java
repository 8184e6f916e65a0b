package org.gridgovernance.exchange;

import java.util.List;
import java.util.SortedSet;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.FactGroup;

/**
 * How one row of a list compares with the register. Holds no value of either. Immutable.
 *
 * @param row its number in the file, where the header is row 1; or its place in a list of values, from 1
 * @param accord how they agree
 * @param differing the groups of facts in which they differ
 * @param residents whom of the register the row is about, or may be about if that cannot be told
 * @param findings why it cannot be read, or why the person belongs to the community no more; else none
 */
public record ComparedRow(
        int row, Accord accord, SortedSet<FactGroup> differing, List<ResidentId> residents, List<Finding> findings) {}
