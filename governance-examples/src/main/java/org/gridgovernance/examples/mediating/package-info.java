/** What the examples of mediation share: a community with its mediation committee, and the steps of a case. */
@NullMarked
package org.gridgovernance.examples.mediating;

import org.jspecify.annotations.NullMarked;
