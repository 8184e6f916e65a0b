package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.MergedInto;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.TakenOver;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.resident.tenure.TenureEvent;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** How two entries that were merged are parted again. */
final class PartingCases {
    private PartingCases() {}

    static void wants(UndoMerge command, Wanted wanted) {
        wanted.page(households(command)).page(tenures(command));
    }

    private static Criteria<Household> households(UndoMerge command) {
        return MergerCases.of(Household.TYPE, command.home(), Household.MERGED_MEMBERS.contains(command.duplicate()));
    }

    private static Criteria<Tenure> tenures(UndoMerge command) {
        return MergerCases.of(Tenure.TYPE, command.home(), Tenure.MERGED_HOLDERS.contains(command.duplicate()));
    }

    static void wantsSurvivor(UndoMerge command, Facts facts, Wanted wanted) {
        survivor(command, facts).ifPresent(wanted::ref);
    }

    private static Optional<Ref<Resident>> survivor(UndoMerge command, Facts facts) {
        return facts.find(OnTheBooks.entry(command.home(), command.duplicate()))
                .flatMap(Resident::mergedInto)
                .map(MergedInto::survivor)
                .map(survivor -> OnTheBooks.entry(command.home(), survivor));
    }

    static Either<Rejection, Outcome<Resident>> undo(UndoMerge command, Facts facts, Deciding deciding) {
        return survivor(command, facts)
                .map(kept -> undo(command, kept, facts))
                .orElseGet(() -> Either.left(Rejection.of(DuplicateReason.NOT_MERGED.at("duplicate"))));
    }

    private static Either<Rejection, Outcome<Resident>> undo(UndoMerge command, Ref<Resident> kept, Facts facts) {
        Ref<Resident> other = OnTheBooks.entry(command.home(), command.duplicate());
        Resident survivor = facts.the(kept);
        List<Found<Household>> households = facts.page(households(command)).items();
        return Rejection.unless(
                faults(survivor, command.duplicate(), households),
                () -> warned(
                        households,
                        Outcome.of(other)
                                .also(kept, new ResidentEvent.GaveBack(command.duplicate()))
                                .also(other, new ResidentEvent.Restored(survivor.id()))
                                .alsoEach(
                                        MergerCases.found(facts, households(command)),
                                        new HouseholdEvent.MemberRestored(command.duplicate()))
                                .alsoEach(
                                        MergerCases.found(facts, tenures(command)),
                                        new TenureEvent.HolderRestored(command.duplicate()))));
    }

    private static Outcome<Resident> warned(List<Found<Household>> households, Outcome<Resident> parted) {
        return households.stream().anyMatch(found -> found.state().dissolvedOn().isPresent())
                ? parted.warning(DuplicateReason.HOUSEHOLD_DISSOLVED.warnAt("duplicate"))
                : parted;
    }

    private static List<Reason> faults(Resident survivor, ResidentId duplicate, List<Found<Household>> households) {
        List<Reason> faults = new ArrayList<>();
        survivor.unsettled("duplicate").ifPresent(faults::add);
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
