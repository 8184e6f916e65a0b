package org.gridgovernance.mediation.finding;

import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a suggestion make its state. */
final class SuggestionFold {
    private SuggestionFold() {}

    static Suggestion raised(Ref<Suggestion> ref, SuggestionEvent.Raised event, Moment moment) {
        return Suggestion.builder()
                .id(new SuggestionId(ref.id()))
                .home(ref.home())
                .pattern(event.pattern())
                .concerned(event.concerned())
                .dispute(event.dispute())
                .clues(event.clues())
                .state(SuggestionState.OPEN)
                .raisedOn(moment.occurredOn())
                .changedOn(moment.occurredOn())
                .build();
    }

    /** Told late, it still happened early: what became of it since is no longer the last word, but its day is. */
    static Suggestion grew(Suggestion found, SuggestionEvent.Grew event, Moment moment) {
        return at(found, SuggestionState.OPEN, moment)
                .dispute(event.dispute())
                .clues(Clue.latest(found.clues(), event.clues()))
                .build();
    }

    static Suggestion takenUp(Suggestion found, SuggestionEvent.TakenUp event, Moment moment) {
        return at(found, SuggestionState.TAKEN_UP, moment)
                .takenUpOn(moment.occurredOn())
                .build();
    }

    static Suggestion dismissed(Suggestion found, SuggestionEvent.Dismissed event, Moment moment) {
        return at(found, SuggestionState.DISMISSED, moment)
                .dismissedOn(moment.occurredOn())
                .because(event.because())
                .build();
    }

    static Suggestion followed(Suggestion found, SuggestionEvent.Followed event, Moment moment) {
        return Suggestion.builder()
                .from(found)
                .concerned(found.concerned().followed(event.duplicate(), event.survivor()))
                .build();
    }

    static Suggestion erased(Suggestion found, SuggestionEvent.Erased event, Moment moment) {
        SuggestionState state = found.isOpen() ? SuggestionState.DISMISSED : found.state();
        return at(found, state, moment)
                .because(Optional.empty())
                .erasedOn(moment.occurredOn())
                .build();
    }

    private static Suggestion.Builder at(Suggestion found, SuggestionState state, Moment moment) {
        boolean later = moment.occurredOn().isAfter(found.changedOn());
        return Suggestion.builder().from(found).state(state).changedOn(later ? moment.occurredOn() : found.changedOn());
    }
}
