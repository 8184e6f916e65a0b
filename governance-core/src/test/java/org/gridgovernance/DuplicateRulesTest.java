package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.duplicate.DuplicateReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two entries of the register that are one person: merged, followed, parted and erased. */
class DuplicateRulesTest {
    private static final Document PASSPORT = Document.of(DocumentKind.PASSPORT, "E12345678");
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);

    private final Town town = new Town();

    private static final List<Line> RULES = List.of(
            warned(DuplicateReason.HOUSEHOLD_DISSOLVED, "duplicate", town -> {
                ResidentId other = town.resident();
                HouseholdId gone = town.household(Optional.empty(), Town.member(other, Relation.HEAD));
                HouseholdId stays = town.household(Optional.empty());
                town.does(town.merge(town.resident(), other));
                town.does(united(town, gone, stays));
                return town.undo(other);
            }),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> MergeResidents.builder()
                    .from(town.merge(town.resident(), town.resident()))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> UndoMerge.builder()
                    .from(town.undo(town.resident()))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(DuplicateReason.SAME_RESIDENT, "duplicate", town -> {
                ResidentId one = town.resident();
                return town.merge(one, one);
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "survivor", town -> town.merge(nobody(), town.resident())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "duplicate", town -> town.merge(town.resident(), nobody())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "duplicate", town -> town.undo(nobody())),
            refused(DuplicateReason.MERGED_ALREADY, "duplicate", town -> {
                ResidentId other = merged(town, town.resident());
                return town.merge(town.resident(), other);
            }),
            refused(DuplicateReason.SURVIVOR_MERGED, "survivor", town -> {
                ResidentId kept = town.resident();
                return town.merge(merged(town, kept), kept);
            }),
            refused(KernelReason.SUBJECT_ERASED, "survivor", town -> town.merge(erased(town), town.resident())),
            refused(KernelReason.SUBJECT_ERASED, "duplicate", town -> town.merge(town.resident(), erased(town))),
            refused(
                    ResidentReason.DOCUMENTS_TOO_MANY,
                    "duplicate",
                    town -> town.merge(documented(town, 0), documented(town, 11))),
            refused(
                    ResidentReason.CARE_TAGS_TOO_MANY,
                    "duplicate",
                    town -> town.merge(tagged(town, "a"), tagged(town, "b"))),
            refused(DuplicateReason.NOT_MERGED, "duplicate", town -> town.undo(town.resident())),
            refused(DuplicateReason.MERGED_SINCE, "duplicate", town -> {
                ResidentId kept = town.resident();
                ResidentId first = merged(town, kept);
                merged(town, kept);
                return town.undo(first);
            }),
            refused(DuplicateReason.SURVIVOR_MERGED, "duplicate", town -> {
                ResidentId kept = town.resident();
                ResidentId first = merged(town, kept);
                town.does(town.merge(town.resident(), kept));
                return town.undo(first);
            }),
            refused(DuplicateReason.HOUSEHOLD_CHANGED, "duplicate", town -> {
                ResidentId head = town.resident();
                ResidentId kept = town.resident();
                ResidentId next = town.resident();
                HouseholdId home = town.household(
                        Optional.empty(), Town.member(head, Relation.HEAD), Town.member(next, Relation.SON));
                town.does(town.merge(kept, head));
                town.does(ChangeHead.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .household(home)
                        .head(next)
                        .build());
                return town.undo(head);
            }));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHolds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void noReasonIsWithoutALine() {
        RuleTable.coversAll(RULES, DuplicateReason.values());
    }

    @Test
    void theEntryKeptTakesOverWhatItLacks() {
        DwellingId flat = town.dwelling("101");
        ResidentId kept = documented();
        ResidentId other = full(flat);
        Resident before = find(other);
        Resident survivor = town.does(town.merge(kept, other));
        assertThat(survivor.documents()).containsExactly(Town.idCard(), PASSPORT);
        assertThat(survivor.careTags()).containsExactly(CareTag.DISABLED);
        assertThat(survivor.residences().asOf(LAST_YEAR)).containsExactly(Town.tenancy(flat));
        Resident duplicate = find(other);
        assertThat(duplicate.mergedInto().orElseThrow().survivor()).isEqualTo(kept);
        assertThat(duplicate.particulars()).isEqualTo(before.particulars());
        assertThat(duplicate.documents()).as("what it said it says").isEqualTo(before.documents());
        assertThat(duplicate.careTags()).isEqualTo(before.careTags());
        assertClean();
    }

    @Test
    void nobodyIsCountedTwiceOnAnyDay() {
        DwellingId flat = town.dwelling("101");
        ResidentId kept = full(flat, Town.idCard());
        ResidentId other = full(flat);
        assertThat(livingIn(flat, TODAY)).isEqualTo(2);
        town.does(town.merge(kept, other));
        for (LocalDate day : List.of(LAST_YEAR, TODAY)) {
            assertThat(livingIn(flat, day)).isEqualTo(1);
        }
        assertThat(count(Criteria.of(Resident.TYPE).where(Resident.CARE_TAGS.contains(CareTag.DISABLED))))
                .isEqualTo(1);
        assertThat(count(Criteria.of(Resident.TYPE).where(Resident.MERGED_INTO.absent())))
                .isEqualTo(1);
        assertThat(count(Criteria.of(Resident.TYPE).where(Resident.MERGED_INTO.is(kept))))
                .isEqualTo(1);
    }

    @Test
    void whatIsSentToTheDuplicateIsDoneToTheEntryKept() {
        ResidentId kept = town.resident();
        ResidentId other = full(town.dwelling("101"));
        town.does(town.merge(kept, other));
        Resident duplicate = find(other);
        assertThat(town.does(correct(other, "李四")).id()).isEqualTo(kept);
        assertThat(town.does(add(other, Town.idCard())).documents()).containsExactly(PASSPORT, Town.idCard());
        assertThat(town.does(add(other, PASSPORT)).documents())
                .as("has it already")
                .hasSize(2);
        assertThat(town.does(tags(other)).careTags()).isEmpty();
        DwellingId flat = town.dwelling("102");
        assertThat(town.does(begin(other, flat)).residences().open()).contains(Town.tenancy(flat));
        assertThat(find(other)).as("untouched").isEqualTo(duplicate);
        assertThat(find(kept).particulars().name()).isEqualTo(PersonName.of("李四"));
        assertClean();
    }

    @Test
    void aPreviewAndACheckFollowToo() {
        ResidentId kept = documented();
        ResidentId other = town.resident();
        town.does(town.merge(kept, other));
        assertThat(town.desk().preview(correct(other, "李四")).get().entries())
                .extracting(entry -> entry.ref().id())
                .containsExactly(kept.value());
        assertThat(town.desk().check(add(other, Town.idCard())).isRight()).isTrue();
        assertThat(find(kept).particulars().name()).isNotEqualTo(PersonName.of("李四"));
    }

    @Test
    void theSameCommandSentAgainGetsTheSameAnswer() {
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        CorrectResident before = correct(other, "李四");
        Either<Rejection, Accepted<Resident>> first = town.tries(before);
        MergeResidents merge = town.merge(kept, other);
        Either<Rejection, Accepted<Resident>> merged = town.tries(merge);
        CorrectResident after = correct(other, "王五");
        Either<Rejection, Accepted<Resident>> second = town.tries(after);
        assertThat(town.tries(before)).as("as it was answered").isEqualTo(first);
        assertThat(town.tries(merge)).isEqualTo(merged);
        assertThat(town.tries(after)).isEqualTo(second);
        assertThat(second.get().aggregate().id()).isEqualTo(kept);
    }

    @Test
    void manyAtOnceFollowOneAfterTheOther() {
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        List<Answer> answers = town.desk()
                .executeAll(List.of(
                        correct(other, "李四"),
                        town.merge(kept, other),
                        correct(other, "王五"),
                        begin(other, town.dwelling("101"))));
        assertThat(answers).allMatch(answer -> answer.outcome().isRight());
        assertThat(find(other).particulars().name()).isEqualTo(PersonName.of("李四"));
        assertThat(find(kept).particulars().name()).isEqualTo(PersonName.of("王五"));
        assertClean();
    }

    @Test
    void aChainIsFollowedToItsEnd() {
        ResidentId last = town.resident();
        ResidentId middle = town.resident();
        ResidentId first = merged(town, middle);
        town.does(town.merge(last, middle));
        assertThat(town.does(correct(first, "李四")).id()).isEqualTo(last);
        assertThat(find(last).duplicates()).containsExactly(middle, first);
    }

    @Test
    void householdsFollow() {
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        ResidentId son = town.resident();
        HouseholdId home = town.household(
                Optional.empty(),
                Town.member(other, Relation.HEAD),
                Town.member(kept, Relation.SPOUSE),
                Town.member(son, Relation.SON));
        HouseholdId next = town.household(Optional.empty(), Town.member(son, Relation.HEAD));
        town.does(town.merge(kept, other));
        assertThat(household(home).members().open())
                .containsExactlyInAnyOrder(Town.member(kept, Relation.HEAD), Town.member(son, Relation.SON));
        town.does(JoinHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(next)
                .member(Town.member(other, Relation.OTHER_RELATIVE))
                .build());
        assertThat(household(next).members().open()).contains(Town.member(kept, Relation.OTHER_RELATIVE));
        town.does(LeaveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(next)
                .resident(other)
                .build());
        assertThat(household(next).member(kept)).isEmpty();
        town.does(town.undo(other));
        assertThat(household(home).members().open())
                .containsExactlyInAnyOrder(
                        Town.member(other, Relation.HEAD),
                        Town.member(kept, Relation.SPOUSE),
                        Town.member(son, Relation.SON));
        assertClean();
    }

    @Test
    void undoneBothAreWhatTheyWereAndWhatWasWrittenSinceStays() {
        DwellingId flat = town.dwelling("101");
        ResidentId kept = documented();
        ResidentId other = full(flat);
        Resident before = find(other);
        town.does(town.merge(kept, other));
        town.does(correct(other, "李四"));
        DwellingId since = town.dwelling("102");
        town.does(begin(other, since));
        Resident restored = town.does(town.undo(other));
        assertThat(restored.mergedInto()).isEmpty();
        assertThat(restored.documents()).isEqualTo(before.documents());
        assertThat(restored.careTags()).isEqualTo(before.careTags());
        assertThat(restored.particulars()).isEqualTo(before.particulars());
        assertThat(restored.residences().asOf(LAST_YEAR)).containsExactly(Town.tenancy(flat));
        Resident survivor = find(kept);
        assertThat(survivor.documents()).containsExactly(Town.idCard());
        assertThat(survivor.careTags()).isEmpty();
        assertThat(survivor.residences().open()).containsExactly(Town.tenancy(since));
        assertThat(survivor.particulars().name()).isEqualTo(PersonName.of("李四"));
        assertThat(town.does(tags(other)).id()).as("follows no more").isEqualTo(other);
        assertThat(town.tries(add(kept, PASSPORT)).getLeft().names(ResidentReason.DOCUMENT_TAKEN))
                .as("its number is its own again")
                .isTrue();
        assertClean();
    }

    @Test
    void whatTheEntryKeptLeftSinceTheDuplicateHasLeftToo() {
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        HouseholdId home = town.household(Optional.empty(), Town.member(other, Relation.HEAD));
        town.does(town.merge(kept, other));
        town.does(LeaveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(home)
                .resident(kept)
                .build());
        town.does(town.undo(other));
        assertThat(household(home).members().open()).isEmpty();
        assertClean();
    }

    @Test
    void nobodyIsRestoredToAHouseholdBeyondTheDayItWasDissolved() {
        ResidentId kept = town.resident();
        ResidentId other = town.resident();
        HouseholdId gone = town.household(Optional.empty(), Town.member(other, Relation.HEAD));
        HouseholdId stays = town.household(Optional.empty(), Town.member(town.resident(), Relation.HEAD));
        town.does(town.merge(kept, other));
        town.does(united(town, gone, stays));
        town.does(town.undo(other));
        assertThat(household(gone).members().asOf(TODAY)).isEmpty();
        assertThat(household(stays).members().open()).hasSize(2);
        assertClean();
    }

    @Test
    void onePersonIsErasedUnderEveryEntryWhicheverIsNamed() {
        ResidentId last = town.resident();
        ResidentId middle = full(town.dwelling("101"));
        ResidentId first = merged(town, middle);
        town.household(Optional.empty(), Town.member(first, Relation.HEAD));
        town.does(town.merge(last, middle));
        town.does(town.erase(first));
        assertThat(Stream.of(first, middle, last).map(this::find))
                .allMatch(gone -> gone.particulars().name().isErased());
        assertThat(town.tries(town.registration().documents(List.of(PASSPORT)).build())
                        .isRight())
                .as("the number is free again")
                .isTrue();
        assertClean();
    }

    private void assertClean() {
        assertThat(town.governance().verify(HOME).differences()).isEmpty();
    }

    private Resident find(ResidentId id) {
        return town.desk().find(ref(id)).get().state();
    }

    private Household household(HouseholdId id) {
        return town.desk().find(Household.TYPE, HOME, id).get().state();
    }

    private long livingIn(DwellingId dwelling, LocalDate day) {
        return count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN.asOf(dwelling, day)));
    }

    private long count(Criteria<Resident> criteria) {
        return town.desk().count(criteria).get();
    }

    private ResidentId documented() {
        return town.does(town.registration().documents(List.of(Town.idCard())).build())
                .id();
    }

    private ResidentId full(DwellingId flat) {
        return full(flat, PASSPORT);
    }

    private ResidentId full(DwellingId flat, Document document) {
        return town.does(town.registration()
                        .documents(List.of(document))
                        .careTags(Set.of(CareTag.DISABLED))
                        .residence(Town.tenancy(flat))
                        .residesFrom(LAST_YEAR)
                        .build())
                .id();
    }

    private CorrectResident correct(ResidentId resident, String name) {
        return CorrectResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .particulars(Particulars.of(PersonName.of(name), Sex.MALE))
                .build();
    }

    private AddDocument add(ResidentId resident, Document document) {
        return AddDocument.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .document(document)
                .build();
    }

    private SetCareTags tags(ResidentId resident) {
        return SetCareTags.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .build();
    }

    private BeginResidence begin(ResidentId resident, DwellingId dwelling) {
        return BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(Town.tenancy(dwelling))
                .since(TODAY)
                .build();
    }

    private static MergeHouseholds united(Town town, HouseholdId household, HouseholdId into) {
        return MergeHouseholds.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .into(into)
                .build();
    }

    /** Somebody merged into that entry. */
    private static ResidentId merged(Town town, ResidentId kept) {
        ResidentId duplicate = town.resident();
        town.does(town.merge(kept, duplicate));
        return duplicate;
    }

    private static ResidentId erased(Town town) {
        ResidentId gone = town.resident();
        town.does(town.erase(gone));
        return gone;
    }

    private static ResidentId documented(Town town, int from) {
        List<Document> eleven = IntStream.range(from, from + 11)
                .mapToObj(i -> Document.of(DocumentKind.PASSPORT, "E" + (10_000_000 + i)))
                .toList();
        return town.does(town.registration().documents(eleven).build()).id();
    }

    private static ResidentId tagged(Town town, String prefix) {
        Set<CareTag> many = new TreeSet<>();
        IntStream.range(0, 26).forEach(i -> many.add(new CareTag(prefix + i)));
        return town.does(town.registration().careTags(many).build()).id();
    }

    private static ResidentId nobody() {
        return new ResidentId(Town.id(404));
    }

    private static Ref<Resident> ref(ResidentId id) {
        return Ref.to(Resident.TYPE, HOME, id);
    }
}
