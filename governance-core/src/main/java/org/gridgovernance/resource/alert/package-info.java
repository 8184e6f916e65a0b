/**
 * What must be seen to (库存预警): what runs low, what expires soon, what has expired.
 *
 * <p>That less is left than the lower bound is told in the moment in which a movement leaves so little, and holds until one leaves enough.
 * Days pass by themselves, and bounds are raised, so whoever embeds the library calls {@link
 * org.gridgovernance.resource.alert.StockWatch#due} once a day, from as many nodes as there are: it finds the lots on the shelf that expire
 * soon or have expired, and the stocks that are low, and has each told once. What is told of a lot holds until nothing of it is on the shelf.
 *
 * <p>In a community a task follows in the same transaction (预警转任务), once for each alert, of the matter that the {@link
 * org.gridgovernance.resource.alert.StockAlertRule} in force names; elsewhere the alert stands in the stock. Where the catalogue in force
 * lacks the matter no task follows, and the movement is entered all the same.
 *
 * <pre>{@code
 * StockWatch watched = StockWatch.due(desk, street, clock.instant()).get();
 * watched.expiring();       // how many lots were found to expire soon just now
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.alert;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
