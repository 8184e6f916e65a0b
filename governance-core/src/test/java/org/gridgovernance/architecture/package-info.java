/** What keeps the house as it was drawn; each module runs these rules over its own classes. */
@NullMarked
package org.gridgovernance.architecture;

import org.jspecify.annotations.NullMarked;
