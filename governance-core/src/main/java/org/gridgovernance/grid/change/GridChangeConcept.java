package org.gridgovernance.grid.change;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;

/** The contents of this package (目录). */
public final class GridChangeConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("grid-change")
            .asks(SizeNorm.SLOT)
            .handles(Handling.of("adjust-grid", AdjustGrid.class)
                    .needs("grid.adjust", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(AdjustCases.WELL_FORMED)
                    .gathers(AdjustCases::wants)
                    .thenGathers(AdjustCases::wantsSources)
                    .fits(AdjustCases::fits)
                    .decides(AdjustCases::adjust))
            .handles(Handling.of("split-grid", SplitGrid.class)
                    .needs("grid.split", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(SplitCases.WELL_FORMED)
                    .gathers(SplitCases::wants)
                    .thenGathers(SplitCases::wantsParent)
                    .fits(SplitCases::fits)
                    .decides(SplitCases::split))
            .handles(Handling.of("merge-grids", MergeGrids.class)
                    .needs("grid.merge", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(MergeCases.WELL_FORMED)
                    .gathers(MergeCases::wants)
                    .thenGathers(MergeCases::wantsParent)
                    .fits(MergeCases::fits)
                    .decides(MergeCases::merge))
            .handles(Handling.of("retire-grid", RetireGrid.class)
                    .needs("grid.retire", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(command -> ChangeChecks.approver(command.approver()))
                    .gathers((command, wanted) ->
                            Contents.of(command, command.grid()).wants(wanted))
                    .fits(RetireCases::fits)
                    .decides(RetireCases::retire))
            .build();

    private GridChangeConcept() {}
}
