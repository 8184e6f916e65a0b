/**
 * Goods on their way (在途): {@link org.gridgovernance.resource.transit.Deliveries} drives what two areas have to do for a delivery, and tells
 * what is open of it ({@link org.gridgovernance.resource.transit.OpenDeliveries}).
 *
 * <pre>{@code
 * Deliveries help = Deliveries.between(clerkHere, clerkThere);
 * Allotment shipped = help.send(offer).get().aggregate();       // promised, accepted there, shipped
 * help.receive(receipt);                                        // received there, settled here
 * help.resume(community, now).get().overdue(Duration.ofDays(2), now);
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.transit;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
