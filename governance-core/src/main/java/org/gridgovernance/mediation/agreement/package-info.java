/**
 * Agreements (调解协议): what is owed by when, who signed, and what a court said.
 *
 * <pre>{@code
 * Obligation first = new Obligation(1, 2, 1, PersonalText.of("…"), Optional.of(1_000_000L), due, Optional.empty(), Optional.empty());
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
