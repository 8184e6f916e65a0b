/** What every store must do; an adapter runs this kit over its own store. */
@NullMarked
package org.gridgovernance.store.contract;

import org.jspecify.annotations.NullMarked;
