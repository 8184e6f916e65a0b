package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.freshness.Freshness;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A resident (居民): a person in the register of a community. Immutable and thread-safe; prints no personal value.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableResident.class)
public interface Resident extends Aggregate {
    /** How many documents a person may have. */
    int MOST_DOCUMENTS = 20;

    /** How many care tags a person may have. */
    int MOST_CARE_TAGS = 50;

    /** A document that identifies a person belongs to one person, wherever registered. */
    UniqueKey<Resident, DocumentNumber> DOCUMENT =
            UniqueKey.everywhere("document", Resident::keys, ResidentReason.DOCUMENT_TAKEN, "documents");

    /** Found by name. */
    Index.Value<Resident, PersonName> NAME = Index.value(
            "name",
            ColumnKind.PERSONAL,
            resident -> Optional.of(resident.particulars().name()));

    /** Found by phone. */
    Index.Many<Resident, Phone> PHONES = Index.many(
            "phone", ColumnKind.PERSONAL, resident -> resident.particulars().phones());

    /** The year of birth. */
    Index.Value<Resident, Integer> BIRTH_YEAR =
            Index.value("birth_year", ColumnKind.NUMBER, resident -> resident.counted()
                    .flatMap(person -> person.particulars().birth())
                    .flatMap(BirthDate::date)
                    .map(LocalDate::getYear));

    /** The care tags, in the clear so that they can be counted; emptied when the person is erased. */
    Index.Many<Resident, CareTag> CARE_TAGS = Index.many("care_tag", ColumnKind.TEXT, resident -> resident.counted()
            .map(Resident::careTags)
            .orElseGet(Collections::emptySortedSet));

    /** Since when all of it is verified: the date of the group of facts verified longest ago. */
    Index.Value<Resident, LocalDate> VERIFIED_ON =
            Index.value("verified_on", ColumnKind.DATE, resident -> resident.counted()
                    .flatMap(Resident::verification)
                    .map(Verification::on));

    /** The date on which a group of facts was last verified, for each group. */
    Map<FactGroup, Index.Value<Resident, LocalDate>> FACTS_VERIFIED_ON = FactsVerifiedOn.indexes();

    /** The dwelling lived in on a date. */
    Index.Intervals<Resident, DwellingId> LIVES_IN = Index.intervals(
            "lives_in",
            ColumnKind.UUID,
            Resident::residences,
            residence ->
                    residence.status() == ResidenceStatus.REGISTERED_ONLY ? Optional.empty() : residence.dwelling());

    /** The grid lived in on a date, by way of the dwelling. */
    Index.Joined<Resident, Dwelling, GridId> LIVES_IN_GRID = LIVES_IN.through(Dwelling.TYPE, Dwelling.GRID);

    /** Of a duplicate, the entry kept; {@code MERGED_INTO.absent()} finds each person once. */
    Index.Value<Resident, ResidentId> MERGED_INTO = Index.value(
            "merged_into", ColumnKind.UUID, resident -> resident.mergedInto().map(MergedInto::survivor));

    /** For how long verified facts count as fresh. */
    RuleSlot<FreshnessRule> FRESHNESS = new RuleSlot<>("freshness", FreshnessRule.class, FreshnessRule.standard());

