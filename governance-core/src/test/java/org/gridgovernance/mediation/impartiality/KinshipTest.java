package org.gridgovernance.mediation.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every relation to a head of a household, and what it ties. */
class KinshipTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Instant AT = Instant.parse("2025-06-30T04:00:00Z");
    private static final ResidentId ONE = new ResidentId(new UUID(7, 1));
    private static final ResidentId OTHER = new ResidentId(new UUID(7, 2));

    /** By number in GB/T 4761: 10–12 spouse, 20–39 children, 40–49 grandchildren, 50–59 parents, 60–69 grandparents, 70–79 siblings. */
    private static final Set<String> IN_LAWS_AND_FARTHER = Set.of(
            "28", "38", "45", "46", "47", "48", "53", "54", "55", "56", "65", "66", "67", "68", "72", "74", "76", "78");

    private static final Set<String> NOT_RELATED = Set.of("01", "02", "80", "98", "99");

    @ParameterizedTest
    @EnumSource(Relation.class)
    void everyRelationToTheHeadIsToldApart(Relation relation) {
        String code = relation.code();
        TieKind expected = NOT_RELATED.contains(code)
                ? TieKind.SAME_HOUSEHOLD
                : IN_LAWS_AND_FARTHER.contains(code) || code.charAt(0) >= '8' ? TieKind.KIN : TieKind.CLOSE_KIN;
        assertThat(Kinship.toHead(relation)).isEqualTo(expected);
        assertThat(Kinship.tie(Relation.HEAD, relation)).isEqualTo(expected);
        assertThat(Kinship.tie(relation, Relation.HEAD)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void twoRelativesOfTheHeadAreRelatives(Relation relation) {
        if (!EnumSet.of(Relation.SELF, Relation.HEAD).contains(relation)) {
            assertThat(Kinship.tie(Relation.SON, relation))
                    .isEqualTo(NOT_RELATED.contains(relation.code()) ? TieKind.SAME_HOUSEHOLD : TieKind.KIN);
            assertThat(Kinship.tie(relation, Relation.NANNY)).isEqualTo(TieKind.SAME_HOUSEHOLD);
        }
    }

    @Test
    void whoNeverWereInOneHouseholdAreNotTied() {
        Household alone = household(line(ONE, Relation.HEAD, DAY));
        assertThat(Kinship.between(ONE, OTHER, List.of(alone))).isEmpty();
        assertThat(Kinship.between(ONE, OTHER, List.of())).isEmpty();
    }

    @Test
    void theNearestTieOfAllHouseholdsCounts() {
        Household flat = household(line(ONE, Relation.SON, DAY).open(member(OTHER, Relation.NON_RELATIVE), DAY, AT));
        Household old = household(line(ONE, Relation.HEAD, DAY).open(member(OTHER, Relation.WIFE), DAY, AT));
        assertThat(Kinship.between(ONE, OTHER, List.of(flat))).contains(TieKind.SAME_HOUSEHOLD);
        assertThat(Kinship.between(ONE, OTHER, List.of(flat, old))).contains(TieKind.CLOSE_KIN);
        assertThat(Kinship.between(OTHER, ONE, List.of(flat, old))).contains(TieKind.CLOSE_KIN);
    }

    @Test
    void formerMembersAreTiedStill() {
        Timeline<Membership> past = Timeline.<Membership>empty()
                .record(member(ONE, Relation.HEAD), DAY, DAY.plusYears(1), AT)
                .record(member(OTHER, Relation.SON), DAY, DAY.plusYears(1), AT);
        assertThat(Kinship.between(ONE, OTHER, List.of(household(past)))).contains(TieKind.CLOSE_KIN);
    }

    @Test
    void whoCameAfterTheOtherLeftWasRelatedToAnotherHead() {
        Timeline<Membership> past = Timeline.<Membership>empty()
                .record(member(ONE, Relation.HEAD), DAY, DAY.plusYears(1), AT)
                .open(member(OTHER, Relation.SON), DAY.plusYears(2), AT);
        assertThat(Kinship.between(ONE, OTHER, List.of(household(past)))).contains(TieKind.SAME_HOUSEHOLD);
    }

    @Test
    void whatWasToldByMistakeTiesNobody() {
        Timeline<Membership> mistaken = line(ONE, Relation.HEAD, DAY)
                .open(member(OTHER, Relation.SON), DAY, AT)
                .withdraw(entry -> entry.value().resident().equals(OTHER), AT.plusSeconds(1));
        assertThat(Kinship.between(ONE, OTHER, List.of(household(mistaken)))).isEmpty();
    }

    private static Timeline<Membership> line(ResidentId who, Relation relation, LocalDate from) {
        return Timeline.<Membership>empty().open(member(who, relation), from, AT);
    }

    private static Membership member(ResidentId who, Relation relation) {
        return new Membership(who, HOME, relation);
    }

    private static Household household(Timeline<Membership> members) {
        return Household.builder()
                .id(new HouseholdId(new UUID(7, 3)))
                .home(HOME)
                .members(members)
                .build();
    }
}
