package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ConfidenceRulesTest.note;
import static org.gridgovernance.ConfidenceRulesTest.risk;
import static org.gridgovernance.ConfidenceRulesTest.tell;
import static org.gridgovernance.MediationActs.KEEPER;
import static org.gridgovernance.MediationActs.LANDLORD;
import static org.gridgovernance.MediationActs.MEDIATOR;
import static org.gridgovernance.MediationActs.MEMBER;
import static org.gridgovernance.MediationActs.TENANT;
import static org.gridgovernance.MediationActs.in;
import static org.gridgovernance.Town.HOME;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.committee.CaseBook;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.confidence.PrivateRecordId;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees a case and what is told in it: those in it, each what is theirs, as long as they are in it. */
class MediationSightTest {
    private final Town town = new Town();
    private final MediationActs acts = in(town);

    @Test
    void aSideSeesItsOwnRecordsAndNeverTheOthers() {
        MediationCaseId found = acts.mediating();
        PrivateRecordId tenants =
                acts.does(resident(TENANT), tell(acts, found, 1)).id();
        PrivateRecordId landlords = acts.does(tell(acts, found, 2)).id();
        PrivateRecordId notes = acts.does(note(acts, found)).id();
        PrivateRecordId risks = acts.does(risk(acts, found)).id();
        assertThat(records(mediator(KEEPER))).containsExactlyInAnyOrder(tenants, landlords, notes, risks);
        assertThat(records(mediator(MEDIATOR))).containsExactlyInAnyOrder(tenants, landlords, notes, risks);
        assertThat(records(resident(TENANT))).containsExactly(tenants);
        assertThat(records(resident(LANDLORD))).containsExactly(landlords);
        assertThat(sees(resident(TENANT), PrivateRecord.of(HOME, landlords))).isFalse();
        assertThat(sees(resident(LANDLORD), PrivateRecord.of(HOME, tenants))).isFalse();
        assertThat(resident(LANDLORD)
                        .history(PrivateRecord.of(HOME, tenants))
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(sees(resident(LANDLORD), CaseDocket.entry(HOME, found))).isTrue();
    }

    @Test
    void aRecusedMediatorSeesNothingFromThenOnNorAsKeeper() {
        MediationCaseId found = acts.consented();
        acts.does(acts.name(found, acts.crew().director(), acts.crew().member()));
        PrivateRecordId notes = acts.does(note(acts, found)).id();
        acts.does(resident(LANDLORD), acts.challenge(found, acts.crew().director(), 2));
        assertThat(sees(mediator(KEEPER), CaseDocket.entry(HOME, found))).isFalse();
        assertThat(sees(mediator(KEEPER), PrivateRecord.of(HOME, notes))).isFalse();
        assertThat(records(mediator(KEEPER))).isEmpty();
        assertThat(names(mediator(KEEPER), note(acts, found), KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(records(mediator(MEDIATOR)))
                .as("the next of the committee keeps it")
                .containsExactly(notes);
        assertThat(records(mediator(MEMBER))).containsExactly(notes);
    }

    @Test
    void whoWithdrawsGetsNoAnswerThatShowsTheCase() {
        MediationCaseId found = acts.mediating();
        Accepted<MediationCase> answer = mediator(MEDIATOR)
                .execute(acts.withdraw(found, acts.crew().vice(), WithdrawalCause.RECUSED))
                .get();
        assertThat(answer.aggregate().dispute().facts().isErased()).isTrue();
        assertThat(sees(mediator(MEDIATOR), CaseDocket.entry(HOME, found))).isFalse();
    }

    @Test
    void whoLeavesServiceSeesItNoMore() {
        MediationCaseId found = acts.mediating();
        PrivateRecordId notes = acts.does(note(acts, found)).id();
        assertThat(records(mediator(MEDIATOR))).containsExactly(notes);
        town.does(WorkforceActs.ago(town, 1).leave(acts.crew().vice()));
        assertThat(sees(mediator(MEDIATOR), CaseDocket.entry(HOME, found))).isFalse();
        assertThat(records(mediator(MEDIATOR))).isEmpty();
        assertThat(acts.found(found).isInCharge(acts.crew().vice()))
                .as("who mediated is on record until another is named")
                .isTrue();
    }

    @Test
    void whoGetsAnotherAccountSeesByThatOneAlone() {
        MediationCaseId found = acts.mediating();
        MediationCaseId second = acts.mediating();
        acts.does(note(acts, found));
        acts.does(note(acts, second));
        town.does(WorkforceActs.ago(town, 1)
                .correct(acts.crew().vice())
                .account("another")
                .build());
        assertThat(sees(mediator(MEDIATOR), CaseDocket.entry(HOME, found))).isFalse();
        assertThat(records(mediator(MEDIATOR))).isEmpty();
        assertThat(sees(mediator("another"), CaseDocket.entry(HOME, found))).isTrue();
        assertThat(records(mediator("another"))).hasSize(2);
        acts.does(resident(LANDLORD), acts.challenge(found, acts.crew().vice(), 2));
        acts.does(acts.withdraw(found, acts.crew().director(), WithdrawalCause.RECUSED));
        assertThat(acts.found(mediator(MEMBER), found).keeper().account()).contains(MEMBER);
    }

    @Test
    void theNextKeeperSeesByTheAccountOfToday() {
        MediationCaseId found = acts.consented();
        town.does(WorkforceActs.ago(town, 1)
                .correct(acts.crew().vice())
                .account("another")
                .build());
        acts.does(acts.withdraw(found, acts.crew().director(), WithdrawalCause.RECUSED));
        assertThat(sees(mediator("another"), CaseDocket.entry(HOME, found))).isTrue();
        assertThat(sees(mediator(MEDIATOR), CaseDocket.entry(HOME, found))).isFalse();
    }

    @Test
    void anAgentSeesWhileTheAuthorityLasts() {
        MediationCaseId found = acts.mediating();
        PrivateRecordId tenants = acts.does(tell(acts, found, 1)).id();
        PrivateRecordId landlords = acts.does(tell(acts, found, 2)).id();
        acts.does(resident(TENANT), acts.authorize(found, 1, "agent").build());
        assertThat(records(resident("agent"))).containsExactly(tenants).doesNotContain(landlords);
        acts.does(resident("agent"), tell(acts, found, 1));
        acts.does(resident(TENANT), acts.dismiss(found, 1, 1));
        assertThat(records(resident("agent"))).isEmpty();
        assertThat(sees(resident("agent"), CaseDocket.entry(HOME, found))).isFalse();
        assertThat(names(resident("agent"), tell(acts, found, 1), KernelReason.NOT_FOUND))
                .isTrue();
    }

    @Test
    void anotherAccountOfAPartyTakesThePlaceOfTheOne() {
        MediationCaseId found = acts.mediating();
        PrivateRecordId tenants = acts.does(tell(acts, found, 1)).id();
        acts.does(acts.open(found, 1, "tenant-anew"));
        assertThat(records(resident("tenant-anew"))).containsExactly(tenants);
        assertThat(records(resident(TENANT))).isEmpty();
        assertThat(sees(resident(TENANT), CaseDocket.entry(HOME, found))).isFalse();
    }

    static Stream<Role> roles() {
        return Stream.of(
                Role.GRID_OFFICER,
                Role.COMMUNITY_CLERK,
                Role.DATA_STEWARD,
                Role.OBSERVER,
                Role.RESIDENT,
                Role.DEPARTMENT,
                Role.MEDIATOR);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void noRoleShowsAnythingOfACase(Role role) {
        MediationCaseId found = acts.mediating();
        PrivateRecordId told = acts.does(tell(acts, found, 1)).id();
        Desk outsider = town.governance()
                .as(Actor.of(
                        "outsider",
                        Grant.of(role, HOME.parent().orElseThrow().parent().orElseThrow())));
        assertThat(sees(outsider, CaseDocket.entry(HOME, found))).isFalse();
        assertThat(sees(outsider, PrivateRecord.of(HOME, told))).isFalse();
        assertThat(records(outsider)).isEmpty();
        assertThat(many(outsider, MediationCase.TYPE)).isZero();
        assertThat(outsider.count(Criteria.of(CaseBook.TYPE)).isLeft()).isTrue();
        Stream.of(acts.accept(found), acts.consent(found, 1), note(acts, found), acts.hold(found))
                .forEach(command -> assertThat(
                                outsider.execute((Command<?>) command).isLeft())
                        .isTrue());
        assertThat(outsider.execute(acts.accept(found)).getLeft())
                .as("the same as of one that is not there")
                .isEqualTo(outsider.execute(acts.accept(new MediationCaseId(Town.id(99))))
                        .getLeft());
    }

    @Test
    void allRolesTogetherShowNothingEither() {
        MediationCaseId found = acts.mediating();
        Desk outsider = town.governance()
                .as(Actor.of(
                        "outsider",
                        roles().map(role -> Grant.of(role, AreaCode.NATION)).toArray(Grant[]::new)));
        assertThat(sees(outsider, CaseDocket.entry(HOME, found))).isFalse();
        assertThat(many(outsider, MediationCase.TYPE)).isZero();
    }

    @Test
    void aPartyWhoIsAMediatorConductsNothingOfItsOwnCase() {
        MediationCaseId found = acts.registered();
        Desk both =
                town.governance().as(Actor.of(TENANT, Grant.of(Role.MEDIATOR, HOME), Grant.of(Role.RESIDENT, HOME)));
        assertThat(names(both, acts.accept(found), MediationReason.PARTY_CANNOT_CONDUCT))
                .isTrue();
        assertThat(names(both, acts.decline(found), MediationReason.PARTY_CANNOT_CONDUCT))
                .isTrue();
        assertThat(names(both, acts.open(found, 1, "new"), MediationReason.PARTY_CANNOT_CONDUCT))
                .isTrue();
        acts.does(acts.accept(found));
        assertThat(names(both, acts.tell(found, 1, 2), MediationReason.PARTY_CANNOT_CONDUCT))
                .isTrue();
        assertThat(names(both, acts.consent(found, 2), MediationReason.NOT_YOUR_SIDE))
                .isTrue();
        assertThat(names(both, note(acts, found), MediationReason.NOT_YOUR_SIDE))
                .isTrue();
        assertThat(names(both, risk(acts, found), MediationReason.PARTY_CANNOT_CONDUCT))
                .isTrue();
        assertThat(acts.does(both, acts.consent(found, 1)).hasConsented(1)).isTrue();
    }

    @Test
    void nobodyConsentsForAnother() {
        MediationCaseId found = acts.accepted();
        assertThat(names(resident(LANDLORD), acts.consent(found, 1), MediationReason.NOT_YOUR_SIDE))
                .isTrue();
        assertThat(acts.does(resident(LANDLORD), acts.consent(found, 2)).hasConsented(1))
                .isFalse();
    }

    @Test
    void withTheFileWhatWasToldIsErased() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(ConclusionActs.LATE));
        Town other = at.town();
        MediationCaseId found = at.performed();
        PrivateRecordId told = at.course().does(tell(at.course(), found, 1)).id();
        at.course().does(risk(at.course(), found));
        at.does(at.archive(at.found(found)).retention(Retention.SHORT).build());
        Desk archivist = ConclusionActs.archivist(other);
        assertThat(archivist.execute(at.days(6 * 365 - 10).destroy(found)).isRight())
                .isTrue();
        PrivateRecord left = archivist.find(PrivateRecord.of(HOME, told)).get().state();
        assertThat(left.what().isErased()).isTrue();
        assertThat(left.seenBy()).isEmpty();
        assertThat(left.erasedOn()).isPresent();
        assertThat(records(archivist)).hasSize(2);
        assertThat(records(MediationActs.keeper(other))).isEmpty();
        assertThat(sees(MediationActs.keeper(other), CaseDocket.entry(HOME, found)))
                .isFalse();
        assertThat(other.governance().verify(HOME).isClean()).isTrue();
    }

    private static boolean names(Desk desk, Command<?> command, ReasonCode code) {
        Either<Rejection, ? extends Accepted<?>> answer = desk.execute(command);
        return answer.isLeft() && answer.getLeft().names(code);
    }

    private Desk mediator(String account) {
        return MediationActs.mediator(town, account);
    }

    private Desk resident(String account) {
        return MediationActs.resident(town, account);
    }

    private static <A extends Aggregate> boolean sees(Desk desk, Ref<A> ref) {
        return desk.find(ref).isRight();
    }

    private static List<PrivateRecordId> records(Desk desk) {
        return desk.search(Criteria.of(PrivateRecord.TYPE))
                .map(page ->
                        page.items().stream().map(each -> each.state().id()).toList())
                .getOrElse(List.of());
    }

    private static <A extends Aggregate> long many(Desk desk, AggregateType<A> type) {
        return desk.count(Criteria.of(type)).getOrElse(0L);
    }
}
