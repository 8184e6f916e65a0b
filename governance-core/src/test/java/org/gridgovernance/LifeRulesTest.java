package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.HouseholdActs.ago;
import static org.gridgovernance.HouseholdActs.find;
import static org.gridgovernance.HouseholdActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Samples.SEEN;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.idCard;
import static org.gridgovernance.Town.member;
import static org.gridgovernance.Town.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.Death;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.ReturnToHouseholds;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Births and deaths: every rule, and what follows from them at once. */
class LifeRulesTest {
    private static final ResidentId NOBODY = new ResidentId(Town.id(999));
    private static final HouseholdId NONE = new HouseholdId(Town.id(997));

    static final List<Line> RULES = List.of(
            // 死亡登记
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> today(town)
                    .death(NOBODY)),
            refused(ResidentReason.DECEASED, "resident", town -> today(town).death(dead(town))),
            refused(ResidentReason.DEATH_BEFORE_BIRTH, "occurredAt", town -> ago(town, 400)
                    .death(town.does(town.registration()
                                    .particulars(born(TODAY.minusDays(399)))
                                    .build())
                            .id())),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> RecordDeath.builder()
                    .from(today(town).death(town.resident()))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(KernelReason.SUBJECT_ERASED, "", town -> today(town).death(erased(town))),
            refused(ResidentReason.DECEASED, "resident", town -> BeginResidence.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(dead(town))
                    .residence(tenancy(town.dwelling("101")))
                    .since(TODAY)
                    .build()),
            refused(ResidentReason.DECEASED, "resident", town -> VerifyResident.builder()
                    .commandId(town.nextId())
                    .occurredAt(NOW)
                    .home(HOME)
                    .resident(dead(town))
                    .verification(SEEN)
                    .build()),
            refused(ResidentReason.DECEASED, "resident", town -> tag(town, dead(town), CareTag.VERY_OLD)),
            refused(ResidentReason.DECEASED, "member.resident", town -> today(town)
                    .join(family(town).id(), member(dead(town), Relation.SON))),
            refused(ResidentReason.DECEASED, "members[0].resident", town -> ago(town, 9)
                    .form(member(dead(town), Relation.HEAD))),
            warned(HouseholdReason.WITHOUT_HEAD, "", town -> today(town)
                    .death(family(town).head())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> today(town)
                    .revoke(NOBODY)),
            refused(KernelReason.SUBJECT_ERASED, "", town -> {
                ResidentId dead = dead(town);
                town.does(town.erase(dead));
                return today(town).revoke(dead);
            }),
            refused(ResidentReason.NOT_DECEASED, "resident", town -> today(town).revoke(town.resident())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> comeBack(town, NOBODY)),
            refused(ResidentReason.DECEASED, "resident", town -> comeBack(town, dead(town))),
            // 出生登记
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> today(town)
                    .birth(NONE, Relation.SON)),
            refused(HouseholdReason.SECOND_HEAD, "relation", town -> today(town)
                    .birth(family(town).id(), Relation.HEAD)),
            refused(HouseholdReason.SECOND_HEAD, "occurredAt", town -> {
                Family family = family(town);
                town.does(ago(town, 2).leave(family.id(), family.head()));
                return ago(town, 5).birth(family.id(), Relation.HEAD);
            }),
            refused(PersonalReason.NAME_BLANK, "particulars.name", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .particulars(Particulars.of(PersonName.of(" "), Sex.MALE))
                    .build()),
            refused(HouseholdReason.OTHER_BIRTH_DATE, "particulars.birth", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .particulars(born(TODAY.minusDays(1)))
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "mother", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .mother(NOBODY)
                    .build()),
            refused(KernelReason.SUBJECT_ERASED, "mother", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .mother(erased(town))
                    .build()),
            refused(GridReason.DWELLING_UNKNOWN, "residence.dwelling", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .residence(tenancy(new DwellingId(Town.id(998))))
                    .build()),
            refused(GridReason.DWELLING_UNKNOWN, "residence.dwelling", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .residence(Residence.builder()
                            .from(tenancy(town.dwelling("101")))
                            .community(Town.ELSEWHERE)
                            .build())
                    .build()),
            refused(EvidenceReason.DATE_IMPLAUSIBLE, "residence.plannedDeparture", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .residence(Residence.builder()
                            .from(tenancy(town.dwelling("101")))
                            .plannedDeparture(LocalDate.MAX)
                            .build())
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "residence.origin", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .residence(Residence.builder()
                            .from(tenancy(town.dwelling("101")))
                            .origin(PersonalText.of("远".repeat(2_001)))
                            .build())
                    .build()),
            warned(ResidentReason.RESIDENCE_ODD, "residence.kind", town -> RecordBirth.builder()
                    .from(today(town).birth(family(town).id(), Relation.SON))
                    .residence(Residence.builder()
                            .from(tenancy(town.dwelling("101")))
                            .status(ResidenceStatus.NEITHER)
                            .build())
                    .build()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void onTheDayOfDeathResidencesAndMembershipsEndAndCountsAreRightBeforeAndAfter() {
        Town town = new Town();
        Family family = family(town);
        town.does(tag(town, family.head(), CareTag.VERY_OLD));
        Resident dead = town.does(ago(town, 3).death(family.head()));
        assertThat(dead.death()).contains(new Death(TODAY.minusDays(3), Source.CIVIL_AFFAIRS));
        assertThat(dead.careTags()).as("on record").containsExactly(CareTag.VERY_OLD);
        assertThat(count(town, Resident.CARE_TAGS.contains(CareTag.VERY_OLD)))
                .as("on no list")
                .isZero();
        assertThat(livesIn(town, family, 4)).isEqualTo(2);
        assertThat(livesIn(town, family, 3)).isEqualTo(1);
        assertThat(livesIn(town, family, 0)).isEqualTo(1);
        assertThat(count(
                        town,
                        Resident.DIED_ON.between(Optional.of(TODAY.minusDays(3)), Optional.of(TODAY.minusDays(2)))))
                .isEqualTo(1);
        Household household = find(town, family.id());
        assertThat(household.isWithoutHead()).isTrue();
        assertThat(household.members().asOf(TODAY.minusDays(4))).hasSize(2);
        assertThat(household.members().asOf(TODAY.minusDays(3)))
                .containsExactly(member(family.spouse(), Relation.SPOUSE));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void aDeathToldLateAlsoEndsWhatWasToldForLater() {
        Town town = new Town();
        Family family = family(town);
        DwellingId other = town.dwelling("202");
        HouseholdId later = town.does(
                        ago(town, 2).form(member(family.head(), Relation.HEAD), member(family.spouse(), Relation.WIFE)))
                .id();
        town.does(ago(town, 2).leave(family.id(), family.head()));
        town.does(BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(family.head())
                .residence(tenancy(other))
                .since(TODAY.minusDays(1))
                .build());
        Resident dead = town.does(ago(town, 6).death(family.head()));
        for (int ago = 0; ago <= 6; ago++) {
            LocalDate day = TODAY.minusDays(ago);
            assertThat(dead.residences().asOf(day)).isEmpty();
            assertThat(Stream.of(later, family.id())
                            .flatMap(each -> find(town, each).members().asOf(day))
                            .filter(member -> member.resident().equals(family.head())))
                    .isEmpty();
        }
        assertThat(dead.residences().asOf(TODAY.minusDays(7))).containsExactly(tenancy(family.dwelling()));
    }

    @Test
    void whatADeathEndedGoesOnWhenItIsRevoked() {
        Town town = new Town();
        Family family = family(town);
        Resident before = resident(town, family.head());
        Household home = find(town, family.id());
        town.does(ago(town, 3).death(family.head()));
        Resident after = town.does(today(town).revoke(family.head()));
        Household again = find(town, family.id());
        assertThat(after.death()).isEmpty();
        assertThat(after.cutShort().entries()).isEmpty();
        for (int ago = 0; ago <= 11; ago++) {
            LocalDate day = TODAY.minusDays(ago);
            assertThat(after.residences().asOf(day))
                    .containsExactlyElementsOf(before.residences().asOf(day).toList());
            assertThat(again.members().asOf(day))
                    .containsExactlyInAnyOrderElementsOf(
                            home.members().asOf(day).toList());
        }
        assertThat(again.head()).contains(member(family.head(), Relation.HEAD));
        assertThat(town.tries(today(town).leave(family.id(), family.head())).isRight())
                .as("a member like before")
                .isTrue();
    }

    @Test
    void whoWasHeadIsAnotherRelativeFromTheDayOnWhichAnotherBecameIt() {
        Town town = new Town();
        Family family = family(town);
        town.does(ago(town, 5).death(family.head()));
        town.does(ago(town, 3).head(family.id(), family.spouse(), Relation.OTHER));
        town.does(today(town).revoke(family.head()));
        Household household = find(town, family.id());
        assertThat(household.members().asOf(TODAY.minusDays(4))).contains(member(family.head(), Relation.HEAD));
        assertThat(household.members().asOf(TODAY.minusDays(3)))
                .containsExactlyInAnyOrder(
                        member(family.head(), Relation.OTHER_RELATIVE), member(family.spouse(), Relation.HEAD));
    }

    @Test
    void whoComesBackToADissolvedHouseholdIsInItUntilItWas() {
        Town town = new Town();
        Family family = family(town);
        town.does(ago(town, 5).death(family.head()));
        town.does(ago(town, 3).merge(family.id(), family(town).id()));
        town.does(today(town).revoke(family.head()));
        Household gone = find(town, family.id());
        assertThat(gone.members().asOf(TODAY.minusDays(4))).contains(member(family.head(), Relation.HEAD));
        assertThat(gone.members().asOf(TODAY.minusDays(3))).isEmpty();
    }

    @Test
    void aMoveToldLateIsAlsoTrueOfTheLifeCutShort() {
        Town town = new Town();
        Family family = family(town);
        DwellingId fresh = town.dwelling("303");
        town.does(ago(town, 3).death(family.head()));
        town.does(ago(town, 5).move(family.id(), fresh));
        assertThat(resident(town, family.head()).residences().asOf(TODAY.minusDays(4)))
                .containsExactly(tenancy(fresh));
        Resident after = town.does(today(town).revoke(family.head()));
        assertThat(after.residences().open()).containsExactly(tenancy(fresh));
        assertThat(after.residences().asOf(TODAY.minusDays(6))).containsExactly(tenancy(family.dwelling()));
    }

    @Test
    void leavingAllHouseholdsAgainFindsTheDeadWhoJoinedInThatMoment() {
        Town town = new Town();
        Family family = family(town);
        town.does(ago(town, 3).death(family.head()));
        Household before = find(town, family.id());
        town.does(today(town).leaveAll(family.head()));
        assertThat(find(town, family.id())).isEqualTo(before);
    }

    @Test
    void correctionsAndDocumentsOfTheDeadMayStillBeTold() {
        Town town = new Town();
        ResidentId dead = dead(town);
        town.does(CorrectResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(dead)
                .particulars(born(LocalDate.of(1950, 1, 1)))
                .build());
        assertThat(town.does(AddDocument.builder()
                                .commandId(town.nextId())
                                .occurredAt(NOW)
                                .home(HOME)
                                .resident(dead)
                                .document(idCard())
                                .build())
                        .documents())
                .containsExactly(idCard());
    }

    @Test
    void aDeathAmongManyCommandsSeesWhatThoseBeforeItDid() {
        Town town = new Town();
        Family family = family(town);
        ResidentId son = town.resident();
        assertThat(town
                        .desk()
                        .executeAll(List.of(
                                today(town).join(family.id(), member(son, Relation.SON)),
                                today(town).death(son),
                                today(town).join(family.id(), member(town.resident(), Relation.DAUGHTER))))
                        .stream()
                        .map(answer -> answer.outcome().isRight()))
                .containsExactly(true, true, true);
        assertThat(find(town, family.id()).member(son)).isEmpty();
    }

    @Test
    void aChildIsBornIntoItsHouseholdAndLivesWhereItsMotherLives() {
        Town town = new Town();
        Family family = family(town);
        ResidentId mother = ago(town, 10).livingIn(town.dwelling("404"));
        Accepted<Resident> answer = town.tries(RecordBirth.builder()
                        .from(ago(town, 2).birth(family.id(), Relation.GRANDCHILD))
                        .mother(mother)
                        .build())
                .get();
        Resident child = answer.aggregate();
        assertThat(answer.warnings()).isEmpty();
        assertThat(child.documents()).isEmpty();
        assertThat(child.particulars().birth()).contains(BirthDate.of(TODAY.minusDays(2)));
        assertThat(child.residences().asOf(TODAY.minusDays(3))).isEmpty();
        assertThat(child.residences().asOf(TODAY.minusDays(2)))
                .extracting(Residence::kind, Residence::dwelling)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        ResidenceKind.UNREGISTERED,
                        resident(town, mother).residences().open().findFirst().flatMap(Residence::dwelling)));
        assertThat(find(town, family.id()).members().asOf(TODAY.minusDays(2)))
                .contains(member(child.id(), Relation.GRANDCHILD));
        assertThat(find(town, family.id()).members().asOf(TODAY.minusDays(3))).hasSize(2);
    }

    @Test
    void aChildDoesNotLiveWhereItsMotherWorks() {
        Town town = new Town();
        DwellingId home = town.dwelling("405");
        ResidentId mother = town.commuter(town.dwelling("404"), home);
        Resident child = town.does(RecordBirth.builder()
                .from(today(town).birth(family(town).id(), Relation.GRANDCHILD))
                .mother(mother)
                .build());
        assertThat(child.livesIn(TODAY)).containsExactly(home);
    }

    @Test
    void aChildLivesWithItsHouseholdUnlessSaidOtherwise() {
        Town town = new Town();
        Family family = family(town);
        Resident here = town.does(today(town).birth(family.id(), Relation.SON));
        assertThat(here.residences().open().map(Residence::dwelling)).containsExactly(Optional.of(family.dwelling()));
        Residence said = tenancy(town.dwelling("505"));
        Resident there = town.does(RecordBirth.builder()
                .from(today(town).birth(family.id(), Relation.SON))
                .residence(said)
                .build());
        assertThat(there.residences().open()).containsExactly(said);
    }

    private record Family(HouseholdId id, DwellingId dwelling, ResidentId head, ResidentId spouse) {}

    private static Family family(Town town) {
        DwellingId dwelling = town.dwelling("room-" + town.nextId());
        HouseholdActs then = ago(town, 10);
        ResidentId head = then.livingIn(dwelling);
        ResidentId spouse = then.livingIn(dwelling);
        HouseholdId id = then.formed(dwelling, member(head, Relation.HEAD), member(spouse, Relation.SPOUSE));
        return new Family(id, dwelling, head, spouse);
    }

    private static ResidentId dead(Town town) {
        ResidentId resident = town.resident();
        town.does(ago(town, 1).death(resident));
        return resident;
    }

    private static ResidentId erased(Town town) {
        ResidentId resident = town.resident();
        town.does(town.erase(resident));
        return resident;
    }

    private static Particulars born(LocalDate day) {
        return Particulars.builder()
                .from(Town.person())
                .birth(BirthDate.of(day))
                .build();
    }

    private static SetCareTags tag(Town town, ResidentId resident, CareTag tag) {
        return SetCareTags.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .addCareTag(tag)
                .build();
    }

    private static ReturnToHouseholds comeBack(Town town, ResidentId resident) {
        return ReturnToHouseholds.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .diedOn(TODAY)
                .build();
    }

    private static Resident resident(Town town, ResidentId resident) {
        return town.desk().find(Resident.TYPE, HOME, resident).get().state();
    }

    private static long livesIn(Town town, Family family, int daysAgo) {
        return count(town, Resident.LIVES_IN.asOf(family.dwelling(), TODAY.minusDays(daysAgo)));
    }

    private static long count(Town town, org.gridgovernance.store.type.Condition<Resident> condition) {
        return town.desk().count(Criteria.of(Resident.TYPE).where(condition)).get();
    }
}
