package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Registered here, living here (人户状态): the two axes of the population ledger. The codes are this library's own.
 */
public enum ResidenceStatus implements CodeTable {
    /** 人户一致: registered here and living here. */
    REGISTERED_AND_PRESENT("registered-and-present", "人户一致", "Registered and living here", "人在户在"),
    /** 人在户不在: living here, registered elsewhere. */
    PRESENT_ONLY("present-only", "人在户不在", "Living here, registered elsewhere", "户不在人在"),
    /** 户在人不在: registered here, living elsewhere. */
    REGISTERED_ONLY("registered-only", "户在人不在", "Registered here, living elsewhere", "人不在户在"),
    /** 人户均不在: neither registered nor living here, as who only works here. */
    NEITHER("neither", "人户均不在", "Neither registered nor living here", "人户都不在");

    private final Wording wording;

    ResidenceStatus(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
