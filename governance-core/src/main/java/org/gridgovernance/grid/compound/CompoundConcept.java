package org.gridgovernance.grid.compound;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class CompoundConcept {
    private static final Reason UNKNOWN = CompoundReason.COMPOUND_UNKNOWN.at("compound");

    /** The table. */
    public static final Concept TABLE = Concept.named("compound")
            .keeps(Compound.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .asks(Compound.QUESTIONNAIRE)
            .handles(Handling.of("record-compound", RecordCompound.class)
                    .needs("compound.record", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(CompoundChecks.RECORD)
                    .claims(Compound.TYPE, Compound.TITLE, c -> CompoundChecks.title(c.title()).stream()
                            .toList())
                    .decides(CompoundCases::enter))
            .handles(Handling.of("change-compound-profile", ChangeCompoundProfile.class)
                    .needs("compound.change", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(CompoundChecks.CHANGE)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .fits((c, facts) -> CompoundCases.standing(c, c.compound(), facts))
                    .decides(CompoundCases::change))
            .handles(Handling.of("rename-compound", RenameCompound.class)
                    .needs("compound.rename", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(CompoundChecks.RENAME)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .gathers(CompoundCases::wants)
                    .fits(CompoundCases::fits)
                    .fits((c, facts) -> CompoundCases.standing(c, c.compound(), facts))
                    .decides(CompoundCases::rename))
            .handles(Handling.of("retire-compound", RetireCompound.class)
                    .needs("compound.retire", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .fits((c, facts) -> CompoundCases.standing(c, c.compound(), facts))
                    .decides(CompoundCases::retire))
            .handles(Handling.of("assess-compound", AssessCompound.class)
                    .needs("compound.assess", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .fits((c, facts) -> CompoundCases.standing(c, c.compound(), facts))
                    .decides(AssessmentCases::assess))
            .handles(Handling.of("order-rectification", OrderRectification.class)
                    .needs("compound.order-rectification", COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .fits((c, facts) -> CompoundCases.standing(c, c.compound(), facts))
                    .decides(AssessmentCases::order))
            .handles(Handling.of("complete-rectification", CompleteRectification.class)
                    .needs("compound.complete-rectification", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> CompoundCases.compound(c.home(), c.compound()), UNKNOWN)
                    .decides(AssessmentCases::complete))
            .build();

    private CompoundConcept() {}
}
