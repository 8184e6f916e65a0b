package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.VanguardPost;
import org.gridgovernance.workforce.vanguard.LeaveVanguardPosts;
import org.gridgovernance.workforce.vanguard.VanguardReason;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.PartyStanding;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of vanguard posts, met by a command at the desk, and what comes of those that are taken. */
class VanguardRulesTest {
    private static final String POST = "防汛先锋岗";
    private static final OrganizationId NO_TEAM = new OrganizationId(Town.id(99));
    private static final WorkerId NOBODY = new WorkerId(Town.id(98));

    private static final List<Line> RULES = List.of(
            refused(VanguardReason.NO_COMMANDO_TEAM, "team", town -> today(town)
                    .offer(today(town).committee().id(), POST)),
            refused(VanguardReason.TITLE_MALFORMED, "title", town -> today(town)
                    .offer(team(town).id(), " ")),
            refused(VanguardReason.TITLE_TAKEN, "title", town -> today(town)
                    .offer(offered(town).id(), POST)),
            refused(VanguardReason.POSTS_TOO_MANY, "team", town -> {
                OrganizationRef team = team(town);
                IntStream.range(0, 100).forEach(i -> town.does(today(town).offer(team.id(), "岗" + i)));
                return today(town).offer(team.id(), POST);
            }),
            refused(OrganizationReason.NOT_YET_RECORDED, "occurredAt", town -> ago(town, 9_000)
                    .offer(team(town).id(), POST)),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "team", town -> today(town)
                    .offer(NO_TEAM, POST)),
            refused(OrganizationReason.ORGANIZATION_UNKNOWN, "team", town -> today(town)
                    .withdraw(NO_TEAM, POST)),
            refused(OrganizationReason.DISSOLVED, "team", town -> {
                OrganizationRef team = team(town);
                town.does(today(town).dissolve(team.id()));
                return today(town).offer(team.id(), POST);
            }),
            refused(VanguardReason.POST_UNKNOWN, "title", town -> today(town)
                    .withdraw(team(town).id(), POST)),
            refused(VanguardReason.POST_UNKNOWN, "title", town -> {
                OrganizationRef team = offered(town);
                town.does(today(town).withdraw(team.id(), POST));
                return today(town).take(team.id(), POST, ago(town, 9).worker(team));
            }),
            refused(VanguardReason.HELD, "title", town -> {
                OrganizationRef team = held(town);
                return today(town).take(team.id(), POST, ago(town, 9).worker(team));
            }),
            refused(VanguardReason.HELD, "title", town -> today(town)
                    .withdraw(held(town).id(), POST)),
            refused(VanguardReason.TOLD_SINCE, "occurredAt", town -> {
                OrganizationRef team = offered(town);
                return ago(town, 30).take(team.id(), POST, ago(town, 40).worker(team));
            }),
            refused(VanguardReason.TOLD_SINCE, "occurredAt", town -> {
                OrganizationRef team = offered(town);
                WorkerId worker = ago(town, 9).worker(team);
                town.does(ago(town, 9).take(team.id(), POST, worker));
                town.does(ago(town, 5).standDown(worker));
                return ago(town, 6).withdraw(team.id(), POST);
            }),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .take(offered(town).id(), POST, NOBODY)),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).standDown(NOBODY)),
            refused(VanguardReason.NOT_IN_THE_TEAM, "worker", town -> {
                OrganizationRef team = offered(town);
                return ago(town, 5).take(team.id(), POST, today(town).worker(team));
            }),
            refused(VanguardReason.NO_PARTY_MEMBER, "worker", town -> {
                OrganizationRef team = offered(town);
                WorkerId worker = town.does(ago(town, 9)
                                .enrol(new Affiliation(team, AffiliationKind.MEMBER))
                                .partyStanding(PartyStanding.NONE)
                                .build())
                        .id();
                return today(town).take(team.id(), POST, worker);
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
        RuleTable.coversAll(RULES, VanguardReason.values());
    }

    @Test
    void whoLeavesServiceStandsDown() {
        Town town = new Town();
        OrganizationRef team = offered(town);
        WorkerId worker = ago(town, 9).worker(team);
        town.does(ago(town, 9).take(team.id(), POST, worker));
        assertThat(post(town, team).holder()).contains(worker.value());
        town.does(ago(town, 2).leave(worker));
        assertThat(post(town, team).holder()).isEmpty();
        assertThat(post(town, team).holders().asOf(TODAY.minusDays(3))).containsExactly(worker.value());
        WorkerId next = ago(town, 9).worker(team);
        town.does(today(town).take(team.id(), POST, next));
        assertThat(post(town, team).holder()).contains(next.value());
    }

    @Test
    void whoIsErasedStandsDown() {
        Town town = new Town();
        OrganizationRef team = held(town);
        WorkerId worker = new WorkerId(post(town, team).holder().orElseThrow());
        town.does(today(town).erase(worker));
        assertThat(post(town, team).holder()).isEmpty();
    }

    @Test
    void whoLeavesTheTeamStandsDownThereAlone() {
        Town town = new Town();
        OrganizationRef team = held(town);
        WorkerId worker = new WorkerId(post(town, team).holder().orElseThrow());
        OrganizationRef committee = today(town).committee();
        Affiliation other = new Affiliation(committee, AffiliationKind.VOLUNTEER);
        town.does(ago(town, 3).affiliate(worker, other));
        town.does(ago(town, 2).affiliate(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE)));
        town.does(today(town).end(worker, other));
        assertThat(post(town, team).holder()).contains(worker.value());
        town.does(today(town).end(worker, new Affiliation(team, AffiliationKind.EMPLOYEE)));
        assertThat(post(town, team).holder()).isEmpty();
    }

    @Test
    void onlyThePostsOfTheNamedTeamAreLeft() {
        Town town = new Town();
        OrganizationRef team = held(town);
        WorkerId worker = new WorkerId(post(town, team).holder().orElseThrow());
        town.does(LeaveVanguardPosts.builder()
                .from(today(town).standDown(worker))
                .team(NO_TEAM)
                .build());
        assertThat(post(town, team).holder()).contains(worker.value());
        town.does(LeaveVanguardPosts.builder()
                .from(today(town).standDown(worker))
                .team(team.id())
                .build());
        assertThat(post(town, team).holder()).isEmpty();
    }

    @Test
    void aDissolvedTeamHasNobodyAtAPost() {
        Town town = new Town();
        OrganizationRef team = held(town);
        town.does(today(town).dissolve(team.id()));
        assertThat(post(town, team).holder()).isEmpty();
        assertThat(post(town, team).isOpen(TODAY)).isTrue();
        assertThat(post(town, team).isOpen(TODAY.minusDays(20))).isFalse();
    }

    @Test
    void aWithdrawnPostMayBeOfferedAgain() {
        Town town = new Town();
        OrganizationRef team = offered(town);
        Organization without = town.does(today(town).withdraw(team.id(), POST));
        assertThat(without.vanguardPost(POST)).isEmpty();
        assertThat(without.vanguardPosts().get(0).isOpen(TODAY)).isFalse();
        assertThat(town.does(today(town).offer(team.id(), POST)).vanguardPosts())
                .hasSize(2);
    }

    private static OrganizationRef team(Town town) {
        return today(town).team();
    }

    /** A team that offers the post since ten days. */
    private static OrganizationRef offered(Town town) {
        OrganizationRef team = team(town);
        town.does(ago(town, 10).offer(team.id(), POST));
        return team;
    }

    private static OrganizationRef held(Town town) {
        OrganizationRef team = offered(town);
        town.does(ago(town, 5).take(team.id(), POST, ago(town, 9).worker(team)));
        return team;
    }

    private static VanguardPost post(Town town, OrganizationRef team) {
        return town.desk().find(team.ref()).get().state().vanguardPosts().get(0);
    }
}
