package org.gridgovernance.resident.residence;

/** Which kinds of residence go with which status (居住类型与人户状态的对应). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface ResidenceRule {
    /**
     * Whether the two make sense together; if not, what a source says is taken with a warning.
     *
     * @param status registered here, living here
     * @param kind as what
     */
    boolean makesSense(ResidenceStatus status, ResidenceKind kind);

    /** Whether those of that residence do. */
    default boolean makesSense(Residence residence) {
        return makesSense(residence.status(), residence.kind());
    }

    /**
     * The table of practice: ledgers write 常住 and 租住 of people who are registered only, too; whoever only stays for a time
     * is not registered here; whoever is away or back lives here; at work one may be, whatever else.
     */
    static ResidenceRule standard() {
        return (status, kind) -> switch (kind) {
            case HABITUAL, TENANT -> status != ResidenceStatus.NEITHER;
            case REGISTERED ->
                status == ResidenceStatus.REGISTERED_AND_PRESENT || status == ResidenceStatus.REGISTERED_ONLY;
            case TEMPORARY, FROM_ABROAD, UNREGISTERED -> status == ResidenceStatus.PRESENT_ONLY;
            case TEMPORARILY_AWAY, RETURNEE ->
                status == ResidenceStatus.REGISTERED_AND_PRESENT || status == ResidenceStatus.PRESENT_ONLY;
            case WORKPLACE -> true;
        };
    }
}
