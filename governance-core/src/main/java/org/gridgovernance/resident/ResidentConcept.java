package org.gridgovernance.resident;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.residence.Relocation;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class ResidentConcept {
    private static final Reason NO_RESIDENT = ResidentReason.RESIDENT_UNKNOWN.at("resident");

    /** The table. */
    public static final Concept TABLE = Concept.named("resident")
            .keeps(Resident.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .asks(Resident.FRESHNESS)
            .asks(Resident.TRUST)
            .asks(Resident.RESIDENCE)
            .handles(Handling.of("register-resident", RegisterResident.class)
                    .needs("resident.register", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidentChecks.REGISTER)
                    .claims(Resident.TYPE, Resident.RELOCATION, c -> c.relocation().map(Relocation::id).stream()
                            .toList())
                    .gathers(ResidentCases::wants)
                    .fits(ResidentCases::fits)
                    .decides(ResidentCases::register))
            .handles(Handling.of("correct-resident", CorrectResident.class)
                    .needs("resident.correct", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidentChecks.CORRECT)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(ResidentCases::correct))
            .handles(Handling.of("add-document", AddDocument.class)
                    .needs("resident.add-document", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidentChecks.ADD_DOCUMENT)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers(ResidentCases::wants)
                    .fits(ResidentCases::fits)
                    .decides(ResidentCases::addDocument))
            .handles(Handling.of("begin-residence", BeginResidence.class)
                    .needs("resident.begin-residence", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidenceChecks.BEGIN)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers(ResidenceCases::wants)
                    .fits(ResidenceCases::fits)
                    .fits((c, facts) -> DeathCases.resides(facts, c.home(), c.resident()))
                    .decides(ResidenceCases::begin))
            .handles(Handling.of("end-residence", EndResidence.class)
                    .needs("resident.end-residence", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidenceChecks.END)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(ResidenceCases::end))
            .handles(Handling.of("correct-residence", CorrectResidence.class)
                    .needs("resident.correct-residence", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidenceChecks.CORRECT)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers(ResidenceCases::wants)
                    .fits(ResidenceCases::fits)
                    .decides(ResidenceCases::correct))
            .handles(Handling.of("move-residence", MoveResidence.class)
                    .needs("resident.move-residence", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers(ResidenceCases::wants)
                    .fits(ResidenceCases::fits)
                    .decides(ResidenceCases::move))
            .handles(Handling.of("state-facts", StateFacts.class)
                    .needs("resident.state-facts", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(StatementChecks.STATE)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(StatementCases::state))
            .handles(Handling.of("set-care-tags", SetCareTags.class)
                    .needs("resident.set-care-tags", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidentChecks.SET_CARE_TAGS)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(ResidentCases::setCareTags))
            .handles(Handling.of("verify-resident", VerifyResident.class)
                    .needs("resident.verify", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(ResidentChecks.VERIFY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .fits((c, facts) -> DeathCases.resides(facts, c.home(), c.resident()))
                    .decides(VerificationCases::verify))
            .handles(Handling.of("record-death", RecordDeath.class)
                    .needs("resident.record-death", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .fits(DeathCases::settled)
                    .decides(DeathCases::die))
            .handles(Handling.of("revoke-death", RevokeDeath.class)
                    .needs("resident.revoke-death", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .decides(DeathCases::revoke))
            .handles(Handling.of("erase-resident", EraseResident.class)
                    .needs("resident.erase", DATA_STEWARD)
                    .wellFormed(ResidentChecks.ERASE)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .thenGathers(ResidentCases::wantsDuplicates)
                    .decides(ResidentCases::erase))
            .build();

    private ResidentConcept() {}
}
