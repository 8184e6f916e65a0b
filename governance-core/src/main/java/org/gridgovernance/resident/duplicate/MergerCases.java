package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.TakenOver;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.resident.tenure.TenureEvent;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/** How two entries are merged. */
final class MergerCases {
    static final Validator<MergeResidents> MERGE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(
                    command -> !command.survivor().equals(command.duplicate()),
                    DuplicateReason.SAME_RESIDENT.at("duplicate")));

    private MergerCases() {}

    /**
     * Nobody joins a household or takes a dwelling as the duplicate while its own are gathered. Both entries are held, so that
     * of two merges the other way round one waits.
     */
    static void wants(MergeResidents command, Wanted wanted) {
        wanted.held(OnTheBooks.entry(command.home(), command.duplicate()))
                .held(OnTheBooks.entry(command.home(), command.survivor()))
                .page(households(command))
                .page(tenures(command));
    }

    private static Criteria<Household> households(MergeResidents command) {
        return of(Household.TYPE, command.home(), Household.MEMBERS.asOf(command.duplicate(), LocalDate.MAX));
    }

    private static Criteria<Tenure> tenures(MergeResidents command) {
        return of(Tenure.TYPE, command.home(), Tenure.HELD_BY.during(command.duplicate(), When.since(LocalDate.MIN)));
    }

    static <A extends Aggregate> Criteria<A> of(AggregateType<A> type, AreaCode home, Condition<A> which) {
        return Criteria.of(type).within(home).where(which).limit(Criteria.MOST);
    }

    static <A extends Aggregate> List<Ref<A>> found(Facts facts, Criteria<A> which) {
        return facts.page(which).items().stream().map(Found::ref).toList();
    }

    static Either<Rejection, Outcome<Resident>> merge(MergeResidents command, Facts facts, Deciding deciding) {
        Ref<Resident> kept = OnTheBooks.entry(command.home(), command.survivor());
        Ref<Resident> other = OnTheBooks.entry(command.home(), command.duplicate());
        Resident survivor = facts.the(kept);
        Resident duplicate = facts.the(other);
        LocalDate on = deciding.moment().occurredOn();
        TakenOver taken = taken(survivor, duplicate, on);
        return Rejection.unless(faults(survivor, duplicate, taken), () -> Outcome.of(kept)
                .also(other, new ResidentEvent.Merged(survivor.id(), on))
                .also(kept, new ResidentEvent.TookOver(taken))
                .alsoEach(
                        found(facts, households(command)),
                        new HouseholdEvent.MemberMerged(duplicate.id(), survivor.id()))
                .alsoEach(found(facts, tenures(command)), new TenureEvent.HolderMerged(duplicate.id(), survivor.id())));
    }

    private static List<Reason> faults(Resident survivor, Resident duplicate, TakenOver taken) {
        List<Reason> faults = new ArrayList<>();
        survivor.unsettled("survivor").ifPresent(faults::add);
        duplicate.unsettled("duplicate").ifPresent(faults::add);
        survivor.mergedInto().ifPresent(mark -> faults.add(DuplicateReason.SURVIVOR_MERGED.at("survivor")));
        duplicate.mergedInto().ifPresent(mark -> faults.add(DuplicateReason.MERGED_ALREADY.at("duplicate")));
        if (survivor.isErased()) {
            faults.add(KernelReason.SUBJECT_ERASED.at("survivor"));
        }
        if (duplicate.isErased()) {
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
}
