package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Errands.STREET;
import static org.gridgovernance.FindingActs.LEASE;
import static org.gridgovernance.FindingActs.NOISE;
import static org.gridgovernance.FindingActs.asks;
import static org.gridgovernance.FindingActs.by;
import static org.gridgovernance.FindingActs.of;
import static org.gridgovernance.FindingActs.unpaid;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.finding.Clue;
import org.gridgovernance.mediation.finding.Concerned;
import org.gridgovernance.mediation.finding.DisputePattern;
import org.gridgovernance.mediation.finding.EarlyFinding;
import org.gridgovernance.mediation.finding.PatternTerms;
import org.gridgovernance.mediation.finding.RaiseSuggestion;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.finding.SuggestionEvent;
import org.gridgovernance.mediation.finding.SuggestionRule;
import org.gridgovernance.mediation.finding.SuggestionState;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;

/** What repeats itself in tasks is suggested, with its facts, once; and never made a case. */
class EarlyFindingTest {
    private final Town town = new Town();
    private final FindingActs acts = new FindingActs(town);

    @Test
    void threeTasksBetweenTwoAreAPatternWhoeverAsksAndTwoAreNone() {
        ResidentId one = town.resident();
        ResidentId other = town.resident();
        TaskId first = acts.reported(20, asks(one, other));
        TaskId second = acts.reported(10, asks(other, one));
        acts.reported(5, asks(one, town.resident()));
        acts.reported(
                4, of("consultation.question").reporter(by(one)).about(other).build());
        assertThat(found()).isEmpty();
        TaskId third = acts.reported(0, asks(one, other));
        Suggestion raised = raisedOne();
        assertThat(raised.pattern()).isEqualTo(DisputePattern.REPEATED_BETWEEN_TWO);
        assertThat(raised.concerned()).isEqualTo(Concerned.between(other, one));
        assertThat(raised.clues())
                .containsExactly(
                        new Clue(first, TODAY.minusDays(20)),
                        new Clue(second, TODAY.minusDays(10)),
                        new Clue(third, TODAY));
        assertThat(raised.dispute()).isEqualTo(DisputeType.of(StandardDisputeType.NEIGHBOURS));
        assertThat(raised.raisedOn()).isEqualTo(TODAY);
        assertThat(raised.state()).isEqualTo(SuggestionState.OPEN);
    }

    @Test
    void theWindowHasNinetyDaysAndEndsWithTheDay() {
        ResidentId one = town.resident();
        ResidentId other = town.resident();
        List.of(0, 1, 90).forEach(day -> acts.reported(day, asks(one, other)));
        assertThat(found()).isEmpty();
        assertThat(EarlyFinding.in(town.desk(), HOME, TODAY.minusDays(1)).get()).isEmpty();
        acts.reported(89, asks(one, other));
        assertThat(found()).singleElement().satisfies(command -> assertThat(command.tasks())
                .hasSize(3));
    }

    @Test
    void tenantAndLandlordAreKnownByTheTenureAndTwoTasksSuffice() {
        DwellingId flat = town.dwelling("101");
        ResidentId tenant = town.resident();
        ResidentId owner = town.resident();
        acts.reported(9, of(LEASE).reporter(by(tenant)).dwelling(flat).build());
        acts.reported(
                8, of(LEASE).reporter(by(owner)).dwelling(flat).about(tenant).build());
        assertThat(found()).isEmpty();
        acts.holds(flat, TenureKind.TENANT, tenant);
        acts.holds(flat, TenureKind.OWNER, owner);
        Suggestion raised = raisedOne();
        assertThat(raised.pattern()).isEqualTo(DisputePattern.TENANT_AND_LANDLORD);
        assertThat(raised.concerned().dwelling()).contains(flat);
        assertThat(raised.concerned().residents()).containsExactlyInAnyOrder(tenant, owner);
        assertThat(raised.dispute()).isEqualTo(DisputeType.of(StandardDisputeType.CONTRACT));
    }

    @Test
    void oneTaskOfATenantIsNoneNorWhatIsAboutOthers() {
        DwellingId flat = town.dwelling("101");
        ResidentId tenant = town.resident();
        acts.holds(flat, TenureKind.TENANT, tenant);
        acts.holds(flat, TenureKind.OWNER, town.resident());
        acts.reported(9, of(LEASE).reporter(by(tenant)).dwelling(flat).build());
        acts.reported(
                8,
                of(LEASE)
                        .reporter(by(tenant))
                        .dwelling(flat)
                        .about(town.resident())
                        .build());
        acts.reported(7, of(NOISE).reporter(by(tenant)).dwelling(flat).build());
        assertThat(found()).noneMatch(command -> command.pattern() == DisputePattern.TENANT_AND_LANDLORD);
    }

