package org.gridgovernance.examples.thirtydays;

import java.util.List;

/**
 * Where it all happens: what every routine needs.
 *
 * @param clock the time
 * @param chance the chance
 * @param counter where commands are handed in
 * @param desks whose desks there are
 * @param weather how serious it is
 * @param departments the departments of the county
 * @param communities the communities
 */
record Setting(
        SimulatedClock clock,
        Chance chance,
        Counter counter,
        Desks desks,
        Weather weather,
        List<Department> departments,
        List<Community> communities) {

    Worklist worklist() {
        return new Worklist(desks.observer());
    }

    People people() {
        return new People(chance);
    }
}
