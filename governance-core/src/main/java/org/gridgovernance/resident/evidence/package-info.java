/**
 * How sure we are of what we know of people (信息依据): each {@link org.gridgovernance.resident.evidence.FactGroup group of
 * facts} comes from a {@link org.gridgovernance.resident.evidence.Source}, is {@link
 * org.gridgovernance.resident.evidence.Verification verified} now and then. Where sources differ, a {@link
 * org.gridgovernance.resident.evidence.TrustRule trust rule} ranks them.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.evidence;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
