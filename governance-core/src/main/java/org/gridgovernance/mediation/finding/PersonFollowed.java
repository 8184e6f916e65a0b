package org.gridgovernance.mediation.finding;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How suggestions follow those they concern: when they are found to be somebody else, or are erased. */
final class PersonFollowed {
    private PersonFollowed() {}

    /** None is raised about them meanwhile. */
    static void wants(AreaCode home, ResidentId who, Wanted wanted) {
        wanted.held(OnTheBooks.entry(home, who)).page(concerning(home, who));
    }

    /** Whether the other has a suggestion of the same already. */
    static void wantsSame(FollowSuggestions command, Facts facts, Wanted wanted) {
        survivor(command, facts).ifPresent(kept -> found(command.home(), command.resident(), facts)
                .forEach(each -> wanted.key(then(each, command.resident(), kept))));
    }

    static List<Reason> merged(FollowSuggestions command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> resident.mergedInto().isEmpty())
                .map(another -> FindingReason.NOT_MERGED.at("resident"))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> follow(FollowSuggestions command, Facts facts, Deciding deciding) {
        ResidentId kept = survivor(command, facts).orElseThrow();
        List<Ref<Suggestion>> follow = found(command.home(), command.resident(), facts)
                .filter(each -> canFollow(each, command.resident(), kept, facts))
                .map(Found::ref)
                .toList();
        return Outcome.of(OnTheBooks.entry(command.home(), command.resident()))
                .alsoEach(follow, new SuggestionEvent.Followed(command.resident(), kept))
                .accepted();
    }

    /** Not where two would become one, be it those it concerns or suggestions. */
    private static boolean canFollow(Found<Suggestion> each, ResidentId duplicate, ResidentId kept, Facts facts) {
        return !each.state().concerned().residents().contains(kept)
                && facts.holder(then(each, duplicate, kept)).isEmpty();
    }

    private static KeyRef<Suggestion> then(Found<Suggestion> each, ResidentId duplicate, ResidentId kept) {
        Suggestion state = each.state();
        return Suggestion.of(state.home(), state.pattern(), state.concerned().followed(duplicate, kept));
    }

    private static Optional<ResidentId> survivor(FollowSuggestions command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident()))
                .flatMap(Resident::mergedInto)
                .map(MergedInto::survivor);
    }

    static List<Reason> erased(EraseSuggestions command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> !resident.isErased())
                .map(there -> FindingReason.NOT_ERASED.at("resident"))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> erase(EraseSuggestions command, Facts facts, Deciding deciding) {
        List<Ref<Suggestion>> erased =
                found(command.home(), command.resident(), facts).map(Found::ref).toList();
        return Outcome.of(OnTheBooks.entry(command.home(), command.resident()))
                .alsoEach(erased, new SuggestionEvent.Erased())
                .accepted();
    }

    static List<FollowSuggestions> follow(ResidentEvent.Merged merged, JournalEntry<?> entry) {
        return List.of(FollowSuggestions.builder()
                .commandId(following(entry.command(), new ResidentId(entry.ref().id())))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build());
    }

    static List<FollowSuggestions> foreseen(MergeResidents merges) {
        return List.of(FollowSuggestions.builder()
                .commandId(following(merges.commandId(), merges.duplicate()))
                .occurredAt(merges.occurredAt())
                .home(merges.home())
                .resident(merges.duplicate())
                .build());
    }

    private static CommandId following(CommandId cause, ResidentId who) {
        return cause.derive("suggestions-follow-" + who.value());
    }

    static List<EraseSuggestions> follow(ResidentEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(EraseSuggestions.builder()
                .commandId(entry.command()
                        .derive("suggestions-erased-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build());
    }

    private static Stream<Found<Suggestion>> found(AreaCode home, ResidentId who, Facts facts) {
        return facts.page(concerning(home, who)).items().stream()
                .filter(each -> each.state().erasedOn().isEmpty());
    }

    private static Criteria<Suggestion> concerning(AreaCode home, ResidentId who) {
        return Criteria.of(Suggestion.TYPE)
                .within(home)
                .where(Suggestion.RESIDENTS.contains(who))
                .limit(Criteria.MOST);
    }
}
