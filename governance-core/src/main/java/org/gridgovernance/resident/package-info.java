/** Who lives there, and how sure we are. */
@NullMarked
package org.gridgovernance.resident;

import org.jspecify.annotations.NullMarked;
