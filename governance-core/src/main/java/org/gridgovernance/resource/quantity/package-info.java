/**
 * How much (数量): a {@link org.gridgovernance.resource.quantity.Quantity} is a decimal amount and its {@link
 * org.gridgovernance.resource.quantity.Unit}. Amounts are exact; those of different units are never added.
 *
 * <pre>{@code
 * Quantity masks = Quantity.of(1_200, Unit.PIECE);
 * Quantity rice = Quantity.of("25.5", Unit.KILOGRAM);
 * masks.plus(rice);                                  // IllegalArgumentException: different units
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.quantity;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
