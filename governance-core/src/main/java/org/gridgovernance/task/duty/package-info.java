/** What a community may be asked (准入事项). */
@Experimental
@NullMarked
package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
