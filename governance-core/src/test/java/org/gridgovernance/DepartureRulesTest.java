package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.HouseholdActs.ago;
import static org.gridgovernance.HouseholdActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.member;
import static org.gridgovernance.Town.tenancy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.ReleaseResident;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who dies, moves away, is erased or merged is on the books no more: what each does to what the others told. */
class DepartureRulesTest {
    private static final List<Line> RULES = List.of(
            // 合并
            refused(ResidentReason.DECEASED, "survivor", town -> town.merge(dead(town), town.resident())),
            refused(ResidentReason.DECEASED, "duplicate", town -> town.merge(town.resident(), dead(town))),
            refused(RelocationReason.MOVED_AWAY, "survivor", town -> town.merge(away(town), town.resident())),
            refused(RelocationReason.MOVED_AWAY, "duplicate", town -> town.merge(town.resident(), away(town))),
            refused(RelocationReason.OFFERED_ALREADY, "survivor", town -> town.merge(offered(town), town.resident())),
            refused(RelocationReason.OFFERED_ALREADY, "duplicate", town -> town.merge(town.resident(), offered(town))),
            refused(
                    ResidentReason.DECEASED,
                    "duplicate",
                    town -> undo(town, kept -> today(town).death(kept))),
            refused(RelocationReason.OFFERED_ALREADY, "duplicate", town -> undo(town, kept -> offer(town, kept))),
            // 结束居住
            refused(ResidentReason.DECEASED, "to", town -> end(town, dead(town), TODAY)),
            refused(ResidentReason.DECEASED, "to", town -> end(town, dead(town), TODAY.plusDays(30))),
            refused(RelocationReason.MOVED_AWAY, "to", town -> end(town, away(town), TODAY)),
            // 死亡与迁移
            refused(RelocationReason.OFFERED_ALREADY, "resident", town -> today(town)
                    .death(offered(town))),
            refused(RelocationReason.MOVED_AWAY, "resident", town -> today(town).death(away(town))),
            refused(ResidentReason.DECEASED, "resident", town -> offer(town, dead(town))),
            refused(RelocationReason.MOVED_AWAY, "resident", town -> today(town).revoke(away(town))),
            warned(HouseholdReason.WITHOUT_HEAD, "", town -> {
                ResidentId head = offered(town);
                household(town, head);
                return release(town, head);
            }));

    private final Town town = new Town();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void aMergeGoesOnOnceTheDeathIsRevokedAndTheDeathIsToldOfTheEntryKept() {
        ResidentId kept = living(town);
        ResidentId other = dead(town);
        town.does(today(town).revoke(other));
        town.does(town.merge(kept, other));

        Resident dead = town.does(ago(town, 3).death(other));

        assertThat(dead.id()).isEqualTo(kept);
        assertThat(dead.residences().asOf(TODAY)).isEmpty();
        assertThat(count(Resident.DIED_ON.is(TODAY.minusDays(3)))).isEqualTo(1);
        assertClean();
    }

    @Test
    void aDepartureOfTheDeadMayStillBeCorrectedToAnEarlierDay() {
        ResidentId dead = dead(town);

        assertThat(town.does(end(town, dead, TODAY.minusDays(5))).residences().asOf(TODAY.minusDays(5)))
                .isEmpty();
        assertThat(town.does(end(town, dead, TODAY.minusDays(3))).residences().asOf(TODAY.minusDays(4)))
                .hasSize(1);
        assertThat(town.does(today(town).revoke(dead)).residences().asOf(TODAY)).isEmpty();
    }

    @Test
    void whoIsErasedLivesNowhereAndIsInNoHouseholdWhateverWasToldForLater() {
        ResidentId erased = living(town);
        town.does(end(town, erased, TODAY.plusDays(30)));
        town.does(begin(town, erased, town.dwelling("202")));
        HouseholdId left = leftLater(erased);

        town.does(erase(town, erased, 5));

        assertGone(erased, left, 5);
    }

    @Test
    void whoMovedAwayIsInNoHouseholdWhateverWasToldForLater() {
        ResidentId person = living(town);
        town.does(begin(town, person, town.dwelling("202")));
        HouseholdId left = leftLater(person);
        town.does(offer(town, person));

        town.does(ReleaseResident.builder()
                .from(release(town, person))
                .occurredAt(NOW.minus(Duration.ofDays(5)))
                .build());

        assertGone(person, left, 5);
        assertThat(find(person).leftOn()).contains(TODAY.minusDays(5));
    }

    @Test
    void anErasedPersonIsOfferedToNobody() {
        ResidentId person = offered(town);
        Relocation offer = find(person).offered().orElseThrow();

        town.does(erase(town, person, 0));

        assertThat(find(person).offered()).isEmpty();
        assertThat(count(Resident.OFFERED_UNTIL.is(offer.until()))).isZero();
        assertClean();
    }

