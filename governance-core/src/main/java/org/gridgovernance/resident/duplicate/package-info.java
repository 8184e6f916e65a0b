/**
 * One person entered twice (疑似重复、重复人员): found, merged, and parted again.
 *
 * <p>{@link org.gridgovernance.resident.duplicate.Duplicates} looks for entries that share a document, a name, a phone or a
 * dwelling with one, never at all pairs, and tells how much each is {@link org.gridgovernance.resident.duplicate.Likeness like}
 * it and why, by a {@link org.gridgovernance.resident.duplicate.LikenessRule rule}. Nobody is merged unseen: somebody looks,
 * and decides.
 *
 * <pre>{@code
 * List<SuspectedDuplicate> alike = Duplicates.of(desk, entry, today).get();
 * desk.execute(MergeResidents.builder()…survivor(kept.id()).duplicate(alike.get(0).ref()…).build());
 * }</pre>
 *
 * <p>{@link org.gridgovernance.resident.duplicate.Duplicates#sweep} goes through a whole community and hands over every {@link
 * org.gridgovernance.resident.duplicate.SuspectedPair pair} once.
 *
 * <p>{@link org.gridgovernance.resident.duplicate.MergeResidents} deletes nothing. The duplicate is marked, keeps what it
 * says and is counted no more; the entry kept takes over what it lacked, and whatever is later sent to the duplicate is done
 * to the entry kept. {@link org.gridgovernance.resident.duplicate.UndoMerge} makes two of them again.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.duplicate;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