    @Test
    void theNarrowestPatternIsToldAloneWhereItTellsAll() {
        DwellingId flat = town.dwelling("101");
        ResidentId tenant = town.resident();
        ResidentId owner = town.resident();
        acts.holds(flat, TenureKind.TENANT, tenant);
        acts.holds(flat, TenureKind.OWNER, owner);
        IntStream.range(0, 3)
                .forEach(day -> acts.reported(
                        day,
                        of(LEASE)
                                .reporter(by(tenant))
                                .dwelling(flat)
                                .about(owner)
                                .build()));
        assertThat(found()).extracting(RaiseSuggestion::pattern).containsExactly(DisputePattern.TENANT_AND_LANDLORD);
        acts.reported(1, of(LEASE).reporter(by(town.resident())).dwelling(flat).build());
        assertThat(found())
                .extracting(RaiseSuggestion::pattern)
                .containsExactly(DisputePattern.TENANT_AND_LANDLORD, DisputePattern.ONE_DWELLING);
    }

    @Test
    void threeDifferentPeopleWithinSixtyDaysAreAPatternOfAnEmployer() {
        OrganizationRef employer = acts.employer();
        List.of(1, 1, 2).forEach(who -> acts.reported(3, unpaid(employer, who)));
        acts.reported(60, unpaid(employer, 3));
        acts.reported(1, unpaid(Errands.department(town, "另一单位"), 3));
        assertThat(found()).isEmpty();
        acts.reported(59, unpaid(employer, 3));
        Suggestion raised = raisedOne();
        assertThat(raised.pattern()).isEqualTo(DisputePattern.EMPLOYER);
        assertThat(raised.concerned()).isEqualTo(Concerned.about(employer));
        assertThat(raised.clues()).hasSize(4);
        assertThat(raised.dispute()).isEqualTo(DisputeType.WAGES);
    }

    @Test
    void oneDwellingAgainAndAgainIsAPatternWhoeverAsks() {
        DwellingId flat = town.dwelling("101");
        IntStream.range(0, 2)
                .forEach(day -> acts.reported(
                        day,
                        of(NOISE).reporter(by(town.resident())).dwelling(flat).build()));
        assertThat(found()).isEmpty();
        acts.reported(2, of(NOISE).dwelling(flat).build());
        assertThat(raisedOne().concerned()).isEqualTo(Concerned.about(flat));
    }

    @Test
    void otherCommunitiesAreNotMixed() {
        OrganizationRef employer = acts.employer();
        acts.reported(1, unpaid(employer, 1));
        acts.reported(1, unpaid(employer, 2));
        acts.reported(ELSEWHERE, 1, unpaid(employer, 3));
        acts.reported(ELSEWHERE, 1, unpaid(employer, 4));
        assertThat(EarlyFinding.in(town.desk(), STREET, TODAY).get()).isEmpty();
        acts.reported(ELSEWHERE, 1, unpaid(employer, 5));
        assertThat(EarlyFinding.in(town.desk(), STREET, TODAY).get())
                .singleElement()
                .satisfies(command -> assertThat(command.home()).isEqualTo(ELSEWHERE));
        assertThat(found()).isEmpty();
    }

