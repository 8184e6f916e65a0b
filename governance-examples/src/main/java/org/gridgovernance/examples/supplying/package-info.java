/** What the examples of emergency supplies share: where they lie in a neighbourhood, and the steps by which they move. */
@NullMarked
package org.gridgovernance.examples.supplying;

import org.jspecify.annotations.NullMarked;
