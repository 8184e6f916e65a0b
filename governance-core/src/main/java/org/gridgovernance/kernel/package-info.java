/**
 * What everything is made of (基座).
 *
 * <p>A vendor's product hands the library a {@link org.gridgovernance.kernel.Command}: an immutable value that says who
 * wants what, when it happened ({@code occurredAt}) and in which area it belongs ({@link
 * org.gridgovernance.kernel.AreaCode}). What the library answers is either an aggregate or a {@link
 * org.gridgovernance.kernel.Rejection} naming every {@link org.gridgovernance.kernel.Reason} at once, with a stable code,
 * a path and a text in Chinese and English.
 *
 * <p>Two times run through everything, together a {@link org.gridgovernance.kernel.time.Moment}: when a thing happened and
 * when it was written. Facts that hold for a while stand on a {@link org.gridgovernance.kernel.time.Timeline}, which knows
 * both: since when a fact holds, and since when we know it.
 *
 * <p>Personal data (个人信息) are <em>types</em>, never bare strings: each extends {@link
 * org.gridgovernance.kernel.PersonalValue} and prints as a mask. They leave a document only through {@link
 * org.gridgovernance.kernel.Json#part}, which lets a store seal them apart.
 *
 * <pre>{@code
 * AreaCode community = AreaCode.of("420102018001");
 * Actor officer = Actor.of("officer-7", Grant.of(Role.GRID_OFFICER, community));
 * PersonName name = PersonName.of("欧阳明"); // prints 欧阳*
 * }</pre>
 */
@NullMarked
package org.gridgovernance.kernel;

import org.jspecify.annotations.NullMarked;
