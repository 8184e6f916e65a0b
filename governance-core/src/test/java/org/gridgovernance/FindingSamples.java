package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.finding.Clue;
import org.gridgovernance.mediation.finding.Concerned;
import org.gridgovernance.mediation.finding.DismissSuggestion;
import org.gridgovernance.mediation.finding.DisputePattern;
import org.gridgovernance.mediation.finding.EraseSuggestions;
import org.gridgovernance.mediation.finding.FollowSuggestions;
import org.gridgovernance.mediation.finding.RaiseSuggestion;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.finding.SuggestionEvent;
import org.gridgovernance.mediation.finding.SuggestionId;
import org.gridgovernance.mediation.finding.TakeUpSuggestion;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** Samples of early finding. */
final class FindingSamples {
    private static final SuggestionId SUGGESTION = new SuggestionId(Town.id(90));
    private static final Concerned CONCERNED = new Concerned(
            List.of(RESIDENT, Samples.KEPT), Optional.of(DWELLING), Optional.of(OrganizationSamples.REFERENCE));
    private static final List<Clue> CLUES =
            List.of(new Clue(TaskSamples.TASK, DAY.minusDays(3)), new Clue(TaskSamples.ANOTHER, DAY));

    private FindingSamples() {}

    /** A suggestion that was dismissed. */
    static Suggestion answer() {
        Ref<Suggestion> ref = Ref.to(Suggestion.TYPE, HOME, SUGGESTION);
        Moment moment = new Moment(AT, AT);
        Suggestion raised = Suggestion.TYPE.fold(null, ref, Objects.requireNonNull(event("suggestion-raised")), moment);
        return Suggestion.TYPE.fold(raised, ref, Objects.requireNonNull(event("suggestion-dismissed")), moment);
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "suggestion-raised" ->
                new SuggestionEvent.Raised(
                        DisputePattern.TENANT_AND_LANDLORD, CONCERNED, DisputeType.SHOP_LEASE, CLUES);
            case "suggestion-grew" -> new SuggestionEvent.Grew(DisputeType.SHOP_LEASE, CLUES);
            case "suggestion-taken-up" -> new SuggestionEvent.TakenUp();
            case "suggestion-dismissed" -> new SuggestionEvent.Dismissed(PersonalText.of(Canaries.TEXT));
            case "suggestion-followed" -> new SuggestionEvent.Followed(RESIDENT, Samples.KEPT);
            case "suggestion-erased" -> new SuggestionEvent.Erased();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "raise-suggestion" ->
                RaiseSuggestion.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .pattern(DisputePattern.TENANT_AND_LANDLORD)
                        .concerned(Concerned.tenancy(DWELLING, Stream.of(RESIDENT, Samples.KEPT)))
                        .tasks(List.of(TaskSamples.TASK, TaskSamples.ANOTHER))
                        .build();
            case "take-up-suggestion" ->
                TakeUpSuggestion.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .suggestion(SUGGESTION)
                        .build();
            case "dismiss-suggestion" ->
                DismissSuggestion.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .suggestion(SUGGESTION)
                        .because(PersonalText.of(Canaries.TEXT))
                        .build();
            case "follow-suggestions" ->
                FollowSuggestions.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "erase-suggestions" ->
                EraseSuggestions.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            default -> null;
        };
    }
}
