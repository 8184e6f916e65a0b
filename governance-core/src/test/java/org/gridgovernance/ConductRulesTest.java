package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.MediationActs.LANDLORD;
import static org.gridgovernance.MediationActs.MEMBER;
import static org.gridgovernance.MediationActs.NAME;
import static org.gridgovernance.MediationActs.TENANT;
import static org.gridgovernance.MediationActs.in;
import static org.gridgovernance.MediationActs.party;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Invited;
import org.gridgovernance.mediation.InvitedAs;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.DissolveCommittee;
import org.gridgovernance.mediation.course.ConductReason;
import org.gridgovernance.mediation.course.HoldSession;
import org.gridgovernance.mediation.course.RefuseMediation;
import org.gridgovernance.mediation.course.SuspendForAppraisal;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.intake.PartyReason;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of how a case is mediated, met by whoever keeps it or by a party. */
class ConductRulesTest {
    private static final WorkerId NOBODY = new WorkerId(Town.id(99));
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    private static final List<Line> CONSENT = List.of(
            accepted(ConductReason.PARTIES_MISSING, "parties", (acts, found) -> acts.tell(found)),
            accepted(MediationReason.PARTY_UNKNOWN, "parties", (acts, found) -> acts.tell(found, 1, 3)),
            accepted(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.consent(found, 3)),
            accepted(ConductReason.CONSENTED_ALREADY, "party", (acts, found) -> {
                acts.does(acts.consent(found, 1));
                return acts.consent(found, 1);
            }),
            accepted(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.refuse(found, 0)),
            accepted(PersonalReason.TEXT_TOO_LONG, "words", (acts, found) -> RefuseMediation.builder()
                    .from(acts.refuse(found, 1))
                    .words(PersonalText.of("长".repeat(2_001)))
                    .build()),
            accepted(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.askForWriting(found, 3)),
            accepted(ConductReason.WRITING_ASKED_ALREADY, "party", (acts, found) -> {
                acts.does(acts.askForWriting(found, 2));
                return acts.askForWriting(found, 2);
            }),
            accepted(
                    CourseReason.NAME_MEDIATORS_NOT_NOW,
                    "mediation",
                    (acts, found) -> acts.name(found, acts.crew().vice())));

