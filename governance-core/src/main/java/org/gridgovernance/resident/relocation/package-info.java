/**
 * How people move from one community to another (社区间迁移): offered here, accepted there, let go here. Each step is a transaction
 * of its own home, and the whole can be taken up again wherever it stopped.
 *
 * <pre>{@code
 * Relocations relocations = Relocations.between(here, there);          // the desks of the two communities
 * relocations.move(offer, arrival -> arrival.residence(newFlat));      // all three steps
 * relocations.resume(community, today);                                // after a crash; tells who waits, whose offer lapsed
 * }</pre>
 *
 * <p>Until the other community accepts, the person lives here and nowhere else; by then they live there, from that day on, and
 * here no longer. In between the documents belong to nobody, so that the other register can take them. An offer is settled once:
 * acceptance and withdrawal claim the same unique key, which holds over all homes.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.relocation;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
