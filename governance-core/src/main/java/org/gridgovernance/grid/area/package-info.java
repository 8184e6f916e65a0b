/**
 * The areas that exist (行政区划): an {@link org.gridgovernance.grid.area.AreaTable} is versioned input, never compiled in.
 *
 * <pre>{@code
 * AreaTable areas = AreaTable.read(reader, "2023-06-30");
 * areas.path(AreaCode.of("420102018001"));   // 湖北省, 武汉市, 江岸区, …
 * areas.unread();                            // rows that were left out, and why
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.area;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
