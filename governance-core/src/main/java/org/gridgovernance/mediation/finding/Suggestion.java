package org.gridgovernance.mediation.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * A suggestion to mediate (调解建议、纠纷苗头): what repeats itself in the tasks of a community, and between whom. It tells its
 * facts and makes no case: whether to offer mediation is for a mediator to decide, and to accept it for the parties. One for a
 * pattern and those it concerns; what comes later is added to it. It points to no case, for cases are confidential. Immutable
 * and thread-safe. Source: People's Mediation Law (人民调解法) art. 17: disputes may be mediated on a committee's own initiative,
 * and not where a party refuses.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSuggestion.class)
public interface Suggestion extends Aggregate {
    /** One suggestion a pattern and those it concerns; an erased one stands for none. */
    UniqueKey<Suggestion, String> CONCERNED = UniqueKey.inHome(
            "concerned",
            each -> each.erasedOn().isPresent()
                    ? List.of()
                    : List.of(each.concerned().key(each.pattern())),
            FindingReason.NOTHING_NEW,
            "tasks");

    /** What became of it. */
    Index.Value<Suggestion, SuggestionState> STATE =
            Index.value("state", ColumnKind.TEXT, each -> Optional.of(each.state()));

    /** What repeats itself. */
    Index.Value<Suggestion, DisputePattern> PATTERN =
            Index.value("pattern", ColumnKind.TEXT, each -> Optional.of(each.pattern()));

    /** Residents it concerns. */
    Index.Many<Suggestion, ResidentId> RESIDENTS =
            Index.many("resident", ColumnKind.UUID, each -> each.concerned().residents());

    /** The dwelling it concerns. */
    Index.Value<Suggestion, DwellingId> DWELLING =
            Index.value("dwelling", ColumnKind.UUID, each -> each.concerned().dwelling());

    /** The organisation it concerns. */
    Index.Value<Suggestion, OrganizationId> ORGANIZATION =
            Index.value("organization", ColumnKind.UUID, each -> each.concerned()
                    .organization()
                    .map(OrganizationRef::id));

    /** Tasks it rests on. */
    Index.Many<Suggestion, TaskId> TASKS = Index.many("task", ColumnKind.UUID, Suggestion::tasks);

    /** The day it was raised first. */
    Index.Value<Suggestion, LocalDate> RAISED_ON =
            Index.value("raised_on", ColumnKind.DATE, each -> Optional.of(each.raisedOn()));

    /** The day of its last task. */
    Index.Value<Suggestion, LocalDate> LAST_ON =
            Index.value("last_on", ColumnKind.DATE, each -> Optional.of(each.lastOn()));

    /** What a store needs to know of it. */
    AggregateType<Suggestion> TYPE = AggregateType.named("mediation_suggestion", Suggestion.class)
            .begins("suggestion-raised", SuggestionEvent.Raised.class, SuggestionFold::raised)
            .folds("suggestion-grew", SuggestionEvent.Grew.class, SuggestionFold::grew)
            .folds("suggestion-taken-up", SuggestionEvent.TakenUp.class, SuggestionFold::takenUp)
            .folds("suggestion-dismissed", SuggestionEvent.Dismissed.class, SuggestionFold::dismissed)
            .folds("suggestion-followed", SuggestionEvent.Followed.class, SuggestionFold::followed)
            .folds("suggestion-erased", SuggestionEvent.Erased.class, SuggestionFold::erased)
            .unique(CONCERNED)
            .indexes(List.of(STATE, PATTERN, RESIDENTS, DWELLING, ORGANIZATION))
            .indexes(List.of(TASKS, RAISED_ON, LAST_ON))
            .build();

    /** Its identity. */
    SuggestionId id();

    /** What repeats itself. */
    DisputePattern pattern();

    /** Between whom, or about what. */
    Concerned concerned();

    /** The tasks it rests on, in the order of their days: 2 to 100. */
    List<Clue> clues();

    /** What the dispute would be about: as most of the tasks told last say. */
    DisputeType dispute();

    /** What became of it. */
    SuggestionState state();

    /** The day it was raised first: that of the last task that was needed for it. */
    LocalDate raisedOn();

    /** The day of which the latest is on record. */
    LocalDate changedOn();

    /** The day on which it was taken up last, if it ever was. */
    Optional<LocalDate> takenUpOn();

    /** The day on which it was dismissed last, if it ever was. */
    Optional<LocalDate> dismissedOn();

    /** Why it was dismissed last. */
    Optional<PersonalText> because();

    /** The day on which its words were erased, since somebody it concerns was erased from the register. */
    Optional<LocalDate> erasedOn();

    /** The tasks it rests on, in the order of their days. */
    default List<TaskId> tasks() {
        return clues().stream().map(Clue::task).toList();
    }

    /** The day of its first task. */
    default LocalDate firstOn() {
        return clues().get(0).on();
    }

    /** The day of its last task. */
    default LocalDate lastOn() {
        return clues().get(clues().size() - 1).on();
    }

    /** Whether somebody should look. */
    default boolean isOpen() {
        return state() == SuggestionState.OPEN;
    }

    /** Where a suggestion is. */
    static Ref<Suggestion> of(AreaCode home, SuggestionId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Under what the suggestion of a pattern is found. */
    static KeyRef<Suggestion> of(AreaCode home, DisputePattern pattern, Concerned concerned) {
        return KeyRef.of(TYPE, CONCERNED, home, concerned.key(pattern)).orElseThrow();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
