/** In and out, through the desk: ledgers and area tables. */
@Experimental
@NullMarked
package org.gridgovernance.exchange;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
