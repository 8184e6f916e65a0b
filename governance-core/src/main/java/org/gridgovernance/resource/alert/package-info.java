/**
 * What must be seen to (库存预警): what runs low, what expires soon, what has expired.
 *
 * <p>That a stock runs low is told in the moment it does. Days pass by themselves, so whoever embeds the library calls {@link
 * org.gridgovernance.resource.alert.StockWatch#due} once a day, from as many nodes as there are: it finds the lots on the shelf that expire soon
 * or have expired, and has each told once. In a community a task follows in the same transaction (预警转任务), of the matter that the {@link
 * org.gridgovernance.resource.alert.StockAlertRule} in force names; elsewhere the alert stands in the stock.
 *
 * <pre>{@code
 * StockWatch watched = StockWatch.due(desk, street, clock.instant()).get();
 * watched.expiring();       // how many lots were found to expire soon just now
 * }</pre>
 *
 * <p>No alert stops a movement, unless a gate denies what follows: who moves goods needs no right to it, and where the catalogue in force
 * lacks the matter, no task follows.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.alert;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
