/**
 * By what things are told apart (标识): opaque, time-ordered UUIDs from a port, never a national id number.
 *
 * <pre>{@code
 * IdSource ids = new TimeOrderedIds(Clock.systemUTC());
 * ids.next();   // sorts after every one before
 * }</pre>
 */
@NullMarked
package org.gridgovernance.kernel.id;

import org.jspecify.annotations.NullMarked;
