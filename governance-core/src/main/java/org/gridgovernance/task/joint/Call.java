package org.gridgovernance.task.joint;

import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * The call to one department (吹哨事项). Immutable.
 *
 * @param department who is called, of whatever area
 * @param asked what they are asked to do, 1 to 2,000 characters
 * @param due within which time, counted from the whistle
 */
public record Call(OrganizationRef department, PersonalText asked, Term due) {}