    private static final List<Line> MEDIATORS = List.of(
            consented(ConductReason.MEDIATORS_UNCLEAR, "mediators", (acts, found) -> acts.name(found)),
            consented(
                    ConductReason.MEDIATORS_UNCLEAR,
                    "mediators",
                    (acts, found) ->
                            acts.name(found, acts.crew().vice(), acts.crew().vice())),
            consented(
                    ConductReason.MEDIATORS_UNCLEAR,
                    "mediators",
                    (acts, found) -> acts.name(
                            found,
                            IntStream.range(0, 6)
                                    .mapToObj(i -> new WorkerId(Town.id(900 + i)))
                                    .toArray(WorkerId[]::new))),
            consented(CommitteeReason.NOT_IN_TERM, "mediation", (acts, found) -> {
                acts.town()
                        .does(DissolveCommittee.builder()
                                .commandId(acts.town().nextId())
                                .occurredAt(NOW.minus(Duration.ofDays(5)))
                                .home(HOME)
                                .committee(acts.crew().id())
                                .build());
                return acts.now().name(found, acts.crew().vice());
            }),
            consented(
                    ConductReason.NO_SEAT,
                    "mediators[1]",
                    (acts, found) -> acts.name(found, acts.crew().vice(), NOBODY)),
            consented(CommitteeReason.NOT_SERVING, "mediators[0]", (acts, found) -> {
                acts.town()
                        .does(WorkforceActs.ago(acts.town(), 3)
                                .leave(acts.crew().vice()));
                return acts.name(found, acts.crew().vice());
            }),
            mediating(
                    ConductReason.IN_CHARGE_ALREADY,
                    "mediators[0]",
                    (acts, found) -> acts.name(found, acts.crew().vice())),
            mediating(ConductReason.MEDIATOR_RECUSED, "mediators[0]", (acts, found) -> {
                acts.does(acts.withdraw(found, acts.crew().vice(), WithdrawalCause.RECUSED));
                return acts.name(found, acts.crew().vice());
            }),
            mediating(ConductReason.MEDIATOR_RECUSED, "mediators[0]", (acts, found) -> {
                acts.does(acts.challenge(found, acts.crew().vice(), 2));
                return acts.name(found, acts.crew().vice());
            }),
            consented(ConductReason.MEDIATOR_IS_PARTY, "mediators[0]", (acts, found) -> {
                acts.does(acts.open(found, 2, MEMBER));
                return acts.name(found, acts.crew().member());
            }),
            refused(ConductReason.MEDIATOR_IS_PARTY, "mediators[0]", town -> {
                MediationActs acts = in(town);
                ResidentId same = town.resident();
                return acts.name(consented(acts, same), acts.appointee("kin", same));
            }),
            mediating(
                    MediationReason.PARTY_UNKNOWN,
                    "party",
                    (acts, found) -> acts.identify(found, 3, acts.town().resident())),
            mediating(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    (acts, found) -> acts.identify(found, 1, new ResidentId(Town.id(99)))),
            mediating(PartyReason.RESIDENT_TWICE, "resident", (acts, found) -> {
                ResidentId same = acts.town().resident();
                acts.does(acts.identify(found, 1, same));
                return acts.identify(found, 2, same);
            }),
            mediating(
                    PartyReason.UNDER_EIGHT,
                    "party",
                    (acts, found) -> acts.identify(found, 1, ApplicationRulesTest.born(acts.town(), 7))),
            mediating(
                    MediationReason.WORKER_UNKNOWN,
                    "mediator",
                    (acts, found) -> acts.disclose(found, acts.crew().member(), 1)),
            mediating(
                    MediationReason.PARTY_UNKNOWN,
                    "party",
                    (acts, found) -> acts.disclose(found, acts.crew().vice(), 3)),
            mediating(ConductReason.TIE_KNOWN, "kind", (acts, found) -> {
                acts.does(acts.disclose(found, acts.crew().vice(), 1));
                return acts.disclose(found, acts.crew().vice(), 1);
            }),
            mediating(
                    ConductReason.NO_OPEN_TIE,
                    "mediator",
                    (acts, found) -> acts.waive(found, acts.crew().vice(), 1)),
            mediating(ConductReason.NO_OPEN_TIE, "mediator", (acts, found) -> {
                acts.doesAll(
                        acts.disclose(found, acts.crew().vice(), 1),
                        acts.waive(found, acts.crew().vice(), 1));
                return acts.waive(found, acts.crew().vice(), 1);
            }),
            mediating(
                    MediationReason.PARTY_UNKNOWN,
                    "party",
                    (acts, found) -> acts.waive(found, acts.crew().vice(), 3)),
            mediating(MediationReason.WORKER_UNKNOWN, "mediator", (acts, found) -> acts.challenge(found, NOBODY, 1)),
            mediating(
                    MediationReason.PARTY_UNKNOWN,
                    "party",
                    (acts, found) -> acts.challenge(found, acts.crew().vice(), 3)),
            mediating(
                    MediationReason.WORKER_UNKNOWN,
                    "mediator",
                    (acts, found) -> acts.withdraw(found, acts.crew().member(), WithdrawalCause.REPLACED)),
            mediating(
                    ConductReason.CAUSE_ELSEWHERE,
                    "cause",
                    (acts, found) -> acts.withdraw(found, acts.crew().vice(), WithdrawalCause.CHALLENGED)),
            mediating(ConductReason.NOT_YOUR_TIE, "mediator", (acts, found) -> {
                acts.doesAll(
                        acts.name(found, acts.crew().director()),
                        acts.disclose(found, acts.crew().director(), 2));
                return acts.waive(found, acts.crew().director(), 1);
            }),
            refused(MediationReason.TIE_OPEN, "mediation", town -> {
                MediationActs acts = in(town);
                MediationCaseId found = acts.held();
                acts.does(acts.disclose(found, acts.crew().vice(), 2));
                return acts.hold(found);
            }));

