/** One main class a question. */
@NullMarked
package org.gridgovernance.examples;

import org.jspecify.annotations.NullMarked;
