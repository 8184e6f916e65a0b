package org.gridgovernance.mediation.finding;

import java.util.List;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.resident.ResidentId;

/** What happens to a {@link Suggestion}. */
public sealed interface SuggestionEvent extends Event {
    /**
     * It was raised (提出).
     *
     * @param pattern what repeats itself
     * @param concerned between whom, or about what
     * @param dispute what the dispute would be about
     * @param clues the tasks it rests on
     */
    record Raised(DisputePattern pattern, Concerned concerned, DisputeType dispute, List<Clue> clues)
            implements SuggestionEvent {
        /** Copies the list. */
        public Raised {
            clues = List.copyOf(clues);
        }
    }

    /**
     * Further tasks came, and it is open again, whatever became of it before (再次出现).
     *
     * @param dispute what the dispute would be about now
     * @param clues the further tasks
     */
    record Grew(DisputeType dispute, List<Clue> clues) implements SuggestionEvent {
        /** Copies the list. */
        public Grew {
            clues = List.copyOf(clues);
        }
    }

    /** Somebody sees to it (采纳). */
    record TakenUp() implements SuggestionEvent {}

    /**
     * Nothing is to be done about it (不采纳).
     *
     * @param because why
     */
    record Dismissed(PersonalText because) implements SuggestionEvent {}

    /**
     * A resident it concerns was found to be another (合并).
     *
     * @param duplicate who it named
     * @param survivor who that is
     */
    record Followed(ResidentId duplicate, ResidentId survivor) implements SuggestionEvent {}

    /** Somebody it concerns was erased from the register, and its words with them; nothing more is added to it. */
    record Erased() implements SuggestionEvent, Event.Erasing {}
}