    /** What a store needs to know of it. */
    AggregateType<Resident> TYPE = AggregateType.named("resident", Resident.class)
            .begins("resident-registered", ResidentEvent.Registered.class, ResidentFold::registered)
            .folds("resident-corrected", ResidentEvent.Corrected.class, ResidentFold::corrected)
            .folds("document-added", ResidentEvent.DocumentAdded.class, ResidentFold::documentAdded)
            .folds("residence-begun", ResidentEvent.ResidenceBegun.class, ResidentFold::residenceBegun)
            .folds("residence-ended", ResidentEvent.ResidenceEnded.class, ResidentFold::residenceEnded)
            .folds("residence-moved", ResidentEvent.ResidenceMoved.class, ResidentFold::residenceMoved)
            .folds("care-tags-changed", ResidentEvent.CareTagsChanged.class, ResidentFold::careTagsChanged)
            .folds("resident-verified", ResidentEvent.Verified.class, ResidentFold::verified)
            .folds("resident-merged", ResidentEvent.Merged.class, MergerFold::merged)
            .folds("resident-took-over", ResidentEvent.TookOver.class, MergerFold::tookOver)
            .folds("resident-restored", ResidentEvent.Restored.class, MergerFold::restored)
            .folds("resident-gave-back", ResidentEvent.GaveBack.class, MergerFold::gaveBack)
            .folds("resident-erased", ResidentEvent.Erased.class, ResidentFold::erased)
            .unique(DOCUMENT)
            .index(NAME)
            .index(PHONES)
            .index(BIRTH_YEAR)
            .index(CARE_TAGS)
            .index(VERIFIED_ON)
            .indexes(FACTS_VERIFIED_ON.values())
            .index(LIVES_IN)
            .index(MERGED_INTO)
            .follows(resident -> resident.mergedInto().map(MergedInto::survivor))
            .build();

    /** Its identity. */
    ResidentId id();

    /** What is known of the person. */
    Particulars particulars();

    /** Identity documents; none is legal. */
    List<Document> documents();

    /** How the person belongs to which place, and when. */
    @Value.Default
    default Timeline<Residence> residences() {
        return Timeline.empty();
    }

    /** Care tags (重点类别), by code. */
    @Value.NaturalOrder
    SortedSet<CareTag> careTags();

    /** When, how and by whom each group of facts was last verified; those never verified are not there. */
    @Value.NaturalOrder
    SortedMap<FactGroup, Verification> verifications();

    /** The verification since which nothing is unverified: the one longest ago; empty if a group never was. */
    default Optional<Verification> verification() {
        return Optional.of(verifications())
                .filter(known -> known.size() == FactGroup.values().length)
                .flatMap(known -> known.values().stream().min(Comparator.comparing(Verification::on)));
    }

    /**
     * The entry kept, if this is a duplicate (重复人员). A duplicate is never deleted: found by its id, name or phone it
     * shows itself, as it was. It is counted and listed no more, and who would change it changes the entry kept.
     */
    Optional<MergedInto> mergedInto();

    /** What was taken over from duplicates, the last one last. */
    List<TakenOver> takenOver();

    /** All entries of the register found to be this person, whether merged into this one or into one of those. */
    default List<ResidentId> duplicates() {
        return takenOver().stream().flatMap(TakenOver::everybody).toList();
    }

    /** This person, unless counted under another entry. */
    private Optional<Resident> counted() {
        return mergedInto().isPresent() ? Optional.empty() : Optional.of(this);
    }

    /**
     * Where an identity number says otherwise than the register (不一致): {@link ResidentReason#SEX_DIFFERS}, {@link
     * ResidentReason#BIRTH_DIFFERS}, both warnings.
     *
     * @param particulars what the register says
     * @param documents the documents; those without an identity number say nothing
     * @param today the day the numbers are judged on
     */
    static List<Reason> differences(Particulars particulars, List<Document> documents, LocalDate today) {
        return ResidentChecks.differences(particulars, documents, today);
    }

    /** What to ask the {@link #FRESHNESS} rule of these facts, with the residences of that day. */
    default Freshness freshness(FactGroup facts, LocalDate on, Posture posture) {
        return Freshness.builder()
                .facts(facts)
                .kinds(residences().asOf(on).map(Residence::kind).toList())
                .careTags(careTags())
                .posture(posture)
                .build();
    }

    /** The groups of facts no longer fresh on that day (过期信息): never verified, or longer ago than the rule allows. */
    default SortedSet<FactGroup> stale(LocalDate on, Posture posture, FreshnessRule rule) {
        return Stream.of(FactGroup.values())
                .filter(facts -> Optional.ofNullable(verifications().get(facts))
                        .map(last -> last.isStale(on, rule.freshDays(freshness(facts, on, posture))))
                        .orElse(true))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<DocumentNumber> keys(Resident resident) {
        return resident.counted().stream()
                .flatMap(person -> person.documents().stream())
                .filter(Document::identifies)
                .map(Document::key)
                .distinct()
                .toList();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResident.Builder {
        Builder() {}
    }
}
