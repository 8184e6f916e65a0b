/**
 * For how long we are sure (信息时效): what was verified grows stale, sooner for whoever needs care or comes and goes, and
 * sooner still when it gets serious. A {@link org.gridgovernance.resident.freshness.FreshnessRule} answers a question about
 * {@link org.gridgovernance.resident.freshness.Freshness} in days.
 *
 * <pre>{@code
 * FreshnessRule rule = question -> question.facts() == FactGroup.CONTACT ? 180 : 365;
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.freshness;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
