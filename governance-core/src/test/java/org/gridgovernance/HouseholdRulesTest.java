package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.HouseholdActs.ago;
import static org.gridgovernance.HouseholdActs.find;
import static org.gridgovernance.HouseholdActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Collective;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdKind;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Lineage;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What households go through: relations change, two become one, one becomes two, kinds differ. */
class HouseholdRulesTest {
    private static final HouseholdId NONE = new HouseholdId(Town.id(997));
    private static final Collective DORMITORY = new Collective("百步亭小学宿舍", Optional.of(PersonName.of(Canaries.NAME)));

    private static final List<Line> RULES = List.of(
            // 变更与户主关系
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> today(town)
                    .relate(NONE, town.resident(), Relation.SON)),
            refused(HouseholdReason.NOT_A_MEMBER, "resident", town -> today(town)
                    .relate(couple(town).id(), town.resident(), Relation.SON)),
            refused(HouseholdReason.NOT_A_MEMBER, "occurredAt", town -> {
                Couple couple = couple(town);
                town.does(ago(town, 5).relate(couple.id(), couple.spouse(), Relation.SON));
                return ago(town, 6).relate(couple.id(), couple.spouse(), Relation.DAUGHTER);
            }),
            refused(HouseholdReason.SECOND_HEAD, "relation", town -> {
                Couple couple = couple(town);
                return today(town).relate(couple.id(), couple.spouse(), Relation.HEAD);
            }),
            refused(HouseholdReason.SECOND_HEAD, "occurredAt", town -> {
                Couple couple = couple(town);
                town.does(ago(town, 5).leave(couple.id(), couple.head()));
                return ago(town, 6).relate(couple.id(), couple.spouse(), Relation.SELF);
            }),
            warned(HouseholdReason.WITHOUT_HEAD, "household", town -> {
                Couple couple = couple(town);
                return today(town).relate(couple.id(), couple.head(), Relation.PARENT);
            }),
            warned(HouseholdReason.WITHOUT_HEAD, "household", town -> {
                Couple couple = couple(town);
                return today(town).leave(couple.id(), couple.head());
            }),
            // 并户
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> today(town)
                    .merge(NONE, couple(town).id())),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "into", town -> today(town)
                    .merge(couple(town).id(), NONE)),
            refused(HouseholdReason.SAME_HOUSEHOLD, "into", town -> {
                Couple couple = couple(town);
                return today(town).merge(couple.id(), couple.id());
            }),
            refused(HouseholdReason.DISSOLVED, "household", town -> {
                Couple couple = couple(town);
                town.does(today(town).merge(couple.id(), couple(town).id()));
                return today(town).merge(couple.id(), couple(town).id());
            }),
            refused(HouseholdReason.DISSOLVED, "into", town -> {
                Couple couple = couple(town);
                town.does(today(town).merge(couple.id(), couple(town).id()));
                return today(town).merge(couple(town).id(), couple.id());
            }),
            refused(HouseholdReason.KINDS_DIFFER, "into", town -> {
                Couple couple = couple(town);
                town.does(today(town).classify(couple.id(), Optional.of(DORMITORY)));
                return today(town).merge(couple(town).id(), couple.id());
            }),
            refused(HouseholdReason.TOLD_LATER, "occurredAt", town -> {
                Couple couple = couple(town);
                town.does(ago(town, 5).join(couple.id(), member(town.resident(), Relation.SON)));
                return ago(town, 6).merge(couple.id(), couple(town).id());
            }),
            refused(HouseholdReason.TOLD_LATER, "occurredAt", town -> {
                Couple couple = couple(town);
                town.does(ago(town, 5).leave(couple.id(), couple.spouse()));
                return ago(town, 6).merge(couple.id(), couple(town).id());
            }),
            refused(HouseholdReason.NOT_A_MEMBER, "relations[0].resident", town -> today(town)
                    .merge(couple(town).id(), couple(town).id(), member(town.resident(), Relation.SON))),
            refused(HouseholdReason.MEMBER_ALREADY, "relations", town -> {
                Couple couple = couple(town);
                Membership son = member(couple.head(), Relation.SON);
                return today(town).merge(couple.id(), couple(town).id(), son, son);
            }),
            refused(HouseholdReason.MEMBER_ALREADY, "occurredAt", town -> {
                Couple couple = couple(town);
                Couple other = couple(town);
                town.does(ago(town, 5).join(other.id(), member(couple.spouse(), Relation.SISTERS_DAUGHTER)));
                town.does(ago(town, 4).leave(other.id(), couple.spouse()));
                return ago(town, 6).merge(couple.id(), other.id());
            }),
            refused(HouseholdReason.SECOND_HEAD, "relations[0].relation", town -> {
                Couple couple = couple(town);
                return today(town).merge(couple.id(), couple(town).id(), member(couple.head(), Relation.HEAD));
            }),
            refused(HouseholdReason.MEMBERS_TOO_MANY, "relations", town -> today(town)
                    .merge(couple(town).id(), couple(town).id(), crowd(2_001))),
            warned(HouseholdReason.WITHOUT_HEAD, "into", town -> {
                Couple other = couple(town);
                town.does(ago(town, 5).leave(other.id(), other.head()));
                return today(town).merge(couple(town).id(), other.id());
            }),
            // 分户
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> today(town)
                    .split(NONE, member(town.resident(), Relation.HEAD))),
            refused(HouseholdReason.NOT_A_MEMBER, "members[0].resident", town -> today(town)
                    .split(couple(town).id(), member(town.resident(), Relation.HEAD))),
            refused(HouseholdReason.NOT_A_MEMBER, "occurredAt", town -> {
                Couple couple = couple(town);
                return ago(town, 11).split(couple.id(), member(couple.spouse(), Relation.HEAD));
            }),
            refused(HouseholdReason.NOBODY_LEAVES, "members", town -> today(town)
                    .split(couple(town).id())),
            refused(HouseholdReason.NOBODY_STAYS, "members", town -> {
                Couple couple = couple(town);
                return today(town)
                        .split(
                                couple.id(),
                                member(couple.head(), Relation.HEAD),
                                member(couple.spouse(), Relation.SPOUSE));
            }),
            refused(HouseholdReason.SECOND_HEAD, "members", town -> {
                Couple couple = couple(town);
                return today(town)
                        .split(
                                couple.id(),
                                member(couple.head(), Relation.HEAD),
                                member(couple.spouse(), Relation.SELF));
            }),
            refused(HouseholdReason.MEMBER_ALREADY, "members", town -> {
                Couple couple = couple(town);
                return today(town)
                        .split(
                                couple.id(),
                                member(couple.spouse(), Relation.HEAD),
                                member(couple.spouse(), Relation.SPOUSE));
            }),
            refused(HouseholdReason.MEMBERS_TOO_MANY, "members", town -> today(town)
                    .split(couple(town).id(), crowd(2_001))),
            refused(HouseholdReason.NUMBER_MALFORMED, "number", town -> {
                Couple couple = couple(town);
                return SplitHousehold.builder()
                        .from(today(town).split(couple.id(), member(couple.spouse(), Relation.HEAD)))
                        .number(HouseholdNumber.of(" "))
                        .build();
            }),
            refused(HouseholdReason.NUMBER_TAKEN, "number", town -> {
                Couple couple = couple(town);
                town.does(FormHousehold.builder()
                        .from(today(town).form())
                        .number(HouseholdNumber.of("H1"))
                        .build());
                return SplitHousehold.builder()
                        .from(today(town).split(couple.id(), member(couple.spouse(), Relation.HEAD)))
                        .number(HouseholdNumber.of("H1"))
                        .build();
            }),
            refused(GridReason.DWELLING_UNKNOWN, "dwelling", town -> {
                Couple couple = couple(town);
                return SplitHousehold.builder()
                        .from(today(town).split(couple.id(), member(couple.spouse(), Relation.HEAD)))
                        .dwelling(new DwellingId(Town.id(998)))
                        .build();
            }),
            warned(HouseholdReason.WITHOUT_HEAD, "members", town -> {
                Couple couple = couple(town);
                return today(town).split(couple.id(), member(couple.spouse(), Relation.SPOUSE));
            }),
            warned(HouseholdReason.WITHOUT_HEAD, "household", town -> {
                Couple couple = couple(town);
                return today(town).split(couple.id(), member(couple.head(), Relation.HEAD));
            }),
            // 户别
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> today(town)
                    .classify(NONE, Optional.of(DORMITORY))),
            refused(HouseholdReason.ORGANIZATION_MISSING, "collective.organization", town -> today(town)
                    .classify(couple(town).id(), Optional.of(new Collective(" ", Optional.empty())))),
            refused(HouseholdReason.ORGANIZATION_MISSING, "collective.organization", town -> FormHousehold.builder()
                    .from(today(town).form())
                    .collective(new Collective("x".repeat(101), Optional.empty()))
                    .build()),
            refused(PersonalReason.NAME_BLANK, "collective.responsible", town -> today(town)
                    .classify(couple(town).id(), Optional.of(new Collective("宿舍", Optional.of(PersonName.of(" ")))))),
            refused(HouseholdReason.MEMBERS_TOO_MANY, "members", town -> FormHousehold.builder()
                    .from(today(town).form(crowd(2_001)))
                    .collective(DORMITORY)
                    .build()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    /** The rest is met by {@link ResidentRulesTest} and {@link LifeRulesTest}. */
    @Test
    void everyReasonOfThisPartHasARule() {
        RuleTable.coversAll(
                RULES,
                HouseholdReason.DISSOLVED,
                HouseholdReason.SAME_HOUSEHOLD,
                HouseholdReason.KINDS_DIFFER,
                HouseholdReason.TOLD_LATER,
                HouseholdReason.NOBODY_LEAVES,
                HouseholdReason.NOBODY_STAYS,
                HouseholdReason.WITHOUT_HEAD,
                HouseholdReason.ORGANIZATION_MISSING);
    }

    @Test
    void nothingIsToldOfADissolvedHousehold() {
        Town town = new Town();
        Couple couple = couple(town);
        town.does(today(town).merge(couple.id(), couple(town).id()));
        HouseholdActs now = today(town);
        assertThat(Stream.of(
                                now.join(couple.id(), member(town.resident(), Relation.SON)),
                                now.leave(couple.id(), couple.spouse()),
                                now.head(couple.id(), couple.spouse(), Relation.SPOUSE),
                                now.relate(couple.id(), couple.spouse(), Relation.SON),
                                now.move(couple.id(), town.dwelling("901")),
                                now.split(couple.id(), member(couple.spouse(), Relation.HEAD)),
                                now.classify(couple.id(), Optional.of(DORMITORY)),
                                now.birth(couple.id(), Relation.SON),
                                VerifyHousehold.builder()
                                        .commandId(town.nextId())
                                        .occurredAt(Town.NOW)
                                        .home(HOME)
                                        .household(couple.id())
                                        .verification(Samples.SEEN)
                                        .build())
                        .map(command -> town.tries(command).getLeft().reasons()))
                .allMatch(reasons -> reasons.equals(List.of(HouseholdReason.DISSOLVED.at("household"))));
    }

    @Test
    void aMergedHouseholdStaysOnRecordWithItsNumberAndItsHistory() {
        Town town = new Town();
        DwellingId there = town.dwelling("101");
        ResidentId wang = town.resident();
        ResidentId both = town.resident();
        HouseholdId one = town.does(FormHousehold.builder()
                        .from(ago(town, 10).form(member(wang, Relation.HEAD), member(both, Relation.SON)))
                        .number(HouseholdNumber.of("H1"))
                        .dwelling(there)
                        .build())
                .id();
        HouseholdId other = town.does(
                        ago(town, 10).form(member(town.resident(), Relation.HEAD), member(both, Relation.SON_IN_LAW)))
                .id();
        Household merged = town.does(ago(town, 3).merge(one, other, member(wang, Relation.WIFES_FATHER)));
        Household gone = find(town, one);
        assertThat(merged.id()).isEqualTo(other);
        assertThat(merged.members().open())
                .contains(member(wang, Relation.WIFES_FATHER), member(both, Relation.SON_IN_LAW))
                .hasSize(3);
        assertThat(merged.lineage()).containsExactly(new Lineage(Lineage.Step.ABSORBED, one, TODAY.minusDays(3)));
        assertThat(gone.lineage()).containsExactly(new Lineage(Lineage.Step.MERGED_INTO, other, TODAY.minusDays(3)));
        assertThat(gone.dissolvedOn()).contains(TODAY.minusDays(3));
        assertThat(gone.members().open()).isEmpty();
        assertThat(gone.dwelling().open()).isEmpty();
        assertThat(gone.members().asOf(TODAY.minusDays(4))).hasSize(2);
        assertThat(gone.dwelling().asOf(TODAY.minusDays(4))).containsExactly(there);
        assertThat(town.tries(FormHousehold.builder()
                                .from(today(town).form())
                                .number(HouseholdNumber.of("H1"))
                                .build())
                        .getLeft()
                        .names(HouseholdReason.NUMBER_TAKEN))
                .as("its number is nobody else's")
                .isTrue();
        assertThat(town.desk()
                        .count(Criteria.of(Household.TYPE).where(Household.DISSOLVED_ON.absent()))
                        .get())
                .isEqualTo(1);
    }

    @Test
    void whoSplitsOffMovesAlongAndWhoStaysStays() {
        Town town = new Town();
        DwellingId old = town.dwelling("101");
        DwellingId fresh = town.dwelling("102");
        HouseholdActs then = ago(town, 10);
        ResidentId father = then.livingIn(old);
        ResidentId son = then.livingIn(old);
        ResidentId wife = town.resident();
        HouseholdId family = then.formed(
                old, member(father, Relation.HEAD), member(son, Relation.SON), member(wife, Relation.DAUGHTER_IN_LAW));
        Household young = town.does(SplitHousehold.builder()
                .from(ago(town, 4).split(family, member(son, Relation.HEAD), member(wife, Relation.WIFE)))
                .number(HouseholdNumber.of("H2"))
                .dwelling(fresh)
                .build());
        assertThat(young.head()).contains(member(son, Relation.HEAD));
        assertThat(young.members().asOf(TODAY.minusDays(5))).isEmpty();
        assertThat(young.dwelling().open()).containsExactly(fresh);
        assertThat(young.lineage()).containsExactly(new Lineage(Lineage.Step.SPLIT_FROM, family, TODAY.minusDays(4)));
        assertThat(find(town, family).members().open()).containsExactly(member(father, Relation.HEAD));
        assertThat(find(town, family).lineage())
                .containsExactly(new Lineage(Lineage.Step.SPLIT_OFF, young.id(), TODAY.minusDays(4)));
        assertThat(livesIn(town, son)).containsExactly(fresh);
        assertThat(livesIn(town, father)).containsExactly(old);
        assertThat(livesIn(town, wife)).as("nobody said where she lives").isEmpty();
    }

    @Test
    void whoSplitsOffLivesWhereTheyLivedUnlessSaidOtherwise() {
        Town town = new Town();
        DwellingId old = town.dwelling("101");
        ResidentId son = ago(town, 10).livingIn(old);
        HouseholdId family =
                ago(town, 10).formed(old, member(town.resident(), Relation.HEAD), member(son, Relation.SON));
        Household young = town.does(today(town).split(family, member(son, Relation.HEAD)));
        assertThat(young.dwelling().open()).containsExactly(old);
        assertThat(livesIn(town, son)).containsExactly(old);
    }

    @Test
    void aHouseholdWithoutAHeadIsSaidToBeAndMayNameOne() {
        Town town = new Town();
        Couple couple = couple(town);
        Household left = town.does(today(town).leave(couple.id(), couple.head()));
        assertThat(left.isWithoutHead()).isTrue();
        Household named = town.does(today(town).relate(couple.id(), couple.spouse(), Relation.HEAD));
        assertThat(named.isWithoutHead()).isFalse();
        assertThat(named.head()).contains(member(couple.spouse(), Relation.HEAD));
        assertThat(town.does(today(town).leave(couple.id(), couple.spouse())).isWithoutHead())
                .as("nobody is left who could miss one")
                .isFalse();
    }

    @Test
    void aCollectiveHouseholdNeedsNoHead() {
        Town town = new Town();
        Couple couple = couple(town);
        Household dormitory = town.does(today(town).classify(couple.id(), Optional.of(DORMITORY)));
        assertThat(dormitory.kind()).isEqualTo(HouseholdKind.COLLECTIVE);
        assertThat(town.tries(today(town).leave(couple.id(), couple.head()))
                        .get()
                        .warnings())
                .isEmpty();
        assertThat(find(town, couple.id()).isWithoutHead()).isFalse();
        assertThat(town.desk()
                        .count(Criteria.of(Household.TYPE).where(Household.KIND.is(HouseholdKind.COLLECTIVE)))
                        .get())
                .isEqualTo(1);
        Household before = find(town, couple.id());
        assertThat(town.does(today(town).classify(couple.id(), Optional.of(DORMITORY))))
                .as("again changes nothing")
                .isEqualTo(before);
    }

    @Test
    void aCollectiveHouseholdMayBeLarge() {
        Town town = new Town();
        Membership[] guests = IntStream.range(0, 600)
                .mapToObj(
                        i -> new Membership(new ResidentId(Town.id(5_000 + i)), Town.ELSEWHERE, Relation.NON_RELATIVE))
                .toArray(Membership[]::new);
        assertThat(town.does(FormHousehold.builder()
                                .from(today(town).form(guests))
                                .collective(DORMITORY)
                                .build())
                        .members()
                        .open())
                .hasSize(600);
    }

    private record Couple(HouseholdId id, ResidentId head, ResidentId spouse) {}

    private static Couple couple(Town town) {
        ResidentId head = town.resident();
        ResidentId spouse = town.resident();
        HouseholdId id = town.does(ago(town, 10).form(member(head, Relation.HEAD), member(spouse, Relation.SPOUSE)))
                .id();
        return new Couple(id, head, spouse);
    }

    private static Membership[] crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> member(new ResidentId(Town.id(5_000 + i)), Relation.NON_RELATIVE))
                .toArray(Membership[]::new);
    }

    private static Stream<DwellingId> livesIn(Town town, ResidentId resident) {
        return town.desk()
                .find(Resident.TYPE, HOME, resident)
                .get()
                .state()
                .residences()
                .open()
                .flatMap(residence -> residence.dwelling().stream());
    }
}
