package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.workforce.ChangeOrganization;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of organisations, met by a command at the desk, and what comes of those that are taken. */
class OrganizationRulesTest {
    private static final OrganizationId NOBODY = new OrganizationId(Town.id(99));
    private static final OrganizationKind TEAM = OrganizationKind.VOLUNTEER_TEAM;

    private static final List<Line> RULES = List.of(
            refused(OrganizationReason.TITLE_MALFORMED, "title", town -> today(town)
                    .record(" ", TEAM)),
            refused(OrganizationReason.TITLE_MALFORMED, "title", town -> today(town)
                    .record("队".repeat(101), TEAM)),
            refused(OrganizationReason.TITLE_MALFORMED, "title", town -> today(town)
                    .rename(team(town), "")),
            refused(OrganizationReason.TITLE_TAKEN, "title", town -> {
                team(town);
                return today(town).record(" 志愿队 ", TEAM);
            }),
            refused(OrganizationReason.TITLE_TAKEN, "title", town -> {
                team(town);
                OrganizationId other =
                        town.does(today(town).record("第二队", TEAM)).id();
                return today(town).rename(other, "志愿队");
            }),
            refused(OrganizationReason.CREDIT_CODE_TAKEN, "creditCode", town -> {
                company(town, HOME.parent().orElseThrow());
                return with(today(town).record("安居", OrganizationKind.PROPERTY_COMPANY), WorkforceActs.CREDIT);
            }),
            refused(OrganizationReason.CREDIT_CODE_TAKEN, "creditCode", town -> {
                company(town, HOME.parent().orElseThrow());
                return today(town)
                        .change(team(town))
                        .creditCode(WorkforceActs.CREDIT)
                        .build();
            }),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "organization", town -> today(town)
                    .rename(NOBODY, "队")),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "organization", town -> today(town)
                    .change(NOBODY)
                    .build()),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "organization", town -> today(town)
                    .dissolve(NOBODY)),
            refused(OrganizationReason.DISSOLVED, "organization", town -> today(town)
                    .rename(dissolved(town), "队")),
            refused(OrganizationReason.DISSOLVED, "organization", town -> today(town)
                    .change(dissolved(town))
                    .build()),
            refused(OrganizationReason.DISSOLVED, "organization", town -> today(town)
                    .dissolve(dissolved(town))),
            refused(OrganizationReason.NOT_YET_RECORDED, "occurredAt", town -> ago(town, 9)
                    .dissolve(team(town))),
            refused(OrganizationReason.SUPERIOR_UNKNOWN, "superior", town -> below(town, NOBODY)),
            refused(OrganizationReason.SUPERIOR_UNKNOWN, "superior", town -> below(town, dissolved(town))),
            refused(OrganizationReason.SUPERIOR_UNKNOWN, "superior", town -> today(town)
                    .change(team(town))
                    .superior(new OrganizationRef(HOME, NOBODY))
                    .build()),
            refused(OrganizationReason.SUPERIOR_IS_SELF, "superior", town -> {
                OrganizationId team = team(town);
                return today(town)
                        .change(team)
                        .superior(new OrganizationRef(HOME, team))
                        .build();
            }),
            refused(OrganizationReason.SUPERIOR_IS_SELF, "superior", town -> {
                OrganizationId team = team(town);
                OrganizationRef lower = town.does(below(town, team)).reference();
                return today(town).change(team).superior(lower).build();
            }),
            refused(OrganizationReason.GRID_CONTRADICTS, "gridCode", town -> RecordOrganization.builder()
                    .from(today(town).record("队", TEAM))
                    .gridCode("001")
                    .build()),
            refused(OrganizationReason.GRID_CONTRADICTS, "gridCode", town -> RecordOrganization.builder()
                    .from(today(town).record("支部", OrganizationKind.PARTY_BRANCH))
                    .gridCode("0".repeat(41))
                    .build()),
            refused(
                    OrganizationReason.GRID_CONTRADICTS,
                    "gridCode",
                    town -> today(town).change(team(town)).gridCode("001").build()),
            refused(
                    OrganizationReason.GRID_CONTRADICTS,
                    "gridCode",
                    town -> today(town).change(team(town)).gridCode("").build()),
            refused(
                    OrganizationReason.AREAS_TOO_MANY,
                    "serves",
                    town -> today(town).change(team(town)).serves(areas(201)).build()),
            refused(OrganizationReason.AREAS_TOO_MANY, "serves", town -> RecordOrganization.builder()
                    .from(today(town).record("队", TEAM))
                    .serves(areas(201))
                    .build()),
            refused(OrganizationReason.TOLD_SINCE, "occurredAt", town -> {
                OrganizationId commandos = today(town).team().id();
                town.does(ago(town, 2).offer(commandos, "防汛先锋岗"));
                return ago(town, 3).dissolve(commandos);
            }),
            refused(OrganizationReason.TOLD_SINCE, "occurredAt", town -> {
                OrganizationRef commandos = today(town).team();
                town.does(ago(town, 9).offer(commandos.id(), "防汛先锋岗"));
                WorkerId worker = ago(town, 9).worker(commandos);
                town.does(ago(town, 2).take(commandos.id(), "防汛先锋岗", worker));
                return ago(town, 3).dissolve(commandos.id());
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, OrganizationReason.values());
    }

    @Test
    void whatIsDissolvedIsPastAndItsTitleAndCodeAreFree() {
        Town town = new Town();
        Organization company = company(town, HOME);
        assertThat(company.exists(TODAY)).isTrue();
        assertThat(company.exists(TODAY.minusDays(1))).isFalse();
        Organization dissolved = town.does(today(town).dissolve(company.id()));
        assertThat(dissolved.exists(TODAY)).isFalse();
        assertThat(dissolved.dissolvedOn()).contains(TODAY);
        company(town, HOME);
    }

    @Test
    void aPropertyCompanyIsFoundByItsCreditCode() {
        Town town = new Town();
        Organization company = company(town, HOME.parent().orElseThrow());
        KeyRef<Organization> key = KeyRef.of(Organization.TYPE, Organization.CREDIT, HOME, WorkforceActs.CREDIT)
                .orElseThrow();
        assertThat(town.desk().holders(List.of(key)).get(key).state()).isEqualTo(company);
        assertThat(town.desk()
                        .search(Criteria.of(Organization.TYPE)
                                .where(
                                        Organization.KIND.is(OrganizationKind.PROPERTY_COMPANY),
                                        Organization.AREA.is(company.home()),
                                        Organization.DISSOLVED_ON.absent()))
                        .get()
                        .items())
                .extracting(Found::state)
                .containsExactly(company);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Town town = new Town();
        OrganizationId branch = town.does(today(town).record("支部", OrganizationKind.PARTY_BRANCH))
                .id();
        Organization changed = town.does(today(town)
                .change(branch)
                .gridCode("001")
                .superior(today(town).committee())
                .serves(List.of(Town.ELSEWHERE))
                .build());
        assertThat(changed.gridCode()).contains("001");
        assertThat(town.tries(ChangeOrganization.builder()
                                .from(today(town).change(branch).build())
                                .gridCode("001")
                                .superior(changed.superior())
                                .serves(changed.serves())
                                .build())
                        .get()
                        .version())
                .as("the version it has")
                .isEqualTo(2);
        assertThat(town.does(today(town).rename(branch, " 支部 "))).isEqualTo(changed);
        assertThat(town.does(today(town).rename(branch, "第一支部")).title()).isEqualTo("第一支部");
    }

    private static OrganizationId team(Town town) {
        return town.does(today(town).record("志愿队", TEAM)).id();
    }

    private static OrganizationId dissolved(Town town) {
        OrganizationId team = team(town);
        town.does(today(town).dissolve(team));
        return team;
    }

    private static Organization company(Town town, AreaCode home) {
        return town.does(RecordOrganization.builder()
                .from(with(today(town).record("安居物业", OrganizationKind.PROPERTY_COMPANY), WorkforceActs.CREDIT))
                .home(home)
                .build());
    }

    private static RecordOrganization with(RecordOrganization command, UnifiedSocialCreditCode code) {
        return RecordOrganization.builder().from(command).creditCode(code).build();
    }

    private static RecordOrganization below(Town town, OrganizationId superior) {
        return RecordOrganization.builder()
                .from(today(town).record("小队", TEAM))
                .superior(new OrganizationRef(HOME, superior))
                .build();
    }

    private static List<AreaCode> areas(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> AreaCode.of(String.format("420102%06d", 100_001 + i)))
                .toList();
    }
}
