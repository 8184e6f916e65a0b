/**
 * Which grid covers a point, among as many grids as a city has: asked of the library's finder, and of the same geometries in a
 * spatial index written by hand.
 */
package org.gridgovernance.benchmark.point;
