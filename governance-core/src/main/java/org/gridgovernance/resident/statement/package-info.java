/**
 * What sources say of people (登记来源信息): a {@link org.gridgovernance.resident.statement.Statement} is what one {@link
 * org.gridgovernance.resident.evidence.Source} has {@link org.gridgovernance.resident.statement.Said} of one group of facts on a
 * day. Sources that differ are kept side by side; which of them the register follows is for a {@link
 * org.gridgovernance.resident.evidence.TrustRule} to say.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.statement;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
