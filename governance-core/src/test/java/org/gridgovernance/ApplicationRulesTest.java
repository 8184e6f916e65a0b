package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.MediationActs.KEEPER;
import static org.gridgovernance.MediationActs.LANDLORD;
import static org.gridgovernance.MediationActs.NAME;
import static org.gridgovernance.MediationActs.TENANT;
import static org.gridgovernance.MediationActs.in;
import static org.gridgovernance.MediationActs.party;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.DissolveCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.intake.ApplicationReason;
import org.gridgovernance.mediation.intake.DeclineMediation;
import org.gridgovernance.mediation.intake.DismissAgent;
import org.gridgovernance.mediation.intake.MediationTerm;
import org.gridgovernance.mediation.intake.PartyReason;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of how a dispute comes to a committee, met by whoever keeps the case or by a party. */
class ApplicationRulesTest {
    private static final UnifiedSocialCreditCode CREDIT = UnifiedSocialCreditCode.of("91350100M000100Y43");

    private static final List<Line> REGISTRATION = List.of(
            refused(
                    CommitteeReason.COMMITTEE_UNKNOWN,
                    "committee",
                    town -> registers(town, like -> like.committee(new MediationCommitteeId(Town.id(99))))),
            refused(CommitteeReason.NOT_IN_TERM, "committee", town -> in(town).later(Duration.ofDays(-200))
                    .register()),
            refused(CommitteeReason.NOT_IN_TERM, "committee", town -> {
                MediationActs acts = in(town);
                town.does(dissolved(town, acts));
                return acts.now().register();
            }),
            refused(CommitteeReason.NOT_SERVING, "keeper", town -> {
                MediationActs acts = in(town);
                town.does(WorkforceActs.ago(town, 3).leave(acts.crew().director()));
                return acts.register();
            }),
            refused(
                    ApplicationReason.KEEPER_WITHOUT_SEAT,
                    "keeper",
                    town -> registers(town, like -> like.keeper(new WorkerId(Town.id(99))))),
            refused(
                    MediationReason.TEXT_BLANK,
                    "facts",
                    town -> registers(town, like -> like.facts(PersonalText.of(" ")))),
            refused(
                    PersonalReason.TEXT_TOO_LONG,
                    "claims",
                    town -> registers(town, like -> like.claims(PersonalText.of("长".repeat(2_001))))),
            refused(
                    MediationReason.AMOUNT_SCALE,
                    "amount",
                    town -> registers(town, like -> like.amount(new BigDecimal("1.005")))),
            refused(
                    MediationReason.AMOUNT_RANGE,
                    "amount",
                    town -> registers(town, like -> like.amount(BigDecimal.ZERO))),
            refused(
                    ApplicationReason.TASKS_UNCLEAR,
                    "tasks",
                    town -> registers(town, like -> like.tasks(List.of(task(), task())))),
            refused(
                    ApplicationReason.TASKS_UNCLEAR,
                    "tasks",
                    town -> registers(
                            town,
                            like -> like.tasks(IntStream.range(0, 21)
                                    .mapToObj(i -> new TaskId(Town.id(900 + i)))
                                    .toList()))),
            refused(
                    ApplicationReason.TASK_MISSING,
                    "origin",
                    town -> registers(town, like -> like.origin(CaseOrigin.TASK))),
            refused(
                    ApplicationReason.APPLICANT_MISSING,
                    "origin",
                    town -> registers(
                            town, like -> like.parties(List.of(of(1, PartyRole.PARTY), of(2, PartyRole.PARTY))))),
            refused(TaskReason.TASK_UNKNOWN, "tasks[0]", town -> registers(town, like -> like.tasks(List.of(task())))),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> registers(town, like -> like.dwelling(new DwellingId(Town.id(99))))));

    private static final List<Line> PARTIES = List.of(
            refused(PartyReason.PARTIES_COUNT, "parties", town -> in(town).register(
                            party(1, TENANT).build())
                    .build()),
            refused(PartyReason.PARTIES_COUNT, "parties", town -> in(town).register(IntStream.rangeClosed(1, 21)
                            .mapToObj(i -> party(i, "p" + i).build())
                            .toArray(Party[]::new))
                    .build()),
            refused(PartyReason.NUMBERS_OUT_OF_ORDER, "parties", town -> in(town).register(
                            party(1, TENANT).build(), party(3, LANDLORD).build())
                    .build()),
            second(PartyReason.PERSON_CONTRADICTS, "kind", like -> like.name(Optional.empty())),
            second(PartyReason.PERSON_CONTRADICTS, "kind", like -> like.title("王氏商铺")),
            second(PartyReason.PERSON_CONTRADICTS, "kind", like -> like.creditCode(CREDIT)),
            second(
                    PartyReason.PERSON_CONTRADICTS,
                    "kind",
                    like -> like.representatives(List.of(new Representative(NAME, Optional.empty())))),
            second(PartyReason.ORGANIZATION_CONTRADICTS, "kind", like -> like.kind(PartyKind.ORGANIZATION)),
            second(PartyReason.ORGANIZATION_CONTRADICTS, "kind", like -> like.kind(PartyKind.ORGANIZATION)
                    .name(Optional.empty())
                    .title("百步亭物业公司")
                    .birth(BirthDate.of(Canaries.BIRTH))),
            second(PartyReason.GROUP_CONTRADICTS, "kind", like -> group(like).creditCode(CREDIT)),
            second(PartyReason.REPRESENTATIVES_COUNT, "representatives", like -> group(like)
                    .representatives(IntStream.range(0, 6)
                            .mapToObj(i -> new Representative(NAME, Optional.empty()))
                            .toList())),
            second(PartyReason.REPRESENTATIVES_COUNT, "representatives", like -> group(like)
                    .representatives(List.of())),
            second(PartyReason.PEOPLE_IMPLAUSIBLE, "people", like -> like.people(2)),
            second(PartyReason.PEOPLE_IMPLAUSIBLE, "people", like -> group(like).people(1)),
            second(PartyReason.PEOPLE_IMPLAUSIBLE, "people", like -> group(like).people(10_001)),
            second(PartyReason.TITLE_MALFORMED, "title", like -> group(like).title("长".repeat(61))),
            second(PersonalReason.NAME_BLANK, "name", like -> like.name(PersonName.of(""))),
            second(PersonalReason.BIRTH_IN_FUTURE, "birth", like -> like.birth(BirthDate.of(TODAY.plusDays(1)))),
            second(PartyReason.ACCOUNT_MALFORMED, "account", like -> like.account("有空 格")),
            second(PartyReason.ACCOUNT_MALFORMED, "representatives[0].account", like -> group(like)
                    .representatives(List.of(new Representative(NAME, Optional.of(""))))),
            second(
                    PartyReason.ACCOUNT_MALFORMED,
                    "agents[0].account",
                    like -> like.agents(List.of(agent(1, Optional.of("x".repeat(101)))))),
            second(PartyReason.AGENT_NUMBERS, "agents", like -> like.agents(List.of(agent(2, Optional.empty())))),
            second(
                    PartyReason.AGENTS_TOO_MANY,
                    "agents",
                    like -> like.agents(IntStream.rangeClosed(1, 11)
                            .mapToObj(i -> agent(i, Optional.empty()))
                            .toList())),
            second(
                    PartyReason.AGENT_DATES,
                    "agents[0].since",
                    like -> like.agents(
                            List.of(new Agent(1, NAME, AgentKind.GENERAL, Optional.empty(), TODAY, Optional.empty())))),
            second(
                    PartyReason.AGENT_DATES,
                    "agents[0].since",
                    like -> like.agents(List.of(new Agent(
                            1,
                            NAME,
                            AgentKind.GENERAL,
                            Optional.empty(),
                            TODAY.minusDays(20),
                            Optional.of(TODAY.minusDays(11)))))),
            second(
                    PersonalReason.NAME_BLANK,
                    "agents[0].name",
                    like -> like.agents(List.of(new Agent(
                            1,
                            PersonName.of(""),
                            AgentKind.GENERAL,
                            Optional.empty(),
                            TODAY.minusDays(20),
                            Optional.empty())))),
            second(PartyReason.UNDER_EIGHT, "", like -> like.birth(BirthDate.of(TODAY.minusYears(7)))),
            second(ResidentReason.RESIDENT_UNKNOWN, "resident", like -> like.resident(new ResidentId(Town.id(99)))),
            refused(
                    PartyReason.ACCOUNT_ON_TWO_SIDES,
                    "parties",
                    town -> registers(
                            town,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(), party(2, TENANT).build())))),
            refused(
                    PartyReason.ACCOUNT_ON_TWO_SIDES,
                    "parties",
                    town -> registers(
                            town,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(),
                                    party(2, LANDLORD)
                                            .agents(List.of(agent(1, Optional.of(TENANT))))
                                            .build())))),
            refused(
                    PartyReason.ACCOUNT_CONDUCTS,
                    "parties",
                    town -> registers(
                            town,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(), party(2, KEEPER).build())))),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", town -> {
                MediationActs acts = in(town);
                return acts.register(party(1, TENANT).build(), party(2, KEEPER).build())
                        .keeper(acts.crew().vice())
                        .build();
            }),
            refused(PartyReason.RESIDENT_TWICE, "parties", town -> {
                ResidentId same = town.resident();
                return registers(
                        town,
                        like -> like.parties(List.of(
                                party(1, TENANT).resident(same).build(),
                                party(2, LANDLORD).resident(same).build())));
            }),
            refused(PartyReason.UNDER_EIGHT, "parties[1]", town -> {
                ResidentId child = born(town, 7);
                return in(town).register(
                                party(1, TENANT).build(),
                                party(2, LANDLORD).resident(child).build())
                        .build();
            }),
            second(PartyReason.PERSON_CONTRADICTS, "kind", like -> like.organization(nowhere())),
            second(PartyReason.ORGANIZATION_CONTRADICTS, "kind", like -> organization(like)
                    .livesByOwnWork(true)),
            second(PartyReason.GROUP_CONTRADICTS, "kind", like -> group(like).organization(nowhere())),
            second(OrganizationReason.ORGANIZATION_UNKNOWN, "organization", like -> organization(like)
                    .organization(nowhere())),
            warned(PartyReason.MINOR, "parties[1]", town -> {
                ResidentId child = born(town, 9);
                return in(town).register(
                                party(1, TENANT).build(),
                                party(2, LANDLORD).resident(child).build())
                        .build();
            }));

    private static final List<Line> ACTS = List.of(
            refused(KernelReason.NOT_FOUND, "", town -> in(town).accept(new MediationCaseId(Town.id(99)))),
            at(PartyReason.IDENTIFIED_ALREADY, "party", (acts, found) -> {
                acts.does(acts.identify(found, 1, acts.town().resident()));
                return acts.identify(found, 1, acts.town().resident());
            }),
            refused(PartyReason.CONDUCTS, "resident", town -> {
                MediationActs acts = in(town);
                ResidentId kin = town.resident();
                WorkerId mediator = acts.appointee("kin", kin);
                MediationCaseId found = acts.consented();
                acts.does(acts.name(found, mediator));
                return acts.identify(found, 1, kin);
            }),
            refused(PartyReason.NOT_A_PERSON, "party", town -> {
                MediationActs acts = in(town);
                MediationCaseId found = acts.does(acts.register(
                                        party(1, TENANT).build(),
                                        Party.builder()
                                                .number(2)
                                                .kind(PartyKind.ORGANIZATION)
                                                .role(PartyRole.RESPONDENT)
                                                .title("某物业公司")
                                                .build())
                                .build())
                        .id();
                return acts.identify(found, 2, town.resident());
            }),
            refused(CourseReason.ACCEPT_NOT_NOW, "mediation", town -> {
                MediationActs acts = in(town);
                return acts.accept(acts.accepted());
            }),
            refused(CourseReason.DECLINE_NOT_NOW, "mediation", town -> {
                MediationActs acts = in(town);
                return acts.decline(acts.accepted());
            }),
            refused(MediationReason.BEFORE_LAST_ACT, "occurredAt", town -> {
                MediationActs acts = in(town);
                return acts.later(Duration.ofSeconds(-1)).accept(acts.registered());
            }),
            refused(MediationReason.ROUTES_MISSING, "routes", town -> {
                MediationActs acts = in(town);
                return DeclineMediation.builder()
                        .from(acts.decline(acts.registered()))
                        .routes(Set.of())
                        .build();
            }),
            refused(MediationReason.TEXT_BLANK, "words", town -> {
                MediationActs acts = in(town);
                return DeclineMediation.builder()
                        .from(acts.decline(acts.registered()))
                        .words(PersonalText.of(""))
                        .build();
            }),
            refused(ApplicationReason.NOT_APPLIED_FOR, "mediation", town -> {
                MediationActs acts = in(town);
                return acts.withdrawApplication(
                        acts.does(RegisterMediation.builder()
                                        .from(acts.register())
                                        .origin(CaseOrigin.POLICE)
                                        .build())
                                .id(),
                        1);
            }),
            at(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.withdrawApplication(found, 3)),
            at(ApplicationReason.NOT_THE_APPLICANT, "party", (acts, found) -> acts.withdrawApplication(found, 2)),
            at(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.authorize(found, 3, "agent")
                    .build()),
            at(PersonalReason.NAME_BLANK, "name", (acts, found) -> acts.authorize(found, 1, "agent")
                    .name(PersonName.of(""))
                    .build()),
            at(PartyReason.ACCOUNT_MALFORMED, "account", (acts, found) -> acts.authorize(found, 1, "")
                    .build()),
            at(PartyReason.ACCOUNT_ON_TWO_SIDES, "account", (acts, found) -> acts.authorize(found, 1, LANDLORD)
                    .build()),
            at(PartyReason.ACCOUNT_CONDUCTS, "account", (acts, found) -> acts.authorize(found, 1, KEEPER)
                    .build()),
            at(PartyReason.AGENT_DATES, "since", (acts, found) -> acts.authorize(found, 1, "agent")
                    .since(TODAY)
                    .build()),
            refused(PartyReason.AGENTS_TOO_MANY, "party", town -> {
                MediationActs acts = in(town);
                MediationCaseId found = acts.registered();
                IntStream.range(0, 10)
                        .forEach(i ->
                                acts.does(acts.authorize(found, 1, "agent" + i).build()));
                return acts.authorize(found, 1, "agent").build();
            }),
            at(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.dismiss(found, 3, 1)),
            at(PartyReason.AGENT_UNKNOWN, "agent", (acts, found) -> acts.dismiss(found, 1, 1)),
            at(PartyReason.AGENT_UNKNOWN, "agent", (acts, found) -> {
                acts.doesAll(acts.authorize(found, 1, "agent").build(), acts.dismiss(found, 1, 1));
                return acts.dismiss(found, 1, 1);
            }),
            at(PartyReason.AGENT_DATES, "on", (acts, found) -> {
                acts.does(acts.authorize(found, 1, "agent").build());
                return DismissAgent.builder()
                        .from(acts.dismiss(found, 1, 1))
                        .on(TODAY.minusDays(11))
                        .build();
            }),
            at(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> acts.open(found, 3, "new")),
            at(PartyReason.ACCOUNT_MALFORMED, "account", (acts, found) -> acts.open(found, 1, "é")),
            at(PartyReason.ACCOUNT_ON_TWO_SIDES, "account", (acts, found) -> acts.open(found, 1, LANDLORD)),
            at(PartyReason.ACCOUNT_CONDUCTS, "account", (acts, found) -> acts.open(found, 1, KEEPER)));

    private static final List<Line> OWN = List.of(
            refused(PartyReason.AGENT_NOT_YOURS, "kind", town -> {
                MediationActs acts = in(town);
                return acts.authorize(acts.registered(), 1, "mother")
                        .kind(AgentKind.GUARDIAN)
                        .build();
            }),
            refused(PartyReason.AGENT_NOT_YOURS, "agent", town -> {
                MediationActs acts = in(town);
                MediationCaseId found = acts.registered();
                acts.does(acts.authorize(found, 1, "mother")
                        .kind(AgentKind.GUARDIAN)
                        .build());
                return acts.dismiss(found, 1, 1);
            }),
            refused(
                    ApplicationReason.NOT_FOR_ONESELF,
                    "origin",
                    town -> applies(town, like -> like.origin(CaseOrigin.OWN_INITIATIVE))),
            refused(
                    ApplicationReason.NOT_FOR_ONESELF,
                    "occurredAt",
                    town -> applies(town, like -> like.occurredAt(Town.NOW.minus(Duration.ofHours(25))))),
            refused(
                    ApplicationReason.NOT_FOR_ONESELF,
                    "parties",
                    town -> applies(
                            town,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(), party(2, LANDLORD).build())))),
            refused(
                    ApplicationReason.NOT_FOR_ONESELF,
                    "parties",
                    town -> applies(
                            town,
                            like -> like.parties(List.of(of(1, PartyRole.APPLICANT), of(2, PartyRole.RESPONDENT))))),
            refused(
                    ApplicationReason.NOT_FOR_ONESELF,
                    "parties",
                    town -> applies(
                            town,
                            like -> like.parties(List.of(
                                    of(1, PartyRole.APPLICANT),
                                    Party.builder()
                                            .from(party(2, TENANT).build())
                                            .build())))),
            refused(ApplicationReason.NOT_FOR_ONESELF, "parties", town -> {
                ResidentId known = town.resident();
                return applies(
                        town,
                        like -> like.parties(List.of(
                                party(1, TENANT).build(),
                                Party.builder()
                                        .from(of(2, PartyRole.RESPONDENT))
                                        .resident(known)
                                        .build())));
            }),
            refused(ApplicationReason.NOT_FOR_ONESELF, "tasks", town -> {
                TaskId own = town.does(TaskActs.now(town).reports(like -> like.source(TaskSource.RESIDENT_APP)
                                .reporter(new Reporter(NAME, Optional.empty(), Optional.empty(), Optional.of(TENANT)))))
                        .id();
                return applies(town, like -> like.tasks(List.of(own)));
            }),
            refused(KernelReason.NOT_PERMITTED, "", town -> {
                MediationActs acts = in(town);
                return acts.accept(acts.registered());
            }),
            refused(MediationReason.NOT_YOUR_SIDE, "party", town -> {
                MediationActs acts = in(town);
                return acts.authorize(acts.registered(), 2, "agent").build();
            }));

    static Stream<Arguments> rules() {
        return Stream.of(REGISTRATION, PARTIES, ACTS).flatMap(List::stream).map(Line::named);
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
        RuleTable.holds(line, town -> MediationActs.resident(town, TENANT));
    }

    @Test
    void everyReasonIsMet() {
        List<Line> all = Stream.of(REGISTRATION, PARTIES, ACTS, OWN)
                .flatMap(List::stream)
                .toList();
        RuleTable.coversAll(all, ApplicationReason.values());
        RuleTable.coversAll(all, PartyReason.values());
    }

    @Test
    void aResidentAppliesAndWithdraws() {
        Town town = new Town();
        MediationActs acts = in(town).now();
        MediationCase opened = acts.does(MediationActs.resident(town, TENANT), applies(acts, like -> like));
        assertThat(opened.number().text()).isEqualTo("(2025)桥人调字第1号");
        assertThat(opened.keeper().account()).contains(KEEPER);
        assertThat(opened.dispute().amountFen()).contains(1_200_050L);
        MediationCase ended = acts.does(MediationActs.resident(town, TENANT), acts.withdrawApplication(opened.id(), 1));
        assertThat(ended.stage()).isEqualTo(MediationStage.TERMINATED);
        assertThat(ended.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.reason()).isEqualTo(EndReason.WITHDRAWN);
            assertThat(ending.routes())
                    .containsExactly(Recourse.ARBITRATION, Recourse.ADMINISTRATIVE, Recourse.LAWSUIT);
        });
        assertThat(acts.found(opened.id()).openTies()).isEmpty();
    }

    @Test
    void aResidentLearnsOfNobodyByNamingHim() {
        Town town = new Town();
        MediationActs acts = in(town).now();
        ResidentId gone = new ResidentId(Town.id(99));
        for (ResidentId named : List.of(town.resident(), born(town, 5), gone)) {
            assertToldNothing(
                    town,
                    applies(
                            acts,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(),
                                    Party.builder()
                                            .from(of(2, PartyRole.RESPONDENT))
                                            .resident(named)
                                            .build()))));
        }
        for (String account : List.of(KEEPER, LANDLORD)) {
            assertToldNothing(
                    town,
                    applies(
                            acts,
                            like -> like.parties(List.of(
                                    party(1, TENANT).build(), party(2, account).build()))));
        }
    }

    private static void assertToldNothing(Town town, RegisterMediation command) {
        Rejection told = Rejection.of(ApplicationReason.NOT_FOR_ONESELF.at("parties"));
        Desk tenant = MediationActs.resident(town, TENANT);
        assertThat(tenant.check(command).getLeft()).isEqualTo(told);
        assertThat(tenant.execute(command).getLeft()).isEqualTo(told);
    }

    @Test
    void birthsAreReadFromTheRegisterWhereNoneIsTold() {
        Town town = new Town();
        ResidentId grown = born(town, 30);
        MediationActs acts = in(town);
        MediationCase opened = acts.does(acts.register(
                        party(1, TENANT).resident(grown).build(),
                        party(2, LANDLORD).birth(BirthDate.of(Canaries.BIRTH)).build())
                .build());
        assertThat(opened.party(1).orElseThrow().birth()).contains(BirthDate.of(TODAY.minusYears(30)));
        assertThat(opened.party(2).orElseThrow().birth()).contains(BirthDate.of(Canaries.BIRTH));
    }

    @ParameterizedTest
    @CsvSource({"15, true, true", "16, true, false", "17, false, true", "18, false, false"})
    void whoLivesByOwnWorkIsOfAgeAtSixteen(int years, boolean works, boolean isMinor) {
        Town town = new Town();
        MediationActs acts = in(town);
        Party young = party(2, LANDLORD)
                .birth(BirthDate.of(Moment.day(acts.at()).minusYears(years)))
                .livesByOwnWork(works)
                .build();
        assertThat(MediationActs.keeper(town)
                        .execute(acts.register(party(1, TENANT).build(), young).build())
                        .get()
                        .warnings())
                .isEqualTo(isMinor ? List.of(PartyReason.MINOR.warnAt("parties[1]")) : List.of());
    }

    @Test
    void anOrganizationOnRecordIsNamed() {
        Town town = new Town();
        MediationActs acts = in(town);
        OrganizationRef known = WorkforceActs.ago(town, 30).team();
        MediationCase opened = acts.does(acts.register(
                        party(1, TENANT).build(),
                        organization(party(2, LANDLORD)).organization(known).build())
                .build());
        assertThat(opened.party(2).orElseThrow().organization()).contains(known);
    }

    @Test
    void aGuardianStandsForAChild() {
        MediationActs acts = in(new Town());
        Party child = party(2, LANDLORD)
                .birth(BirthDate.of(TODAY.minusYears(7)))
                .agents(List.of(new Agent(
                        1, NAME, AgentKind.GUARDIAN, Optional.of("mother"), TODAY.minusYears(1), Optional.empty())))
                .build();
        MediationCase opened =
                acts.does(acts.register(party(1, TENANT).build(), child).build());
        assertThat(opened.seenBy()).contains("mother");
    }

    @Test
    void numbersBeginAnewEachYear() {
        MediationActs acts = in(new Town());
        assertThat(acts.found(acts.registered()).number().number()).isOne();
        assertThat(acts.found(acts.registered()).number().number()).isEqualTo(2);
        MediationCase before = acts.found(acts.later(Duration.ofDays(-180)).registered());
        assertThat(before.number().text()).isEqualTo("(2024)桥人调字第1号");
    }

    @Test
    void theTermEndsWithTheFirstWorkdayAfterThirtyDays() {
        MediationActs acts = in(new Town());
        MediationCase accepted = acts.found(acts.accepted());
        assertThat(accepted.term().orElseThrow().due()).isEqualTo(Instant.parse("2025-07-21T16:00:00Z"));
        assertThat(accepted.isOverdue(Instant.parse("2025-07-21T15:59:59Z"))).isFalse();
        assertThat(accepted.isOverdue(Instant.parse("2025-07-21T16:00:00Z"))).isTrue();
    }

    @Test
    void theTermIsARule() {
        MediationTerm shorter =
                (type, origin) -> type.equals(DisputeType.WAGES) ? Term.calendarDays(7) : Term.calendarDays(20);
        Town town = new Town(
                standard -> standard.rule(MediationTerm.IN_FORCE, "short-terms", 1, Scope.everywhere(), shorter));
        MediationActs acts = in(town);
        MediationCase accepted = acts.found(acts.accepted());
        assertThat(accepted.term().orElseThrow().due()).isEqualTo(Instant.parse("2025-07-10T16:00:00Z"));
    }

    private static RegisterMediation registers(Town town, UnaryOperator<RegisterMediation.Builder> but) {
        MediationActs acts = in(town);
        RegisterMediation.Builder like = RegisterMediation.builder();
        return but.apply(like.from(acts.register())).build();
    }

    /** What a tenant sends today for himself, but for one thing. */
    private static RegisterMediation applies(Town town, UnaryOperator<RegisterMediation.Builder> but) {
        return applies(in(town).now(), but);
    }

    private static RegisterMediation applies(MediationActs acts, UnaryOperator<RegisterMediation.Builder> but) {
        return but.apply(acts.register(party(1, TENANT).build(), of(2, PartyRole.RESPONDENT)))
                .build();
    }

    private static Line second(ReasonCode code, String field, UnaryOperator<Party.Builder> but) {
        return refused(code, field.isEmpty() ? "parties[1]" : "parties[1]." + field, town -> in(town).register(
                        party(1, TENANT).build(), but.apply(party(2, LANDLORD)).build())
                .build());
    }

    @FunctionalInterface
    private interface OnCase {
        Command<?> of(MediationActs acts, MediationCaseId registered);
    }

    private static Line at(ReasonCode code, String path, OnCase command) {
        return refused(code, path, town -> {
            MediationActs acts = in(town);
            return command.of(acts, acts.registered());
        });
    }

    private static Party.Builder group(Party.Builder like) {
        return like.kind(PartyKind.GROUP)
                .name(Optional.empty())
                .title("二号楼业主")
                .people(30)
                .representatives(List.of(new Representative(NAME, Optional.of("owner"))));
    }

    private static Party.Builder organization(Party.Builder like) {
        return like.kind(PartyKind.ORGANIZATION).name(Optional.empty()).title("某物业公司");
    }

    private static OrganizationRef nowhere() {
        return new OrganizationRef(HOME, new OrganizationId(Town.id(99)));
    }

    private static Agent agent(int number, Optional<String> account) {
        return new Agent(number, NAME, AgentKind.GENERAL, account, TODAY.minusDays(20), Optional.empty());
    }

    /** A party without an account. */
    private static Party of(int number, PartyRole role) {
        return Party.builder()
                .number(number)
                .kind(PartyKind.PERSON)
                .role(role)
                .name(NAME)
                .build();
    }

    private static TaskId task() {
        return new TaskId(Town.id(99));
    }

    static ResidentId born(Town town, int yearsAgo) {
        Particulars person = Particulars.builder()
                .from(Town.person())
                .birth(BirthDate.of(TODAY.minusYears(yearsAgo)))
                .build();
        return town.does(town.registration().particulars(person).build()).id();
    }

    private static DissolveCommittee dissolved(Town town, MediationActs acts) {
        return DissolveCommittee.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW.minus(Duration.ofDays(5)))
                .home(HOME)
                .committee(acts.crew().id())
                .build();
    }
}
