package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Errands.accepted;
import static org.gridgovernance.Errands.begun;
import static org.gridgovernance.Errands.department;
import static org.gridgovernance.Errands.organization;
import static org.gridgovernance.Errands.request;
import static org.gridgovernance.Errands.worker;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.routing.Proposal;
import org.gridgovernance.task.routing.Route;
import org.gridgovernance.task.routing.RouteCause;
import org.gridgovernance.task.routing.Routed;
import org.gridgovernance.task.routing.Routing;
import org.gridgovernance.task.routing.RoutingRule;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.SetLanguages;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** Whom a task goes to. */
class RoutingTest {
    private static final Instant BEGUN = NOW.minus(Duration.ofDays(5));
    private static final MatterCode QUARREL = MatterCode.of("dispute.neighbours");
    private static final UnifiedSocialCreditCode CREDIT = UnifiedSocialCreditCode.of("91350100M000100Y43");

    private final Town town = new Town();

    @Test
    void whereACompanyManagesTheCompoundItComesFirst() {
        committee();
        OrganizationRef company = company(CREDIT);
        compound(PropertyManagement.by(CREDIT));
        Proposal proposal = proposal(inDwelling()).orElseThrow();
        assertThat(proposal.command().to()).isEqualTo(Assignee.of(company));
        assertThat(proposal.why()).isEqualTo(RouteCause.PROPERTY_COMPANY.code());
        assertThat(proposal.decidedBy()).contains("routing");
    }

    @Test
    void whereNobodyManagesItTheCommitteeDoes() {
        OrganizationRef committee = committee();
        company(CREDIT);
        compound(PropertyManagement.NONE);
        Proposal proposal = proposal(inDwelling()).orElseThrow();
        assertThat(proposal.command().to()).isEqualTo(Assignee.of(committee));
        assertThat(proposal.why()).isEqualTo(RouteCause.COMMITTEE.code());
    }

    @Test
    void whereTheCompanyIsNotOnRecordTheCommitteeDoes() {
        OrganizationRef committee = committee();
        compound(PropertyManagement.by(CREDIT));
        assertThat(proposal(inDwelling()).orElseThrow().command().to()).isEqualTo(Assignee.of(committee));
    }

    @Test
    void whereNoCompoundIsKnownTheNearestOfTheFirstCompetentKindDoes() {
        company(CREDIT);
        OrganizationRef committee = committee();
        Proposal proposal = proposal(accepted(town, BEGUN)).orElseThrow();
        assertThat(proposal.command().to()).isEqualTo(Assignee.of(committee));
        assertThat(proposal.why()).isEqualTo(RouteCause.COMPETENT.code());
    }

    @Test
    void aProposalWritesNothingAndCanBeSent() {
        WorkerId only = worker(town, committee(), 40);
        TaskId task = accepted(town, BEGUN);
        StoreAudit before = town.governance().verify(HOME);
        Proposal proposal = proposal(task).orElseThrow();
        assertThat(town.governance().verify(HOME)).isEqualTo(before);
        assertThat(town.does(proposal.command()).handler()).hasValue(only);
    }

    @Test
    void whoHasTheSkillAndSpeaksTheLanguageAndHasLeastToDoGetsIt() {
        OrganizationRef committee = committee();
        worker(town, committee, 40);
        WorkerId busy = worker(town, committee, 40, Skill.MEDIATION);
        WorkerId free = worker(town, committee, 40, Skill.MEDIATION);
        worker(town, department(town, "司法局"), 40, Skill.MEDIATION);
        begun(town, accepted(town, BEGUN), BEGUN, busy);
        TaskId quarrel = accepted(town, BEGUN, request(QUARREL).build());
        assertThat(proposal(quarrel).orElseThrow().command().to()).isEqualTo(Assignee.of(committee, free));

        town.does(SetLanguages.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .worker(busy)
                .languages(new TreeSet<>(Set.of(Language.MANDARIN)))
                .build());
        TaskId told = accepted(
                town, BEGUN, request(QUARREL).addLanguage(Language.MANDARIN).build());
        assertThat(proposal(told).orElseThrow().command().to()).isEqualTo(Assignee.of(committee, busy));
    }

