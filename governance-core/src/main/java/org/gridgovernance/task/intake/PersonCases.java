package org.gridgovernance.task.intake;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;

/** How tasks follow those they are about: when they move, leave, are found to be somebody else, or are erased. */
final class PersonCases {
    /** Whoever is registered lives somewhere by the second event at the soonest, and lived nowhere before. */
    private static final long FIRST_RESIDENCE = 2;

    private PersonCases() {}

    static void wantsOpen(AreaCode home, ResidentId who, Wanted wanted) {
        wanted.held(OnTheBooks.entry(home, who)).page(open(home, who));
    }

    /** Only where there is something to follow, the dwellings lived in are read. */
    static void wantsDwellings(FollowPerson command, Facts facts, Wanted wanted) {
        if (!facts.page(open(command.home(), command.resident())).items().isEmpty()) {
            lives(command, facts).forEach(dwelling -> wanted.ref(NamedCases.dwelling(command.home(), dwelling)));
        }
    }

    static Either<Rejection, Outcome<Resident>> follow(FollowPerson command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        ResidentId now = facts.the(ref).mergedInto().map(MergedInto::survivor).orElse(command.resident());
        List<DwellingId> lives = lives(command, facts).toList();
        List<Found<Task>> able =
                able(command.home(), command.resident(), TaskAct.FOLLOW, facts).toList();
        return Outcome.of(ref)
                .alsoEach(able, task -> followed(task, now, lives, command, facts))
                .accepted();
    }

    private static Optional<Event> followed(
            Task task, ResidentId now, List<DwellingId> lives, FollowPerson command, Facts facts) {
        Optional<DwellingId> to = task.dwelling()
                .filter(left -> !lives.isEmpty() && !lives.contains(left) && livedIn(left, command, facts))
                .map(left -> lives.get(0));
        boolean stays = task.request().about().filter(now::equals).isPresent();
        return to.isEmpty() && stays
                ? Optional.empty()
                : Optional.of(new TaskEvent.Followed(now, to, to.flatMap(dwelling -> grid(command, dwelling, facts))));
    }

    /** What is asked about a place where they never lived stays there. */
    private static boolean livedIn(DwellingId dwelling, FollowPerson command, Facts facts) {
        return facts.the(OnTheBooks.entry(command.home(), command.resident())).residences().entries().stream()
                .map(entry -> entry.value())
                .anyMatch(residence -> residence.isLived()
                        && residence.dwelling().filter(dwelling::equals).isPresent());
    }

    private static Optional<GridId> grid(FollowPerson command, DwellingId dwelling, Facts facts) {
        return facts.find(NamedCases.dwelling(command.home(), dwelling))
                .flatMap(found ->
                        found.grid().asOf(Moment.day(command.occurredAt())).findFirst());
    }

