/**
 * How it goes (分析): what the register and its journal tell when they are counted.
 *
 * <p>{@link org.gridgovernance.insight.GridUses} tells for each grid of a community how it was used in a period, and names
 * those that were built and not used.
 */
@Experimental
@NullMarked
package org.gridgovernance.insight;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
