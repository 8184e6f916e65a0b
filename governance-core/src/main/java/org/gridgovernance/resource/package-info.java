/**
 * Emergency resources (应急资源): what there is, where, and who gets it.
 *
 * <p>A {@link org.gridgovernance.resource.Stock} tells what there is of an item at a point, lot by lot. Goods move only by {@link
 * org.gridgovernance.resource.Posting postings}, each from one {@link org.gridgovernance.resource.Account} to another: from the supplier
 * to the shelf, from the shelf into transit, from transit to the shelf of another community, from there to the people. So nothing comes from
 * nowhere and nothing is lost: all accounts together always sum to nothing. A balance is never less than nothing, as it is told, and
 * at any instant by when things happened ({@link org.gridgovernance.resource.Balance}).
 *
 * <pre>{@code
 * Stock stock = desk.find(Stock.entry(community, point.id(), masks.named())).get().state();
 * stock.onHand(Account.SHELF);          // what lies there
 * stock.available(now);                 // what is usable and not reserved
 * stock.pick(amount, now);              // which lots to take: first expiry first
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
