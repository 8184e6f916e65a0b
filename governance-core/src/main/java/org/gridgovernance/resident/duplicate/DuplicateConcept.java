package org.gridgovernance.resident.duplicate;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentReason;

/** The contents of this package (目录): which command is handled how, and which rule is asked. */
public final class DuplicateConcept {
    private static final Reason NO_SURVIVOR = ResidentReason.RESIDENT_UNKNOWN.at("survivor");
    private static final Reason NO_DUPLICATE = ResidentReason.RESIDENT_UNKNOWN.at("duplicate");

    /** The table. */
    public static final Concept TABLE = Concept.named("duplicate")
            .asks(Duplicates.LIKENESS)
            .handles(Handling.of("merge-residents", MergeResidents.class)
                    .needs("resident.merge", COMMUNITY_CLERK, DATA_STEWARD)
                    .asNamed()
                    .wellFormed(MergerCases.MERGE)
                    .touches(c -> OnTheBooks.entry(c.home(), c.survivor()), NO_SURVIVOR)
                    .touches(c -> OnTheBooks.entry(c.home(), c.duplicate()), NO_DUPLICATE)
                    .gathers(MergerCases::wants)
                    .decides(MergerCases::merge))
            .handles(Handling.of("undo-merge", UndoMerge.class)
                    .needs("resident.undo-merge", COMMUNITY_CLERK, DATA_STEWARD)
                    .asNamed()
                    .wellFormed(OnTheBooks.IN_COMMUNITY)
                    .touches(c -> OnTheBooks.entry(c.home(), c.duplicate()), NO_DUPLICATE)
                    .gathers(PartingCases::wants)
                    .thenGathers(PartingCases::wantsSurvivor)
                    .decides(PartingCases::undo))
            .build();

    private DuplicateConcept() {}
}
