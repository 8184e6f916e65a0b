/** In and out, through the desk: ledgers and area tables. */
@NullMarked
package org.gridgovernance.exchange;

import org.jspecify.annotations.NullMarked;
