/**
 * What lies where on the map (空间范围): {@link org.gridgovernance.grid.shape.Boundary boundaries} and {@link
 * org.gridgovernance.grid.shape.GeoPoint points}, always with their {@link
 * org.gridgovernance.grid.shape.CoordinateSystem coordinate system}.
 *
 * <pre>{@code
 * Boundary block = Boundary.ofRing(CGCS2000, 114.30, 30.60, 114.31, 30.60, 114.31, 30.61, 114.30, 30.61, 114.30, 30.60);
 * block.covers(new GeoPoint(CGCS2000, 114.305, 30.605));   // true
 * block.fault("boundary");                                 // empty: nothing is wrong
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.shape;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
