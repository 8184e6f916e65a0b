package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.architecture.HouseRules;
import org.junit.jupiter.api.Test;

/** This module keeps the rules of the house. */
class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.everywhere().forEach(rule -> rule.check(HouseRules.mainClasses()));
    }
}
