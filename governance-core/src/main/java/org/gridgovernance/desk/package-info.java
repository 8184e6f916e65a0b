/** The door: every command passes here. */
@NullMarked
package org.gridgovernance.desk;

import org.jspecify.annotations.NullMarked;