    @Test
    void anErasedDuplicateIsStillCountedUnderTheEntryKept() {
        ResidentId kept = living(town);
        ResidentId other = living(town);
        town.does(town.merge(kept, other));

        town.does(erase(town, other, 0));

        assertThat(count(Resident.MERGED_INTO.absent())).isEqualTo(1);
        assertThat(find(other).mergedInto().orElseThrow().residences()).isEmpty();
        assertClean();
    }

    @Test
    void careTagsOfWhoMovedAwayAreOnNoList() {
        ResidentId person = town.does(
                        town.registration().careTags(Set.of(CareTag.DISABLED)).build())
                .id();
        town.does(offer(town, person));
        town.does(release(town, person));

        assertThat(count(Resident.CARE_TAGS.contains(CareTag.DISABLED))).isZero();
        assertThat(find(person).careTags()).as("on record").containsExactly(CareTag.DISABLED);
    }

    @Test
    void whoseOfferIsWithdrawnMayDie() {
        ResidentId person = offered(town);
        town.does(WithdrawOffer.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .relocation(find(person).offered().orElseThrow().id())
                .build());

        assertThat(town.does(today(town).death(person)).death()).isPresent();
    }

    /** Nowhere on that day or later, in no household of the home. */
    private void assertGone(ResidentId person, HouseholdId household, int daysAgo) {
        for (int ago = daysAgo; ago >= -40; ago--) {
            LocalDate day = TODAY.minusDays(ago);
            assertThat(find(person).residences().asOf(day)).as("%s", day).isEmpty();
            assertThat(HouseholdActs.find(town, household).members().asOf(day))
                    .as("%s", day)
                    .noneMatch(in -> in.resident().equals(person));
        }
        assertThat(find(person).residences().asOf(TODAY.minusDays(daysAgo + 1))).hasSize(1);
        assertThat(HouseholdActs.find(town, household).members().asOf(TODAY.minusDays(daysAgo + 1)))
                .anyMatch(in -> in.resident().equals(person));
        assertClean();
    }

    /** A household that person was the head of until yesterday. */
    private HouseholdId leftLater(ResidentId person) {
        HouseholdId household = household(town, person);
        town.does(ago(town, 1).leave(household, person));
        return household;
    }

    private Resident find(ResidentId person) {
        return find(town, person);
    }

    private static Resident find(Town town, ResidentId person) {
        return town.desk().find(Resident.TYPE, HOME, person).get().state();
    }

    private long count(Condition<Resident> condition) {
        return town.desk().count(Criteria.of(Resident.TYPE).where(condition)).get();
    }

    private void assertClean() {
        assertThat(town.governance().verify(HOME).differences()).isEmpty();
    }

    private static HouseholdId household(Town town, ResidentId head) {
        return town.does(ago(town, 10).form(member(head, Relation.HEAD), member(living(town), Relation.SPOUSE)))
                .id();
    }

    private static ResidentId living(Town town) {
        return ago(town, 10).livingIn(town.dwelling("room-" + town.nextId()));
    }

    private static ResidentId dead(Town town) {
        ResidentId dead = living(town);
        town.does(ago(town, 3).death(dead));
        return dead;
    }

    private static ResidentId offered(Town town) {
        ResidentId person = living(town);
        town.does(offer(town, person));
        return person;
    }

    /** Somebody who moved away three days ago. */
    private static ResidentId away(Town town) {
        ResidentId person = offered(town);
        town.does(ReleaseResident.builder()
                .from(release(town, person))
                .occurredAt(NOW.minus(Duration.ofDays(3)))
                .build());
        return person;
    }

    private static Residence told(Town town, ResidentId person) {
        return find(town, person)
                .residences()
                .standing()
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static OfferResident offer(Town town, ResidentId person) {
        return OfferResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .to(ELSEWHERE)
                .build();
    }

    private static ReleaseResident release(Town town, ResidentId person) {
        return ReleaseResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .relocation(find(town, person).offered().orElseThrow().id())
                .build();
    }

    /** Parts two who were merged before that was done to the entry kept. */
    private static UndoMerge undo(Town town, Function<ResidentId, Command<Resident>> since) {
        ResidentId kept = living(town);
        ResidentId other = living(town);
        town.does(town.merge(kept, other));
        town.does(since.apply(kept));
        return town.undo(other);
    }

    private static EndResidence end(Town town, ResidentId person, LocalDate to) {
        return EndResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .residence(told(town, person))
                .to(to)
                .build();
    }

    private static BeginResidence begin(Town town, ResidentId person, DwellingId dwelling) {
        return BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .residence(tenancy(dwelling))
                .since(TODAY)
                .build();
    }

    private static EraseResident erase(Town town, ResidentId person, int daysAgo) {
        return EraseResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.ofDays(daysAgo)))
                .home(HOME)
                .resident(person)
                .basis("个人信息保护法第47条")
                .build();
    }
}