    private static final List<Line> SESSIONS = List.of(
            session(MediationReason.TEXT_BLANK, "what", like -> like.what(PersonalText.of(""))),
            session(ConductReason.MINUTES_IMPLAUSIBLE, "minutes", like -> like.minutes(0)),
            session(ConductReason.MINUTES_IMPLAUSIBLE, "minutes", like -> like.minutes(1_441)),
            session(ConductReason.PARTIES_MISSING, "parties", like -> like.parties(List.of())),
            session(MediationReason.PARTY_UNKNOWN, "parties", like -> like.parties(List.of(1, 3))),
            session(ConductReason.MEDIATORS_UNCLEAR, "mediators", like -> like.mediators(List.of())),
            session(MediationReason.WORKER_UNKNOWN, "mediators", like -> like.mediators(List.of(NOBODY))),
            session(MediationReason.DAY_IMPLAUSIBLE, "at", like -> like.at(NOW)),
            session(MediationReason.DAY_IMPLAUSIBLE, "at", like -> like.at(NOW.minus(Duration.ofDays(11)))),
            session(ConductReason.INVITED_WITHOUT_CONSENT, "invited", like -> like.invited(invited(1, NAME))),
            mediating(ConductReason.INVITED_TOO_MANY, "session.invited", (acts, found) -> HoldSession.builder()
                    .from(acts.hold(
                            found, acts.session().invited(invited(21, NAME)).build()))
                    .isInvitedWithConsent(true)
                    .build()),
            mediating(PersonalReason.NAME_BLANK, "session.invited[0].name", (acts, found) -> HoldSession.builder()
                    .from(acts.hold(
                            found,
                            acts.session()
                                    .invited(invited(1, PersonName.of("")))
                                    .build()))
                    .isInvitedWithConsent(true)
                    .build()),
            mediating(MediationReason.TIE_OPEN, "mediation", (acts, found) -> {
                acts.does(acts.disclose(found, acts.crew().vice(), 1));
                return acts.hold(found);
            }),
            mediating(ConductReason.SESSIONS_TOO_MANY, "mediation", (acts, found) -> {
                IntStream.range(0, 100).forEach(i -> acts.does(acts.hold(found)));
                return acts.hold(found);
            }),
            refused(MediationReason.TERM_OVER, "mediation", town -> {
                MediationActs acts = in(town);
                MediationCaseId found = acts.later(SIXTY_DAYS.negated()).mediating();
                return acts.hold(found);
            }));

    private static final List<Line> TERMS = List.of(
            mediating(MediationReason.TEXT_BLANK, "because", (acts, found) -> SuspendForAppraisal.builder()
                    .from(acts.suspend(found))
                    .because(PersonalText.of(" "))
                    .build()),
            refused(MediationReason.TERM_OVER, "mediation", town -> {
                MediationActs acts = in(town);
                return acts.suspend(acts.later(SIXTY_DAYS.negated()).mediating());
            }),
            mediating(CourseReason.RESUME_NOT_NOW, "mediation", MediationActs::resume),
            refused(MediationReason.TERM_OVER, "mediation", town -> {
                MediationActs acts = in(town);
                return acts.extend(acts.later(SIXTY_DAYS.negated()).mediating(), 30, 1, 2);
            }),
            mediating(ConductReason.EXTENSION_NOT_JOINT, "consentedBy", (acts, found) -> acts.extend(found, 30, 1)),
            mediating(
                    ConductReason.EXTENSION_NOT_JOINT, "consentedBy", (acts, found) -> acts.extend(found, 30, 1, 2, 3)),
            mediating(ConductReason.DAYS_IMPLAUSIBLE, "days", (acts, found) -> acts.extend(found, 0, 1, 2)),
            mediating(ConductReason.EXTENSION_TOO_LONG, "days", (acts, found) -> acts.extend(found, 61, 1, 2)),
            mediating(ConductReason.EXTENSION_TOO_LONG, "days", (acts, found) -> {
                acts.does(acts.extend(found, 60, 1, 2));
                return acts.extend(found, 1, 1, 2);
            }),
            mediating(MediationReason.ROUTES_MISSING, "routes", (acts, found) -> acts.end(found, EndReason.OTHER)),
            mediating(
                    ConductReason.END_ELSEWHERE,
                    "reason",
                    (acts, found) -> acts.end(found, EndReason.REFUSED, Recourse.LAWSUIT)),
            mediating(
                    ConductReason.END_ELSEWHERE,
                    "reason",
                    (acts, found) -> acts.end(found, EndReason.WITHDRAWN, Recourse.LAWSUIT)),
            mediating(
                    ConductReason.TERM_RUNS,
                    "reason",
                    (acts, found) -> acts.end(found, EndReason.TERM_OVER, Recourse.LAWSUIT)),
            mediating(
                    ConductReason.NOTHING_TO_SIGN,
                    "reason",
                    (acts, found) -> acts.end(found, EndReason.REFUSES_TO_SIGN, Recourse.LAWSUIT)));

