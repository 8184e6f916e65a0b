/**
 * Who keeps house together (户): members with dates, one head at a time, a dwelling.
 *
 * <p>{@link org.gridgovernance.resident.household.FormHousehold} begins one; people {@link
 * org.gridgovernance.resident.household.JoinHousehold join} and {@link org.gridgovernance.resident.household.LeaveHousehold
 * leave}, in any order of edits. A person may belong to several households. When a household moves, those who lived with
 * it move in the same transaction.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
