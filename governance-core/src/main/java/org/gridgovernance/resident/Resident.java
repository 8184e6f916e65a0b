package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
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
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.evidence.Backing;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.freshness.Freshness;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceRule;
import org.gridgovernance.resident.statement.Statement;
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
            UniqueKey.everywhere("document", Listed::documents, ResidentReason.DOCUMENT_TAKEN, "documents");

    /** While a person is offered to another community, nobody else here is registered with a document of theirs. */
    UniqueKey<Resident, DocumentNumber> ON_THE_WAY = UniqueKey.inHome(
            "document_on_the_way", Listed::documentsOnTheWay, RelocationReason.ON_THE_WAY, "documents");

    /** A relocation is settled once, by whom it leads to or whom it comes from, wherever they are kept. */
    UniqueKey<Resident, RelocationId> RELOCATION =
            UniqueKey.everywhere("relocation", Listed::settled, RelocationReason.SETTLED, "relocation");

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
            Index.value("birth_year", ColumnKind.NUMBER, resident -> Listed.once(resident)
                    .flatMap(person -> person.particulars().birth())
                    .flatMap(BirthDate::date)
                    .map(LocalDate::getYear));

    /** The care tags of those alive and here, in the clear so that they can be counted. */
    Index.Many<Resident, CareTag> CARE_TAGS = Index.many("care_tag", ColumnKind.TEXT, resident -> Listed.here(resident)
            .map(Resident::careTags)
            .orElseGet(Collections::emptySortedSet));

    /** Since when all of it is verified: the date of the group of facts verified longest ago. */
    Index.Value<Resident, LocalDate> VERIFIED_ON =
            Index.value("verified_on", ColumnKind.DATE, resident -> Listed.once(resident)
                    .flatMap(Resident::verification)
                    .map(Verification::on));

    /** The date on which a group of facts was last verified, for each group. */
    Map<FactGroup, Index.Value<Resident, LocalDate>> FACTS_VERIFIED_ON = FactsVerifiedOn.indexes();

    /** The last date on which somebody offered to another community may be accepted. */
    Index.Value<Resident, LocalDate> OFFERED_UNTIL =
            Index.value("offered_until", ColumnKind.DATE, resident -> Listed.here(resident)
                    .flatMap(Resident::offered)
                    .map(Relocation::until));

    /** The day of death, also of the erased: that somebody died on that day is left. */
    Index.Value<Resident, LocalDate> DIED_ON = Index.value("died_on", ColumnKind.DATE, resident -> Listed.once(resident)
            .flatMap(Resident::death)
            .map(Death::on));

    /** The dwelling lived in on a date, also while away for a time. */
    Index.Intervals<Resident, DwellingId> LIVES_IN = Index.intervals(
            "lives_in",
            ColumnKind.UUID,
            Resident::residences,
            residence -> residence.isLived() ? residence.dwelling() : Optional.empty());

    /** The grid lived in on a date, by way of the dwelling. */
    Index.Joined<Resident, Dwelling, GridId> LIVES_IN_GRID = LIVES_IN.through(Dwelling.TYPE, Dwelling.GRID);

    /** Of a duplicate, the entry kept; {@code MERGED_INTO.absent()} finds each person once. */
    Index.Value<Resident, ResidentId> MERGED_INTO = Index.value(
            "merged_into", ColumnKind.UUID, resident -> resident.mergedInto().map(MergedInto::survivor));

    /** For how long verified facts count as fresh. */
    RuleSlot<FreshnessRule> FRESHNESS = new RuleSlot<>("freshness", FreshnessRule.class, FreshnessRule.standard());

    /** How far which source is trusted for which group of facts. */
    RuleSlot<TrustRule> TRUST = new RuleSlot<>("trust", TrustRule.class, TrustRule.standard());

    /** Which kinds of residence go with which status. */
    RuleSlot<ResidenceRule> RESIDENCE = new RuleSlot<>("residence", ResidenceRule.class, ResidenceRule.standard());

    /** What a store needs to know of it. */
    AggregateType<Resident> TYPE = AggregateType.named("resident", Resident.class)
            .begins("resident-registered", ResidentEvent.Registered.class, ResidentFold::registered)
            .folds("resident-corrected", ResidentEvent.Corrected.class, ResidentFold::corrected)
            .folds("document-added", ResidentEvent.DocumentAdded.class, ResidentFold::documentAdded)
            .folds("residence-begun", ResidentEvent.ResidenceBegun.class, ResidentFold::residenceBegun)
            .folds("residence-ended", ResidentEvent.ResidenceEnded.class, ResidentFold::residenceEnded)
            .folds("residence-corrected", ResidentEvent.ResidenceCorrected.class, ResidentFold::residenceCorrected)
            .folds("residence-moved", ResidentEvent.ResidenceMoved.class, ResidentFold::residenceMoved)
            .folds("care-tags-changed", ResidentEvent.CareTagsChanged.class, ResidentFold::careTagsChanged)
            .folds("resident-verified", ResidentEvent.Verified.class, ResidentFold::verified)
            .folds("facts-stated", ResidentEvent.Stated.class, ResidentFold::stated)
            .folds("resident-arrived", ResidentEvent.Arrived.class, RelocationFold::arrived)
            .folds("resident-offered", ResidentEvent.Offered.class, RelocationFold::offered)
            .folds("resident-offer-withdrawn", ResidentEvent.OfferWithdrawn.class, RelocationFold::offerWithdrawn)
            .folds("resident-moved-away", ResidentEvent.MovedAway.class, RelocationFold::movedAway)
            .folds("resident-died", ResidentEvent.Died.class, DeathFold::died)
            .folds("death-revoked", ResidentEvent.DeathRevoked.class, DeathFold::deathRevoked)
            .folds("resident-merged", ResidentEvent.Merged.class, MergerFold::merged)
            .folds("resident-took-over", ResidentEvent.TookOver.class, MergerFold::tookOver)
            .folds("resident-restored", ResidentEvent.Restored.class, MergerFold::restored)
            .folds("resident-gave-back", ResidentEvent.GaveBack.class, MergerFold::gaveBack)
            .folds("resident-erased", ResidentEvent.Erased.class, ResidentFold::erased)
            .unique(DOCUMENT)
            .unique(ON_THE_WAY)
            .unique(RELOCATION)
            .index(NAME)
            .index(PHONES)
            .index(BIRTH_YEAR)
            .index(CARE_TAGS)
            .index(VERIFIED_ON)
            .index(OFFERED_UNTIL)
            .index(DIED_ON)
            .indexes(FACTS_VERIFIED_ON.values())
            .index(LIVES_IN)
            .index(MERGED_INTO)
            .follows(Listed::successor)
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

    /** The day on which the personal data were erased (删除日期), if they were. */
    Optional<LocalDate> erasedOn();

    /** Whether the personal data were erased. */
    default boolean isErased() {
        return erasedOn().isPresent();
    }

    /** From which source the present value of a group of facts comes; if from none, it is the register's own word. */
    List<Provenance> origins();

    /** What sources said last, of each group of facts one statement a source. */
    List<Statement> statements();

    /** From which source the present value of that group comes; empty if it is the register's own word. */
    default Optional<Provenance> origin(FactGroup group) {
        return origins().stream().filter(origin -> origin.group() == group).findFirst();
    }

    /** Which sources said of which group, and when, something else than the register says (来源不一致). */
    default List<Provenance> conflicts() {
        return statements().stream()
                .filter(statement -> !statement
                        .said()
                        .differing(
                                particulars(),
                                residences().asOf(statement.from().day()).toList())
                        .isEmpty())
                .map(Statement::from)
                .toList();
    }

    /** In which dwellings somebody lives on that date, also while away for a time, as {@link #LIVES_IN} finds it. */
    default Stream<DwellingId> livesIn(LocalDate on) {
        return residences().asOf(on).filter(Residence::isLived).flatMap(residence -> residence.dwelling().stream());
    }

    /**
     * The residence facts of that day, the best backed first (采信顺序): by their source or, if they were verified since they
     * began, by that, whichever the rule trusts more; of two trusted alike the later is first, and what has neither source
     * nor verification is last. All of them hold: who lives in one place may work in another.
     */
    default List<Dated<Residence>> residences(LocalDate on, TrustRule rule) {
        return new Trust(rule, this).residences(on);
    }

    /** How well a residence fact of this person is backed, likewise; empty if not at all. */
    default Optional<Backing> backing(Dated<Residence> fact, TrustRule rule) {
        return new Trust(rule, this).backing(fact);
    }

    /** Whether somebody is there on that date (在住): lives in that community, and is not away from it. */
    default boolean isPresentIn(AreaCode community, LocalDate on) {
        List<Residence> here = residences()
                .asOf(on)
                .filter(residence -> residence.community().equals(community))
                .toList();
        return here.stream().anyMatch(Residence::isLived) && here.stream().noneMatch(Residence::isAway);
    }

    /** The offer to another community that stands (迁出申请); while it does, the documents are free for the other register. */
    Optional<Relocation> offered();

    /** The relocation by which the person came from another community (迁入). */
    Optional<Relocation> arrivedBy();

    /** The relocation by which the person left for another community (迁出). */
    Optional<Relocation> leftBy();

    /** The day on which the person moved away. */
    Optional<LocalDate> leftOn();

    /** Offers that were withdrawn. */
    List<RelocationId> withdrawn();

    /** The death, if it is on record. */
    Optional<Death> death();

    /**
     * Why nothing that goes on with life here can be told of the person any more: dead, or moved away; empty if it can.
     *
     * @param path the field of a command that names the person
     */
    default Optional<Reason> gone(String path) {
        return death().map(dead -> ResidentReason.DECEASED.at(path))
                .or(() -> leftBy().map(left -> RelocationReason.MOVED_AWAY.at(path)));
    }

    /** The day from which on the person lives here no more, if so: that of the death, or of moving away. */
    default Optional<LocalDate> goneOn() {
        return death().map(Death::on).or(this::leftOn);
    }

    /**
     * Why the person can neither leave the books nor be merged with another entry: gone already, or offered to another
     * community; empty if they can.
     *
     * @param path the field of a command that names the person
     */
    default Optional<Reason> unsettled(String path) {
        return gone(path).or(() -> offered().map(open -> RelocationReason.OFFERED_ALREADY.at(path)));
    }

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

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResident.Builder {
        Builder() {}
    }
}
