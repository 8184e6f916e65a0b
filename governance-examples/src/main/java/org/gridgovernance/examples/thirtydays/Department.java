package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * A department of the county and its desk.
 *
 * @param title what it is called
 * @param ref the organisation
 * @param desk its desk
 */
record Department(Words title, OrganizationRef ref, Desk desk) {}
