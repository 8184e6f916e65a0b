/** The store over JDBC. */
@NullMarked
package org.gridgovernance.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
