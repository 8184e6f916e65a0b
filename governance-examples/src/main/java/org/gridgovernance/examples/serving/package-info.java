/** What the examples of serving and of tasks share: a community on a clock that is set by hand, and who serves there. */
@NullMarked
package org.gridgovernance.examples.serving;

import org.jspecify.annotations.NullMarked;
