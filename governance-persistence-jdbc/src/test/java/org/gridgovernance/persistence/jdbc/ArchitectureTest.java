package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.architecture.HouseRules;
import org.junit.jupiter.api.Test;

/** This module keeps the rules of the house. */
class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.everywhere().forEach(rule -> rule.check(HouseRules.mainClasses()));
        HouseRules.PROMISED_OR_EXPERIMENTAL.check(HouseRules.mainClasses());
        HouseRules.SMALL_PACKAGES.check(HouseRules.mainClasses());
    }
}
