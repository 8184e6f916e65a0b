/** What the examples of allocation share: a district that is short of masks, made up by chance, and a solver of the host's own. */
@NullMarked
package org.gridgovernance.examples.allocating;

import org.jspecify.annotations.NullMarked;
