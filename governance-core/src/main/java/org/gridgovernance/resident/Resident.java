package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.evidence.FreshnessRule;
import org.gridgovernance.resident.evidence.Verification;
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
    Index.Value<Resident, Integer> BIRTH_YEAR = Index.value(
            "birth_year",
            ColumnKind.NUMBER,
            resident -> resident.particulars().birth().flatMap(BirthDate::date).map(LocalDate::getYear));

    /** The care tags of the living, in the clear so that they can be counted; emptied when the person is erased. */
    Index.Many<Resident, CareTag> CARE_TAGS = Index.many(
            "care_tag", ColumnKind.TEXT, resident -> resident.death().isPresent() ? Set.of() : resident.careTags());

    /** The date of the last verification. */
    Index.Value<Resident, LocalDate> VERIFIED_ON = Index.value(
            "verified_on", ColumnKind.DATE, resident -> resident.verification().map(Verification::on));

    /** The day of death. */
    Index.Value<Resident, LocalDate> DIED_ON =
            Index.value("died_on", ColumnKind.DATE, resident -> resident.death().map(Death::on));

    /** The dwelling lived in on a date. */
    Index.Intervals<Resident, DwellingId> LIVES_IN = Index.intervals(
            "lives_in",
            ColumnKind.UUID,
            Resident::residences,
            residence ->
                    residence.status() == ResidenceStatus.REGISTERED_ONLY ? Optional.empty() : residence.dwelling());

    /** The grid lived in on a date, by way of the dwelling. */
    Index.Joined<Resident, Dwelling, GridId> LIVES_IN_GRID = LIVES_IN.through(Dwelling.TYPE, Dwelling.GRID);

    /** For how long verified facts count as fresh: a year, and a quarter of it for somebody with a care tag. */
    RuleSlot<FreshnessRule> FRESHNESS =
            new RuleSlot<>("freshness", FreshnessRule.class, tags -> tags.isEmpty() ? 365 : 90);

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
            .folds("resident-died", ResidentEvent.Died.class, ResidentFold::died)
            .folds("death-revoked", ResidentEvent.DeathRevoked.class, ResidentFold::deathRevoked)
            .folds("resident-erased", ResidentEvent.Erased.class, ResidentFold::erased)
            .unique(DOCUMENT)
            .index(NAME)
            .index(PHONES)
            .index(BIRTH_YEAR)
            .index(CARE_TAGS)
            .index(VERIFIED_ON)
            .index(DIED_ON)
            .index(LIVES_IN)
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

    /** When and how last verified. */
    Optional<Verification> verification();

    /** The death, if it is on record. */
    Optional<Death> death();

    /** The residences that ended through the death, as they would hold without it. */
    @Value.Default
    default Timeline<Residence> cutShort() {
        return Timeline.empty();
    }

    /**
     * What is wrong with particulars (基本信息), paths below {@code particulars}.
     *
     * @param today the day a birth date is judged on
     */
    static List<Reason> faults(Particulars particulars, LocalDate today) {
        return ResidentChecks.particulars(particulars, today);
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

    /** Whether the facts are no longer fresh on that date: never verified, or longer ago than the rule allows. */
    default boolean isStale(LocalDate on, FreshnessRule rule) {
        return verification()
                .map(last -> last.isStale(on, rule.freshDays(Set.copyOf(careTags()))))
                .orElse(true);
    }

    private static Collection<DocumentNumber> keys(Resident resident) {
        return resident.documents().stream()
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
