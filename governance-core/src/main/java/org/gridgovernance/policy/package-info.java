/** What the host decides, and how: gates, rules, the policy book. */
@NullMarked
package org.gridgovernance.policy;

import org.jspecify.annotations.NullMarked;
