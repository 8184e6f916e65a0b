/** The composition of the library: one builder, nothing depends on it. */
@NullMarked
package org.gridgovernance;

import org.jspecify.annotations.NullMarked;
