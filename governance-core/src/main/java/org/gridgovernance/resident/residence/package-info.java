/**
 * How people belong to places (居住事实): {@link org.gridgovernance.resident.residence.Residence} facts, several at once, each
 * dated where a resident keeps them.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
