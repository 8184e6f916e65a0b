package org.gridgovernance.mediation.finding;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;

/** How suggestions are taken up and dismissed. */
final class SuggestionCases {
    private SuggestionCases() {}

    /** What is against something being done with it; whether it is there is asked apart. */
    static List<Reason> against(Command<Suggestion> command, SuggestionId id, Facts facts) {
        return facts.find(Suggestion.of(command.home(), id)).stream()
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(Command<Suggestion> command, Suggestion found) {
        if (!found.isOpen()) {
            return Stream.of(FindingReason.NOT_OPEN.at("suggestion"));
        }
        return Moment.day(command.occurredAt()).isBefore(found.changedOn())
                ? Stream.of(FindingReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<Suggestion>> takeUp(TakeUpSuggestion command, Facts facts, Deciding deciding) {
        return Outcome.of(Suggestion.of(command.home(), command.suggestion()), new SuggestionEvent.TakenUp())
                .accepted();
    }

    static Either<Rejection, Outcome<Suggestion>> dismiss(DismissSuggestion command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Suggestion.of(command.home(), command.suggestion()),
                        new SuggestionEvent.Dismissed(command.because()))
                .accepted();
    }
}