    private static final List<Line> OWN = List.of(
            accepted(MediationReason.NOT_YOUR_SIDE, "party", (acts, found) -> acts.consent(found, 1)),
            accepted(MediationReason.NOT_YOUR_SIDE, "party", (acts, found) -> acts.refuse(found, 1)),
            accepted(MediationReason.NOT_YOUR_SIDE, "party", (acts, found) -> acts.askForWriting(found, 1)),
            mediating(
                    MediationReason.NOT_YOUR_SIDE,
                    "party",
                    (acts, found) -> acts.challenge(found, acts.crew().vice(), 1)),
            mediating(MediationReason.NOT_YOUR_SIDE, "party", (acts, found) -> {
                acts.does(acts.disclose(found, acts.crew().vice(), 1));
                return acts.waive(found, acts.crew().vice(), 1);
            }));

    static Stream<Arguments> rules() {
        return Stream.of(CONSENT, MEDIATORS, SESSIONS, TERMS)
                .flatMap(List::stream)
                .map(Line::named);
    }

    static Stream<Arguments> own() {
        return OWN.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line, MediationActs::keeper);
    }

    @ParameterizedTest
    @MethodSource("own")
    void holdsForOneself(Line line) {
        RuleTable.holds(line, town -> MediationActs.resident(town, LANDLORD));
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(
                Stream.of(CONSENT, MEDIATORS, SESSIONS, TERMS, OWN)
                        .flatMap(List::stream)
                        .toList(),
                ConductReason.values());
    }

    @Test
    void aKinsmanMediatesOnlyIfAllWaiveIt() {
        Town town = new Town();
        MediationActs acts = in(town);
        ResidentId father = town.resident();
        ResidentId son = town.resident();
        town.household(Optional.empty(), member(father, Relation.HEAD), member(son, Relation.SON));
        WorkerId kin = acts.appointee("kin", father);
        MediationCaseId found = consented(acts, son);
        acts.does(acts.name(found, kin));
        assertThat(acts.found(found).openTies())
                .containsExactly(Tie.raised(kin, 2, TieKind.CLOSE_KIN, TieSource.REGISTER));
        HoldSession holds =
                acts.hold(found, acts.session().mediators(List.of(kin)).build());
        assertThat(refusal(acts, holds)).containsExactly(MediationReason.TIE_OPEN.code());
        acts.does(MediationActs.resident(town, LANDLORD), acts.waive(found, kin, 2));
        assertThat(refusal(acts, holds)).containsExactly(MediationReason.TIE_OPEN.code());
        acts.does(MediationActs.resident(town, TENANT), acts.waive(found, kin, 1));
        assertThat(acts.does(holds).sessions()).hasSize(1);
    }

    @Test
    void whoIsIdentifiedLateIsComparedWithThoseWhoMediate() {
        Town town = new Town();
        MediationActs acts = in(town);
        ResidentId father = town.resident();
        ResidentId son = town.resident();
        town.household(Optional.empty(), member(father, Relation.HEAD), member(son, Relation.SON));
        WorkerId kin = acts.appointee("kin", father);
        MediationCaseId found = acts.consented();
        acts.does(acts.name(found, kin));
        assertThat(acts.found(found).openTies()).isEmpty();
        MediationCase identified = acts.does(acts.identify(found, 2, son));
        assertThat(identified.openTies()).containsExactly(Tie.raised(kin, 2, TieKind.CLOSE_KIN, TieSource.REGISTER));
        assertThat(identified.party(2).orElseThrow().resident()).contains(son);
        assertThat(refusal(acts, acts.identify(found, 1, father))).containsExactly(PartyReason.CONDUCTS.code());
    }

    @Test
    void aPartyIsStillKnownOnceItsEntryIsMergedIntoAnother() {
        Town town = new Town();
        MediationActs acts = in(town);
        ResidentId father = town.resident();
        ResidentId son = town.resident();
        ResidentId twice = town.resident();
        town.household(Optional.empty(), member(father, Relation.HEAD), member(son, Relation.SON));
        MediationCaseId found = consented(acts, twice);
        town.does(town.merge(son, twice));
        assertThat(acts.found(found).party(2).orElseThrow().resident()).contains(son);
        WorkerId kin = acts.appointee("kin", father);
        assertThat(acts.does(acts.name(found, kin)).openTies()).hasSize(1);
    }

    @Test
    void whoIsTiedWithdrawsAndAnotherMediates() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        acts.does(acts.disclose(found, acts.crew().vice(), 2));
        MediationCase left = acts.does(acts.withdraw(found, acts.crew().vice(), WithdrawalCause.RECUSED));
        assertThat(left.stage()).isEqualTo(MediationStage.CONSENTED);
        assertThat(left.openTies()).isEmpty();
        acts.does(acts.name(found, acts.crew().member()));
        Session session =
                acts.session().mediators(List.of(acts.crew().member())).build();
        assertThat(acts.does(acts.hold(found, session)).stage()).isEqualTo(MediationStage.MEDIATING);
    }

    @Test
    void whoIsReplacedForAnotherReasonMayComeBackAndKeeps() {
        MediationActs acts = in(new Town());
        MediationCaseId found = acts.consented();
        acts.does(acts.name(found, acts.crew().director()));
        MediationCase left = acts.does(acts.withdraw(found, acts.crew().director(), WithdrawalCause.REPLACED));
        assertThat(left.keeper().worker()).isEqualTo(acts.crew().director());
        assertThat(acts.does(acts.name(found, acts.crew().director())).inCharge())
                .hasSize(1);
    }

    @Test
    void theNextOfTheCommitteeKeepsTheCase() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.consented();
        acts.does(acts.name(found, acts.crew().director(), acts.crew().vice()));
        acts.does(acts.withdraw(found, acts.crew().vice(), WithdrawalCause.RECUSED));
        acts.does(
                MediationActs.resident(town, TENANT),
                acts.challenge(found, acts.crew().director(), 1));
        MediationCase kept = MediationActs.mediator(town, MEMBER)
                .find(CaseDocket.entry(HOME, found))
                .get()
                .state();
        assertThat(kept.keeper().worker()).isEqualTo(acts.crew().member());
        assertThat(kept.seenBy()).containsExactly(LANDLORD, MEMBER, TENANT);
        assertThat(kept.stage()).isEqualTo(MediationStage.CONSENTED);
        assertThat(kept.ties()).extracting(Tie::source).containsExactly(TieSource.CHALLENGED);
    }

    @Test
    void aKeeperWhoIsTiedAndDoesNotMediateIsRecusedForGood() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        acts.does(acts.withdraw(found, acts.crew().director(), WithdrawalCause.RECUSED));
        MediationCase kept = acts.does(
                MediationActs.mediator(town, MediationActs.MEDIATOR),
                acts.name(found, acts.crew().member()));
        assertThat(kept.keeper().worker()).isEqualTo(acts.crew().vice());
        assertThat(kept.isRecused(acts.crew().director())).isTrue();
        assertThat(kept.isInCharge(acts.crew().director())).isFalse();
        assertThat(kept.stage()).isEqualTo(MediationStage.MEDIATING);
    }

    @Test
    void theTimeOfAnAppraisalDoesNotCount() {
        MediationActs acts = in(new Town());
        MediationCaseId found = acts.mediating();
        Instant before = acts.found(found).term().orElseThrow().due();
        acts.later(Duration.ofDays(2)).does(acts.later(Duration.ofDays(2)).suspend(found));
        MediationCase resumed = acts.does(acts.later(Duration.ofDays(7)).resume(found));
        assertThat(resumed.term().orElseThrow().due())
                .as("five days more end on a Saturday, so that Monday is the last day")
                .isEqualTo(before.plus(Duration.ofDays(7)));
        assertThat(resumed.stage()).isEqualTo(MediationStage.MEDIATING);
        assertThat(resumed.suspendedAt()).isEmpty();
    }

    @Test
    void allTogetherExtendTheTerm() {
        MediationActs acts = in(new Town());
        MediationCaseId found = acts.accepted();
        MediationCase extended = acts.does(acts.extend(found, 10, 1, 2));
        assertThat(extended.term().orElseThrow().due())
                .as("2025-07-21 is the last day, and ten days more")
                .isEqualTo(Instant.parse("2025-07-31T16:00:00Z"));
        assertThat(extended.extendedDays()).isEqualTo(10);
        assertThat(extended.isOverdue(Instant.parse("2025-07-31T15:59:59Z"))).isFalse();
    }

    @Test
    void aTermThatIsOverEndsTheMediation() {
        MediationActs acts = in(new Town());
        MediationCaseId found = acts.later(SIXTY_DAYS.negated()).mediating();
        MediationCase ended = acts.does(acts.end(found, EndReason.TERM_OVER, Recourse.LAWSUIT, Recourse.ARBITRATION));
        assertThat(ended.stage()).isEqualTo(MediationStage.TERMINATED);
        assertThat(ended.routesTold()).containsExactly(Recourse.ARBITRATION, Recourse.LAWSUIT);
        assertThat(ended.concludedOn()).contains(Town.TODAY.minusDays(10));
    }

    @Test
    void whoeverRefusesEndsIt() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        MediationCase ended = acts.does(MediationActs.resident(town, LANDLORD), acts.refuse(found, 2));
        assertThat(ended.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.reason()).isEqualTo(EndReason.REFUSED);
            assertThat(ending.routes())
                    .containsExactly(Recourse.ARBITRATION, Recourse.ADMINISTRATIVE, Recourse.LAWSUIT);
        });
    }

    @Test
    void mediationBeginsOnceAllWereToldAndConsent() {
        MediationActs acts = in(new Town());
        MediationCaseId found = acts.accepted();
        assertThat(acts.does(acts.consent(found, 1)).stage()).isEqualTo(MediationStage.ACCEPTED);
        assertThat(acts.does(acts.tell(found, 1, 2)).stage()).isEqualTo(MediationStage.ACCEPTED);
        assertThat(acts.does(acts.consent(found, 2)).stage()).isEqualTo(MediationStage.CONSENTED);
    }

    private static List<String> refusal(MediationActs acts, Command<?> command) {
        return acts.tries(MediationActs.keeper(acts.town()), command).getLeft().reasons().stream()
                .map(reason -> reason.code())
                .toList();
    }

    /** A case whose second party is that resident, and in which all consent. */
    private static MediationCaseId consented(MediationActs acts, ResidentId second) {
        MediationCaseId found = acts.does(acts.register(
                                party(1, TENANT).build(),
                                party(2, LANDLORD).resident(second).build())
                        .build())
                .id();
        acts.doesAll(acts.accept(found), acts.tell(found, 1, 2), acts.consent(found, 1), acts.consent(found, 2));
        return found;
    }

    private static List<Invited> invited(int many, PersonName name) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Invited(InvitedAs.NEIGHBOUR, name))
                .toList();
    }

    @FunctionalInterface
    private interface OnCase {
        Command<?> of(MediationActs acts, MediationCaseId found);
    }

    private static Line accepted(ReasonCode code, String path, OnCase command) {
        return refused(code, path, town -> {
            MediationActs acts = in(town);
            return command.of(acts, acts.accepted());
        });
    }

    private static Line consented(ReasonCode code, String path, OnCase command) {
        return refused(code, path, town -> {
            MediationActs acts = in(town);
            return command.of(acts, acts.consented());
        });
    }

    private static Line mediating(ReasonCode code, String path, OnCase command) {
        return refused(code, path, town -> {
            MediationActs acts = in(town);
            return command.of(acts, acts.mediating());
        });
    }

    private static Line session(ReasonCode code, String field, UnaryOperator<Session.Builder> but) {
        return mediating(
                code,
                "session." + field,
                (acts, found) -> acts.hold(found, but.apply(acts.session()).build()));
    }
}
