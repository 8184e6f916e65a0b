/**
 * What is needed, and what became of it (需求与缺口), derived and never typed.
 *
 * <pre>{@code
 * Needs needs = Needs.of(department, county, Optional.of(masks.named()), now).get();
 * needs.byItem().get(masks.named()).open();      // what nobody has promised yet
 * needs.byArea();                                // who lacks what
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.need;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
