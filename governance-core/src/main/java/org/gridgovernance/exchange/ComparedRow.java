package org.gridgovernance.exchange;

import java.util.List;
import java.util.SortedSet;
import org.gridgovernance.resident.evidence.FactGroup;

/**
 * How one row of a list compares with the register. Holds no value of either. Immutable.
 *
 * @param row its number in the file, where the header is row 1; or its place in a list of values, from 1
 * @param accord how they agree
 * @param differing the groups of facts in which they differ
 * @param findings why it cannot be read; else none
 */
public record ComparedRow(int row, Accord accord, SortedSet<FactGroup> differing, List<Finding> findings) {}