    @Test
    void whatWasNotTheirsGoesToTheNextAndInTheEndStaysWithTheFirst() {
        OrganizationRef committee = committee();
        OrganizationRef bureau = department(town, "住建局");
        TaskId task = accepted(town, BEGUN);
        town.does(proposal(task).orElseThrow().command());
        sentBack(task);
        Proposal second = proposal(task).orElseThrow();
        assertThat(second.command().to()).isEqualTo(Assignee.of(bureau));
        town.does(second.command());
        sentBack(task);
        Proposal last = proposal(task).orElseThrow();
        assertThat(last.command().to()).isEqualTo(Assignee.of(committee));
        assertThat(last.why()).isEqualTo(RouteCause.FIRST_RECIPIENT.code());
        assertThat(town.does(last.command()).dispatches()).hasSize(3);
    }

    @Test
    void whereNobodyIsCompetentNobodyIsProposed() {
        assertThat(proposal(accepted(town, BEGUN))).isEmpty();
        assertThat(Routing.propose(town.desk(), Docket.entry(HOME, new TaskId(Town.id(99))), NOW)
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
    }

    @Test
    void aVendorsOwnRuleDecides() {
        Town other = new Town(governance -> governance.rule(
                RoutingRule.IN_FORCE,
                "old compounds go to whoever is free",
                3,
                Scope.everywhere(),
                question -> question.compound()
                        .filter(profile -> profile.ownership().equals(OwnershipForm.SCATTERED_OLD))
                        .map(old -> new Route(
                                Assignee.of(question.organizations().get(0).reference()),
                                DispatchMode.CLAIM,
                                "old-compound"))));
        OrganizationRef team = organization(other, HOME, OrganizationKind.VOLUNTEER_TEAM, "志愿队");
        DwellingId dwelling = other.dwelling("101");
        other.does(compound(other, PropertyManagement.NONE));
        TaskId task = accepted(
                other, BEGUN, request(Errands.LEAKAGE).dwelling(dwelling).build());
        Proposal proposal = Routing.propose(other.desk(), Docket.entry(HOME, task), NOW)
                .get()
                .orElseThrow();
        assertThat(proposal.why()).isEqualTo("old-compound");
        assertThat(proposal.decidedBy()).isEqualTo("old compounds go to whoever is free/3");
        assertThat(other.does(proposal.command()).dispatch().orElseThrow().mode())
                .isEqualTo(DispatchMode.CLAIM);
        assertThat(other.desk().find(Task.TYPE, HOME, task).get().state().unit())
                .hasValue(team);
    }

    @Test
    void byTurnsEachIsGivenOneAfterTheOtherWhateverTimeTheyHave() {
        Town other = new Town(house ->
                house.rule(RoutingRule.IN_FORCE, "each in turn", 1, Scope.everywhere(), RoutingRule.byTurns()));
        OrganizationRef committee = organization(other, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会");
        WorkerId little = worker(other, committee, 1);
        WorkerId much = worker(other, committee, 60);
        List<TaskId> tasks =
                Stream.generate(() -> accepted(other, BEGUN)).limit(4).toList();
        Routing.dispatchAll(other.desk(), HOME, NOW.minusSeconds(60), any -> {}).get();
        assertThat(tasks.stream().map(each -> task(other, each).handler().orElseThrow()))
                .containsExactlyInAnyOrder(little, much, little, much);
        assertThat(tasks)
                .allMatch(each -> task(other, each).dispatch().orElseThrow().mode() == DispatchMode.ROTATION);
        TaskId next = accepted(other, BEGUN);
        TaskId last = accepted(other, BEGUN);
        Stream.of(next, last)
                .forEach(each -> other.does(Routing.propose(other.desk(), Docket.entry(HOME, each), NOW)
                        .get()
                        .orElseThrow()
                        .command()));
        assertThat(List.of(task(other, next).handler(), task(other, last).handler()))
                .containsExactlyInAnyOrder(Optional.of(little), Optional.of(much));
    }

    private static Task task(Town town, TaskId id) {
        return town.desk().find(Docket.entry(HOME, id)).get().state();
    }

    @Test
    void allThatWaitAreDispatchedAndTheRestIsCounted() {
        OrganizationRef committee = committee();
        worker(town, committee, 40);
        TaskId first = accepted(town, BEGUN);
        TaskId illegal =
                accepted(town, BEGUN, request(MatterCode.of("building.illegal")).build());
        Errands.reported(town, BEGUN, request(Errands.LEAKAGE).build());
        List<Routed> progress = new ArrayList<>();
        Routed routed = Routing.dispatchAll(town.desk(), Errands.STREET, NOW, progress::add)
                .get();
        assertThat(routed.dispatched()).containsExactly(Map.entry(RouteCause.COMPETENT.code(), 1L));
        assertThat(routed.unrouted()).isOne();
        assertThat(routed.refused()).isZero();
        assertThat(routed.all()).isEqualTo(2);
        assertThat(progress).last().isEqualTo(routed);
        assertThat(stage(first).dispatches()).hasSize(1);
        assertThat(stage(illegal).dispatches()).isEmpty();
        assertThat(Routing.dispatchAll(town.desk(), HOME, NOW, progress::add)
                        .get()
                        .all())
                .isOne();
    }

    /** However many there are: nobody has two more than another. */
    @Property(tries = 20)
    void whatIsGivenOutAtOnceIsGivenOutEvenly(
            @ForAll @IntRange(min = 1, max = 5) int workers, @ForAll @IntRange(max = 23) int tasks) {
        Town town = new Town();
        OrganizationRef committee = organization(town, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会");
        List<WorkerId> hands = IntStream.range(0, workers)
                .mapToObj(i -> worker(town, committee, 40))
                .toList();
        List<TaskId> all =
                IntStream.range(0, tasks).mapToObj(i -> accepted(town, BEGUN)).toList();
        Routing.dispatchAll(town.desk(), HOME, NOW, progress -> {}).get();
        Map<WorkerId, Long> given = all.stream()
                .map(task -> town.desk()
                        .find(Task.TYPE, HOME, task)
                        .get()
                        .state()
                        .handler()
                        .orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = tasks == 0 ? 0 : (tasks - 1) / workers + 1;
        assertThat(hands)
                .allSatisfy(hand -> assertThat(given.getOrDefault(hand, 0L)).isBetween((long) tasks / workers, most));
    }

    private Task stage(TaskId task) {
        return town.desk().find(Task.TYPE, HOME, task).get().state();
    }

    private Optional<Proposal> proposal(TaskId task) {
        return Routing.propose(town.desk(), Docket.entry(HOME, task), NOW).get();
    }

    private void sentBack(TaskId task) {
        town.does(SendBackTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .cause(SendBackCause.NOT_COMPETENT)
                .because(Errands.said())
                .build());
    }

    private TaskId inDwelling() {
        return accepted(
                town,
                BEGUN,
                request(Errands.LEAKAGE).dwelling(town.dwelling("101")).build());
    }

    private OrganizationRef committee() {
        return organization(town, HOME, OrganizationKind.RESIDENTS_COMMITTEE, "居委会");
    }

    private OrganizationRef company(UnifiedSocialCreditCode credit) {
        return town.does(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(Errands.LONG_AGO)
                        .home(HOME)
                        .title("物业公司")
                        .kind(OrganizationKind.PROPERTY_COMPANY)
                        .creditCode(credit)
                        .build())
                .reference();
    }

    private void compound(PropertyManagement management) {
        town.does(compound(town, management));
    }

    private static RecordCompound compound(Town town, PropertyManagement management) {
        return RecordCompound.builder()
                .commandId(town.nextId())
                .occurredAt(Errands.LONG_AGO)
                .home(HOME)
                .title("百步亭")
                .profile(CompoundProfile.of(OwnershipForm.SCATTERED_OLD, management))
                .build();
    }
}
