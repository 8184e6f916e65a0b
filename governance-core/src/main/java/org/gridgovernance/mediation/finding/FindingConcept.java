package org.gridgovernance.mediation.finding;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.MEDIATOR;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.duplicate.MergeResidents;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class FindingConcept {
    private static final Reason UNKNOWN = FindingReason.SUGGESTION_UNKNOWN.at("suggestion");
    private static final Reason NOBODY = ResidentReason.RESIDENT_UNKNOWN.at("resident");

    /** The table. */
    public static final Concept TABLE = Concept.named("finding")
            .keeps(Suggestion.TYPE, MEDIATOR, COMMUNITY_CLERK, DATA_STEWARD)
            .asks(SuggestionRule.IN_FORCE)
            .foresees(MergeResidents.class, PersonFollowed::foreseen)
            .reacts(ResidentEvent.Merged.class, PersonFollowed::follow)
            .reacts(ResidentEvent.Erased.class, PersonFollowed::follow)
            .handles(Handling.of("raise-suggestion", RaiseSuggestion.class)
                    .needs("suggestion.raise", MEDIATOR, COMMUNITY_CLERK, GRID_OFFICER, DATA_STEWARD)
                    .wellFormed(RaisingCases.RAISE)
                    .gathers(RaisingCases::wants)
                    .thenGathers(RaisingCases::wantsAsking)
                    .fits(RaisingCases::fits)
                    .decides(RaisingCases::raise))
            .handles(
                    of("take-up-suggestion", TakeUpSuggestion.class, "suggestion.take-up", TakeUpSuggestion::suggestion)
                            .decides(SuggestionCases::takeUp))
            .handles(of(
                            "dismiss-suggestion",
                            DismissSuggestion.class,
                            "suggestion.dismiss",
                            DismissSuggestion::suggestion)
                    .wellFormed(c -> CaseDocket.faults(c.because(), "because"))
                    .decides(SuggestionCases::dismiss))
            .handles(Handling.of("follow-suggestions", FollowSuggestions.class)
                    .needs("suggestion.follow", COMMUNITY_CLERK, GRID_OFFICER, DATA_STEWARD)
                    .asNamed()
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NOBODY)
                    .gathers((c, wanted) -> PersonFollowed.wants(c.home(), c.resident(), wanted))
                    .thenGathers(PersonFollowed::wantsSame)
                    .fits(PersonFollowed::merged)
                    .decides(PersonFollowed::follow))
            .handles(Handling.of("erase-suggestions", EraseSuggestions.class)
                    .needs("suggestion.erase", DATA_STEWARD)
                    .asNamed()
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NOBODY)
                    .gathers((c, wanted) -> PersonFollowed.wants(c.home(), c.resident(), wanted))
                    .fits(PersonFollowed::erased)
                    .decides(PersonFollowed::erase))
            .build();

    private FindingConcept() {}

    /** Begins a line of a command on a suggestion that must be there, and open. */
    private static <C extends Command<Suggestion>> Handling.Steps<C, Suggestion> of(
            String name, Class<C> shape, String right, Function<? super C, SuggestionId> which) {
        return Handling.of(name, shape)
                .needs(right, MEDIATOR, COMMUNITY_CLERK, GRID_OFFICER, DATA_STEWARD)
                .touches(c -> Suggestion.of(c.home(), which.apply(c)), UNKNOWN)
                .fits((c, facts) -> SuggestionCases.against(c, which.apply(c), facts));
    }
}