    @Test
    void runTwiceItTellsNothingNewAndMakesNoCase() {
        acts.reported(town.resident(), town.resident(), 4);
        OrganizationRef employer = acts.employer();
        List.of(1, 2, 3).forEach(who -> acts.reported(3, unpaid(employer, who)));
        long before = town.governance().verify(HOME).events();
        List<RaiseSuggestion> commands = found();
        assertThat(raise(town.desk())).isEqualTo(new EarlyFinding(2, 0, 0));
        assertThat(raise(town.desk())).isEqualTo(new EarlyFinding(0, 0, 0));
        town.desk().executeAll(commands);
        assertThat(town.governance().verify(HOME).events())
                .as("one event a suggestion, and nothing else")
                .isEqualTo(before + 2);
        assertThat(town.store().<Long>inTransaction(session -> session.count(Criteria.of(MediationCase.TYPE))))
                .isZero();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatWasDismissedIsRaisedAgainOnlyWhenFurtherTasksCame() {
        ResidentId one = town.resident();
        ResidentId other = town.resident();
        acts.reported(one, other, 3);
        Suggestion raised = raisedOne();
        town.does(acts.dismiss(raised.id(), NOW, Canaries.TEXT));
        assertThat(found()).isEmpty();
        acts.reported(0, asks(other, one));
        Suggestion again = raisedOne();
        assertThat(again.id()).isEqualTo(raised.id());
        assertThat(again.state()).isEqualTo(SuggestionState.OPEN);
        assertThat(again.clues()).hasSize(4);
        assertThat(again.dismissedOn()).contains(TODAY);
        assertThat(again.raisedOn()).isEqualTo(raised.raisedOn());
    }

    @Test
    void ofMoreThanAHundredTheLatestAreKept() {
        ResidentId one = town.resident();
        ResidentId other = town.resident();
        IntStream.range(0, 85).forEach(day -> acts.reported(day, asks(one, other)));
        assertThat(raisedOne().clues()).hasSize(85);
        IntStream.range(0, 20).forEach(any -> acts.reported(0, asks(one, other)));
        Suggestion grown = raisedOne();
        assertThat(grown.clues()).hasSize(Clue.MOST).isSorted();
        assertThat(grown.firstOn()).isEqualTo(TODAY.minusDays(79));
        assertThat(found()).isEmpty();
    }

    @Test
    void duplicatesAreOnePersonBeforeAndAfter() {
        ResidentId one = town.resident();
        ResidentId duplicate = town.resident();
        ResidentId other = town.resident();
        acts.reported(3, asks(duplicate, other));
        acts.reported(2, asks(other, duplicate));
        acts.reported(1, asks(one, other));
        assertThat(found()).isEmpty();
        town.does(town.merge(one, duplicate));
        assertThat(raisedOne().concerned()).isEqualTo(Concerned.between(one, other));
    }

    @Test
    void aSuggestionFollowsWhoIsMerged() {
        ResidentId kept = town.resident();
        ResidentId duplicate = town.resident();
        ResidentId other = town.resident();
        acts.reported(duplicate, other, 3);
        Suggestion raised = raisedOne();
        town.does(town.merge(kept, duplicate));
        assertThat(acts.suggestions()).singleElement().satisfies(now -> {
            assertThat(now.id()).isEqualTo(raised.id());
            assertThat(now.concerned()).isEqualTo(Concerned.between(kept, other));
        });
        assertThat(found()).isEmpty();
        acts.reported(0, asks(kept, other));
        assertThat(raisedOne().clues()).hasSize(4);
    }

    @Test
    void whereTwoSuggestionsWouldBecomeOneTheOtherStays() {
        ResidentId kept = town.resident();
        ResidentId duplicate = town.resident();
        ResidentId other = town.resident();
        acts.reported(duplicate, other, 3);
        acts.reported(kept, other, 3);
        acts.reported(kept, duplicate, 3);
        assertThat(raise(town.desk()).raised()).isEqualTo(3);
        List<Concerned> before =
                acts.suggestions().stream().map(Suggestion::concerned).toList();
        town.does(town.merge(kept, duplicate));
        assertThat(acts.suggestions()).extracting(Suggestion::concerned).isEqualTo(before);
        assertThat(raise(town.desk())).isEqualTo(new EarlyFinding(1, 0, 0));
        assertThat(acts.suggestions()).extracting(each -> each.clues().size()).containsExactlyInAnyOrder(3, 6, 3);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void theWordsAreErasedWithWhomTheyConcern() {
        ResidentId one = town.resident();
        acts.reported(one, town.resident(), 3);
        Suggestion raised = raisedOne();
        town.does(acts.dismiss(raised.id(), NOW, Canaries.TEXT));
        town.does(town.erase(one));
        assertThat(acts.suggestions()).singleElement().satisfies(now -> {
            assertThat(now.because()).isEmpty();
            assertThat(now.erasedOn()).contains(TODAY);
            assertThat(now.state()).isEqualTo(SuggestionState.DISMISSED);
        });
        assertThat(town.desk().history(Suggestion.of(HOME, raised.id())).get())
                .extracting(JournalEntry::event)
                .filteredOn(SuggestionEvent.Dismissed.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((SuggestionEvent.Dismissed) event).because().isErased())
                        .isTrue());
        assertThat(found()).isEmpty();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatIsWithdrawnOrStandsForAnotherDoesNotCount() {
        List<TaskId> tasks = acts.reported(town.resident(), town.resident(), 4);
        town.does(TaskActs.now(town).withdraw(tasks.get(0)));
        assertThat(found()).hasSize(1);
        town.does(TaskActs.now(town).merge(tasks.get(1), tasks.get(2)));
        assertThat(found()).isEmpty();
    }

    @Test
    void aRuleOfACommunityJudgesThere() {
        Town own = new Town(with -> with.rule(
                SuggestionRule.IN_FORCE,
                "two",
                1,
                Scope.in(HOME),
                pattern -> Optional.of(new PatternTerms(
                        2, 30, Map.of(MatterCode.of(NOISE), DisputeType.of(StandardDisputeType.POLLUTION))))));
        FindingActs there = new FindingActs(own);
        ResidentId one = own.resident();
        ResidentId other = own.resident();
        there.reported(30, asks(one, other));
        there.reported(1, asks(one, other));
        assertThat(EarlyFinding.in(own.desk(), STREET, TODAY).get()).isEmpty();
        there.reported(29, asks(one, other));
        assertThat(EarlyFinding.in(own.desk(), STREET, TODAY).get()).hasSize(1);
        assertThat(raise(own.desk()).raised()).isEqualTo(1);
        assertThat(there.suggestions())
                .singleElement()
                .satisfies(raised -> assertThat(raised.dispute().standard()).isEqualTo(StandardDisputeType.POLLUTION));
    }

    @Test
    void whoMayReadNoTasksFindsNothingAndWhoMayOnlyReadRaisesNothing() {
        acts.reported(town.resident(), town.resident(), 3);
        Desk mediator = town.governance().as(Actor.of("mediator", Grant.of(Role.MEDIATOR, HOME)));
        assertThat(EarlyFinding.in(mediator, HOME, TODAY).get()).isEmpty();
        Desk observer = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, HOME)));
        assertThat(EarlyFinding.in(observer, HOME, TODAY).get()).hasSize(1);
        assertThat(EarlyFinding.raiseAll(observer, HOME, TODAY, raised -> {})
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
        Desk officer = town.governance().as(Actor.of("officer", Grant.of(Role.GRID_OFFICER, HOME)));
        assertThat(raise(officer)).isEqualTo(new EarlyFinding(1, 0, 0));
        assertThat(mediator.search(Criteria.of(Suggestion.TYPE)).get().items()).hasSize(1);
        assertThat(officer.search(Criteria.of(Suggestion.TYPE)).isLeft()).isTrue();
    }

