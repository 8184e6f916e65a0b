package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How the parties of cases follow the entries of the register that they are. */
final class PartiesFollowed {
    private PartiesFollowed() {}

    /** No case is registered or identified by the old entry meanwhile. */
    static void wants(FollowParties command, Wanted wanted) {
        wanted.held(OnTheBooks.entry(command.home(), command.resident())).page(cases(command));
    }

    private static Criteria<MediationCase> cases(FollowParties command) {
        return Criteria.of(MediationCase.TYPE)
                .within(command.home())
                .where(MediationCase.PARTIES.contains(command.resident()))
                .limit(Criteria.MOST);
    }

    static Either<Rejection, Outcome<Resident>> follow(FollowParties command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Optional<ResidentId> kept = facts.the(ref).mergedInto().map(MergedInto::survivor);
        return Outcome.of(ref)
                .alsoEach(facts.page(cases(command)).items(), found -> kept.filter(
                                next -> found.destroyedOn().isEmpty())
                        .flatMap(next -> followed(found, command.resident(), next)))
                .accepted();
    }

    private static Optional<MediationEvent> followed(MediationCase found, ResidentId duplicate, ResidentId kept) {
        boolean both = found.parties().stream()
                .anyMatch(party -> party.resident().filter(kept::equals).isPresent());
        return found.parties().stream()
                .filter(party ->
                        !both && party.resident().filter(duplicate::equals).isPresent())
                .map(Party::number)
                .<MediationEvent>map(number -> new MediationEvent.PartyIdentified(number, kept, Optional.empty()))
                .findFirst();
    }

    static List<FollowParties> follow(ResidentEvent.Merged merged, JournalEntry<?> entry) {
        return List.of(following(
                entry.ref().home(),
                entry.command(),
                new ResidentId(entry.ref().id()),
                entry.moment().occurredAt()));
    }

    static List<FollowParties> foreseen(MergeResidents merges) {
        return List.of(following(merges.home(), merges.commandId(), merges.duplicate(), merges.occurredAt()));
    }

    private static FollowParties following(AreaCode home, CommandId from, ResidentId who, Instant at) {
        return FollowParties.builder()
                .commandId(from.derive("parties-follow-" + who.value()))
                .occurredAt(at)
                .home(home)
                .resident(who)
                .build();
    }
}
