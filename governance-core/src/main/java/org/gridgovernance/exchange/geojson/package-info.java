/**
 * Maps of grids as GeoJSON, in and out (地图数据交换, RFC 7946): a FeatureCollection, a feature a grid, with the grid's {@code code}
 * and {@code title} as its properties and a MultiPolygon as its geometry.
 *
 * <pre>{@code
 * GridGeoJson geoJson = GridGeoJson.through(desk, community);
 * String text = geoJson.write(today).get();
 * geoJson.propose(text, occurredAt).flatMap(desk::execute);              // nothing changes: it is drawn so already
 * geoJson.assuming(CGCS2000).propose(drawnElsewhere, occurredAt);        // a text that names no coordinate system
 * }</pre>
 *
 * <p><b>Coordinate system.</b> RFC 7946 knows WGS-84 alone, and maps in China are drawn in others. So the collection names its
 * system in a {@code crs} member, as GeoJSON did before the RFC and geographic software still reads it; to the RFC it is a
 * foreign member. A text without one is read only if the caller says what it is in. Nothing is guessed, nothing converted,
 * and longitude comes first in every system.
 *
 * <p><b>In.</b> A text becomes a proposal, a {@link org.gridgovernance.grid.map.DrawGridMap} that the desk would take as things
 * stand; who wants it done has the desk execute it. Or it is refused for every reason at once, each with the path in the text:
 * those of {@link org.gridgovernance.exchange.geojson.GeoJsonReason}, and those of the desk. Rings may run either way; on
 * the way out the outer ones run counterclockwise and holes clockwise. Other members and properties are passed over.
 */
@Experimental
@NullMarked
package org.gridgovernance.exchange.geojson;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
