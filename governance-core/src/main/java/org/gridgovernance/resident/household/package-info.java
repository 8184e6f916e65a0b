/**
 * Who keeps house together (户): members with dates, one head at a time, a dwelling.
 *
 * <p>{@link org.gridgovernance.resident.household.FormHousehold} begins one; people {@link
 * org.gridgovernance.resident.household.JoinHousehold join} and {@link org.gridgovernance.resident.household.LeaveHousehold
 * leave}, in any order of edits. A person may belong to several households. When a household moves, those who lived with
 * it move in the same transaction.
 *
 * <p>The head dies, leaves, or is another ({@link org.gridgovernance.resident.household.ChangeHead}); who marries in joins, and
 * relations {@link org.gridgovernance.resident.household.ChangeRelation change}; two households {@link
 * org.gridgovernance.resident.household.MergeHouseholds become one} (并户), one {@link
 * org.gridgovernance.resident.household.SplitHousehold becomes two} (分户), and each remembers the other in its {@link
 * org.gridgovernance.resident.household.Lineage}. A child is {@link org.gridgovernance.resident.household.RecordBirth born} into a
 * household; the dead leave all of theirs. Whatever is told, for whatever day, a day has at most one head and nobody twice.
 *
 * <pre>{@code
 * desk.execute(SplitHousehold.builder()…household(home).addMember(new Membership(son, community, Relation.HEAD)).build());
 * household.members().asOf(lastMay);          // who belonged to it, as known now
 * household.members().asOf(lastMay, thatDay); // as known on that day
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
