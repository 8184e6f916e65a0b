/**
 * A season of emergency supplies: a county's warehouses, its streets, communities and partner shops, two hundred items, and every
 * movement through the desk in bulk. All of it is synthetic and drawn from one seed; at the end the books are held against the papers,
 * against what listeners heard, and against themselves by both times.
 */
@NullMarked
package org.gridgovernance.examples.season;

import org.jspecify.annotations.NullMarked;