    /** The dwellings lived in; of somebody merged, the entry kept is read only by what follows from it. */
    private static Stream<DwellingId> lives(FollowPerson command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> resident.mergedInto().isEmpty())
                .flatMap(resident -> resident.livesIn(Moment.day(command.occurredAt())))
                .distinct();
    }

    static List<Reason> gone(EndTasksAbout command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> resident.goneOn().isEmpty() && !resident.isErased())
                .map(here -> IntakeReason.NOT_GONE.at("resident"))
                .toList();
    }

    static List<Reason> erased(EraseTasksOf command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.resident())).stream()
                .filter(resident -> !resident.isErased())
                .map(here -> IntakeReason.NOT_ERASED.at("resident"))
                .toList();
    }

    static Either<Rejection, Outcome<Resident>> end(EndTasksAbout command, Facts facts, Deciding deciding) {
        List<Ref<Task>> ending = able(command.home(), command.resident(), TaskAct.LEAVE, facts)
                .map(Found::ref)
                .toList();
        return Outcome.of(OnTheBooks.entry(command.home(), command.resident()))
                .alsoEach(ending, new TaskEvent.PersonLeft())
                .accepted();
    }

    private static Stream<Found<Task>> able(AreaCode home, ResidentId who, TaskAct act, Facts facts) {
        return facts.page(open(home, who)).items().stream()
                .filter(task -> act.isPossibleAt(task.state().stage()));
    }

    static void wantsAll(EraseTasksOf command, Wanted wanted) {
        wanted.held(OnTheBooks.entry(command.home(), command.resident())).page(all(command.home(), command.resident()));
    }

    static Either<Rejection, Outcome<Resident>> erase(EraseTasksOf command, Facts facts, Deciding deciding) {
        List<Ref<Task>> erased = facts.page(all(command.home(), command.resident())).items().stream()
                .filter(task -> task.state().erasedOn().isEmpty())
                .map(Found::ref)
                .toList();
        return Outcome.of(OnTheBooks.entry(command.home(), command.resident()))
                .alsoEach(erased, new TaskEvent.Erased(command.basis()))
                .accepted();
    }

    static List<FollowPerson> follow(ResidentEvent.ResidenceMoved moved, JournalEntry<?> entry) {
        return List.of(following(entry));
    }

    static List<FollowPerson> follow(ResidentEvent.ResidenceBegun begun, JournalEntry<?> entry) {
        return begun.residence().isLived() && entry.version() > FIRST_RESIDENCE ? List.of(following(entry)) : List.of();
    }

    static List<FollowPerson> follow(ResidentEvent.ResidenceCorrected corrected, JournalEntry<?> entry) {
        return corrected.was().dwelling().equals(corrected.is().dwelling()) ? List.of() : List.of(following(entry));
    }

    static List<FollowPerson> follow(ResidentEvent.Merged merged, JournalEntry<?> entry) {
        return List.of(following(entry));
    }

    static List<FollowPerson> foreseen(MoveResidence moves) {
        return List.of(following(moves, moves.resident()));
    }

    static List<FollowPerson> foreseen(BeginResidence begins) {
        return List.of(following(begins, begins.resident()));
    }

    static List<FollowPerson> foreseen(CorrectResidence corrects) {
        return List.of(following(corrects, corrects.resident()));
    }

    static List<FollowPerson> foreseen(MergeResidents merges) {
        return List.of(following(merges, merges.duplicate()));
    }

    private static FollowPerson following(Command<?> command, ResidentId who) {
        return following(command.commandId(), command.occurredAt(), command.home(), who);
    }

    private static FollowPerson following(JournalEntry<?> entry) {
        return following(
                entry.command(),
                entry.moment().occurredAt(),
                entry.ref().home(),
                new ResidentId(entry.ref().id()));
    }

    private static FollowPerson following(CommandId cause, Instant at, AreaCode home, ResidentId who) {
        return FollowPerson.builder()
                .commandId(cause.derive("tasks-follow-" + who.value()))
                .occurredAt(at)
                .home(home)
                .resident(who)
                .build();
    }

    static List<EndTasksAbout> follow(ResidentEvent.MovedAway gone, JournalEntry<?> entry) {
        return List.of(ending(entry));
    }

    static List<EndTasksAbout> follow(ResidentEvent.Died died, JournalEntry<?> entry) {
        return List.of(ending(entry));
    }

    private static EndTasksAbout ending(JournalEntry<?> entry) {
        return EndTasksAbout.builder()
                .commandId(entry.command().derive("tasks-end-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .build();
    }

    static List<EraseTasksOf> follow(ResidentEvent.Erased erased, JournalEntry<?> entry) {
        return List.of(EraseTasksOf.builder()
                .commandId(entry.command().derive("tasks-erased-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .resident(new ResidentId(entry.ref().id()))
                .basis(erased.basis())
                .build());
    }

    private static Criteria<Task> open(AreaCode home, ResidentId who) {
        return Criteria.of(Task.TYPE)
                .within(home)
                .where(Task.ABOUT.is(who), Task.OPEN.is(true))
                .limit(Criteria.MOST);
    }

    private static Criteria<Task> all(AreaCode home, ResidentId who) {
        return Criteria.of(Task.TYPE)
                .within(home)
                .where(Task.ABOUT.is(who))
                .where(Task.REPORTER.is(who))
                .limit(Criteria.MOST);
    }
}
