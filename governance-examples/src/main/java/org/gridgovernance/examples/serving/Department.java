package org.gridgovernance.examples.serving;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * A department of the county, and the desk at which it asks.
 *
 * @param english what it is called in English, as the examples print it
 * @param ref where it stands in the register
 * @param desk its desk, with the role of departments
 * @param place the neighbourhood of which it asks something
 */
public record Department(String english, OrganizationRef ref, Desk desk, Neighbourhood place) {

    /** Records one. */
    public static Department of(Neighbourhood place, String title, String english) {
        OrganizationRef ref = new Staff(place).department(title);
        return new Department(english, ref, place.desk(english, Role.DEPARTMENT, Neighbourhood.COUNTY), place);
    }

    /** Asks something of the community, whose clerk enters it; what the duty list says to it is in the answer. */
    public Task asks(String matter, String what) {
        return new Tasks(place, place.clerk()).report(Tasks.asked(ref, matter, what));
    }
}
