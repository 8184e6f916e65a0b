/**
 * Agreements (调解协议): what is owed by when, who signed, and what a court said.
 *
 * <pre>{@code
 * found.agreement().orElseThrow().obligations().stream().filter(Obligation::isBroken).toList();
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
