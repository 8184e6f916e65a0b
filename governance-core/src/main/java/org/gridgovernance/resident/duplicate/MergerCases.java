package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.TakenOver;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How two entries are merged, and parted again. */
final class MergerCases {
    static final Validator<Command<?>> IN_COMMUNITY =
            Validator.that(command -> command.home().isCommunity(), ResidentReason.NOT_A_COMMUNITY.at("home"));

    static final Validator<MergeResidents> MERGE = Validator.all(
            IN_COMMUNITY,
            Validator.that(
                    command -> !command.survivor().equals(command.duplicate()),
                    DuplicateReason.SAME_RESIDENT.at("duplicate")));

    private static final int MOST_HOUSEHOLDS = 1_000;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private MergerCases() {}

    static Ref<Resident> resident(AreaCode home, ResidentId id) {
        return Ref.to(Resident.TYPE, home, id);
    }

    static void wants(MergeResidents command, Wanted wanted) {
        wanted.page(households(command));
    }

    private static Criteria<Household> households(MergeResidents command) {
        return households(command.home(), Household.MEMBERS.asOf(command.duplicate(), FOR_EVER));
    }

    private static Criteria<Household> households(UndoMerge command) {
        return households(command.home(), Household.MERGED_MEMBERS.contains(command.duplicate()));
    }

    private static Criteria<Household> households(AreaCode home, Condition<Household> which) {
        return Criteria.of(Household.TYPE).within(home).where(which).limit(MOST_HOUSEHOLDS);
    }

    static Either<Rejection, Outcome<Resident>> merge(MergeResidents command, Facts facts, Deciding deciding) {
        Ref<Resident> kept = resident(command.home(), command.survivor());
        Ref<Resident> other = resident(command.home(), command.duplicate());
        Resident survivor = facts.the(kept);
        Resident duplicate = facts.the(other);
        LocalDate on = deciding.moment().occurredOn();
        TakenOver taken = taken(survivor, duplicate, on);
        return Rejection.unless(
                faults(survivor, duplicate, taken), () -> facts.page(households(command)).items().stream()
                        .reduce(
                                Outcome.of(kept)
                                        .also(other, new ResidentEvent.Merged(survivor.id(), on))
                                        .also(kept, new ResidentEvent.TookOver(taken)),
                                (outcome, found) -> outcome.also(
                                        found.ref(), new HouseholdEvent.MemberMerged(duplicate.id(), survivor.id())),
                                (a, b) -> b));
    }

    private static List<Reason> faults(Resident survivor, Resident duplicate, TakenOver taken) {
        List<Reason> faults = new ArrayList<>();
        survivor.unsettled("survivor").ifPresent(faults::add);
        duplicate.unsettled("duplicate").ifPresent(faults::add);
        survivor.mergedInto().ifPresent(mark -> faults.add(DuplicateReason.SURVIVOR_MERGED.at("survivor")));
        duplicate.mergedInto().ifPresent(mark -> faults.add(DuplicateReason.MERGED_ALREADY.at("duplicate")));
        if (survivor.particulars().name().isErased()) {
            faults.add(KernelReason.SUBJECT_ERASED.at("survivor"));
        }
        if (duplicate.particulars().name().isErased()) {
            faults.add(KernelReason.SUBJECT_ERASED.at("duplicate"));
        }
        if (survivor.documents().size() + taken.documents().size() > Resident.MOST_DOCUMENTS) {
            faults.add(ResidentReason.DOCUMENTS_TOO_MANY.at("duplicate"));
        }
        if (survivor.careTags().size() + taken.careTags().size() > Resident.MOST_CARE_TAGS) {
            faults.add(ResidentReason.CARE_TAGS_TOO_MANY.at("duplicate"));
        }
        return faults;
    }

    /** What the one lacks of what the other has. */
    private static TakenOver taken(Resident survivor, Resident duplicate, LocalDate on) {
        List<Document> documents = new ArrayList<>(duplicate.documents());
        documents.removeAll(survivor.documents());
        SortedSet<CareTag> tags = new TreeSet<>(duplicate.careTags());
        tags.removeAll(survivor.careTags());
        return new TakenOver(
                duplicate.id(),
                duplicate.duplicates(),
                on,
                documents,
                tags,
                duplicate
                        .residences()
                        .standing()
                        .flatMap(fact -> survivor.residences().untold(fact, fact.value()::equals).stream())
                        .toList());
    }

    static void wants(UndoMerge command, Wanted wanted) {
        wanted.page(households(command));
    }

    static void wantsSurvivor(UndoMerge command, Facts facts, Wanted wanted) {
        survivor(command, facts).ifPresent(wanted::ref);
    }

    private static Optional<Ref<Resident>> survivor(UndoMerge command, Facts facts) {
        return facts.find(resident(command.home(), command.duplicate()))
                .flatMap(Resident::mergedInto)
                .map(MergedInto::survivor)
                .map(survivor -> resident(command.home(), survivor));
    }

    static Either<Rejection, Outcome<Resident>> undo(UndoMerge command, Facts facts, Deciding deciding) {
        Ref<Resident> other = resident(command.home(), command.duplicate());
        return survivor(command, facts)
                .map(kept ->
                        undo(other, kept, facts, facts.page(households(command)).items()))
                .orElseGet(() -> Either.left(Rejection.of(DuplicateReason.NOT_MERGED.at("duplicate"))));
    }

    private static Either<Rejection, Outcome<Resident>> undo(
            Ref<Resident> other, Ref<Resident> kept, Facts facts, List<Found<Household>> households) {
        Resident duplicate = facts.the(other);
        Resident survivor = facts.the(kept);
        return Rejection.unless(faults(survivor, duplicate.id(), households), () -> households.stream()
                .reduce(
                        Outcome.of(other)
                                .also(kept, new ResidentEvent.GaveBack(duplicate.id()))
                                .also(other, new ResidentEvent.Restored(survivor.id())),
                        (outcome, found) ->
                                outcome.also(found.ref(), new HouseholdEvent.MemberRestored(duplicate.id())),
                        (a, b) -> b));
    }

    private static List<Reason> faults(Resident survivor, ResidentId duplicate, List<Found<Household>> households) {
        List<Reason> faults = new ArrayList<>();
        survivor.mergedInto().ifPresent(mark -> faults.add(DuplicateReason.SURVIVOR_MERGED.at("duplicate")));
        List<ResidentId> from =
                survivor.takenOver().stream().map(TakenOver::duplicate).toList();
        if (!from.contains(duplicate)) {
            faults.add(DuplicateReason.NOT_MERGED.at("duplicate")); // undone while this was read
        } else if (from.lastIndexOf(duplicate) < from.size() - 1) {
            faults.add(DuplicateReason.MERGED_SINCE.at("duplicate"));
        }
        if (households.stream().anyMatch(found -> !found.state().canRestore(duplicate))) {
            faults.add(DuplicateReason.HOUSEHOLD_CHANGED.at("duplicate"));
        }
        return faults;
    }
}