    @Test
    void severalNodesRaiseOneSuggestion() throws Exception {
        acts.reported(town.resident(), town.resident(), 3);
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<EarlyFinding>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Desk desk = town.governance().as(Actor.of("node-" + i / 2, Grant.of(Role.DATA_STEWARD, STREET)));
            all.add(nodes.submit(() -> {
                together.await();
                return raise(desk);
            }));
        }
        for (Future<EarlyFinding> each : all) {
            assertThat(each.get().overtaken()).isZero();
        }
        nodes.shutdown();
        assertThat(acts.suggestions()).singleElement().satisfies(raised -> assertThat(raised.clues())
                .hasSize(3));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    /** Whatever the order in which tasks are told of, or named. */
    @Property(tries = 40)
    void theOrderOfTasksDoesNotMatter(@ForAll("orders") List<Integer> told, @ForAll("orders") List<Integer> named) {
        assertThat(outline(told)).isEqualTo(outline(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)));
        Town there = new Town();
        FindingActs done = new FindingActs(there);
        ResidentId one = there.resident();
        ResidentId other = there.resident();
        List<TaskId> tasks = done.reported(one, other, 9);
        Suggestion raised = there.does(done.raise(
                DisputePattern.REPEATED_BETWEEN_TWO,
                Concerned.between(one, other),
                named.stream().map(tasks::get).toList()));
        assertThat(raised.tasks()).isEqualTo(tasks);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** What is found where these nine tasks are told of in that order, without the ids of tasks. */
    private static List<String> outline(List<Integer> order) {
        Town there = new Town();
        FindingActs done = new FindingActs(there);
        ResidentId one = there.resident();
        ResidentId other = there.resident();
        DwellingId flat = there.dwelling("101");
        OrganizationRef employer = done.employer();
        List<Request> requests = List.of(
                asks(one, other),
                asks(other, one),
                asks(one, other),
                of(NOISE).dwelling(flat).build(),
                of(LEASE).dwelling(flat).build(),
                of(NOISE).reporter(by(one)).about(other).dwelling(flat).build(),
                unpaid(employer, 1),
                unpaid(employer, 2),
                unpaid(employer, 3));
        order.forEach(which -> done.reported(which, requests.get(which)));
        raise(there.desk());
        return done.suggestions().stream()
                .map(each -> each.pattern() + " " + each.concerned() + " " + each.dispute() + " "
                        + each.clues().stream().map(Clue::on).toList())
                .sorted()
                .toList();
    }

    private List<RaiseSuggestion> found() {
        return EarlyFinding.in(town.desk(), HOME, TODAY).get();
    }

    private Suggestion raisedOne() {
        List<Suggestion> raised = new ArrayList<>();
        assertThat(EarlyFinding.raiseAll(town.desk(), HOME, TODAY, raised::add).get())
                .isEqualTo(new EarlyFinding(1, 0, 0));
        return raised.get(0);
    }

    private static EarlyFinding raise(Desk desk) {
        return EarlyFinding.raiseAll(desk, HOME, TODAY, raised -> {}).get();
    }
}
