/**
 * What {@link org.gridgovernance.examples.RegisterMain} is made of: arguments, the database and its keys, the import, and
 * the sections of the report, whose numbers are questions to the {@link org.gridgovernance.desk.Desk}.
 */
@NullMarked
package org.gridgovernance.examples.register;

import org.jspecify.annotations.NullMarked;
