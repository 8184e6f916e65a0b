/** Where: areas, grids and dwellings. */
@NullMarked
package org.gridgovernance.grid;

import org.jspecify.annotations.NullMarked;
