package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.EraseWorker;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.PartyStanding;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of those who serve, met by a command at the desk, and what comes of those that are taken. */
class WorkerRulesTest {
    private static final WorkerId NOBODY = new WorkerId(Town.id(99));
    private static final OrganizationRef NOWHERE = new OrganizationRef(HOME, new OrganizationId(Town.id(98)));
    private static final Certificate FUTURE = certificate(TODAY.plusDays(1), Optional.empty());

    private static final List<Line> RULES = List.of(
            refused(PersonalReason.NAME_BLANK, "name", town -> enrols(town)
                    .name(PersonName.of(" "))
                    .build()),
            refused(PersonalReason.PHONE_MALFORMED, "phones[1]", town -> enrols(town)
                    .phones(List.of(Phone.of(Canaries.PHONE), Phone.of("1")))
                    .build()),
            refused(WorkerReason.PHONES_TOO_MANY, "phones", town -> enrols(town)
                    .phones(Collections.nCopies(21, Phone.of(Canaries.PHONE)))
                    .build()),
            refused(WorkerReason.ACCOUNT_MALFORMED, "account", town -> enrols(town)
                    .account("工号")
                    .build()),
            refused(WorkerReason.ACCOUNT_TAKEN, "account", town -> {
                town.does(enrols(town).account("worker-7").build());
                return today(town)
                        .enrol(new Affiliation(today(town).team(), AffiliationKind.MEMBER))
                        .account("worker-7")
                        .build();
            }),
            refused(WorkerReason.ACCOUNT_TAKEN, "account", town -> {
                town.does(enrols(town).account("worker-7").build());
                return today(town)
                        .correct(today(town).worker(today(town).team()))
                        .account("worker-7")
                        .build();
            }),
            refused(WorkerReason.AFFILIATIONS_UNCLEAR, "affiliations", town -> today(town)
                    .enrol()
                    .build()),
            refused(WorkerReason.AFFILIATIONS_UNCLEAR, "affiliations", town -> {
                Affiliation one = new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE);
                return today(town).enrol(one, one).build();
            }),
            refused(WorkerReason.AFFILIATIONS_UNCLEAR, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = today(town).worker(committee);
                teams(town, 19).forEach(team -> town.does(today(town).affiliate(worker, team)));
                return today(town).affiliate(worker, new Affiliation(committee, AffiliationKind.VOLUNTEER));
            }),
            refused(WorkerReason.ORGANIZATION_UNKNOWN, "affiliations[1].organization", town -> today(town)
                    .enrol(
                            new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE),
                            new Affiliation(NOWHERE, AffiliationKind.EMPLOYEE))
                    .build()),
            refused(WorkerReason.ORGANIZATION_UNKNOWN, "affiliation.organization", town -> today(town)
                    .affiliate(today(town).worker(), new Affiliation(NOWHERE, AffiliationKind.VOLUNTEER))),
            refused(WorkerReason.ORGANIZATION_UNKNOWN, "affiliation.organization", town -> {
                WorkerId worker = today(town).worker();
                OrganizationRef team = today(town).team();
                town.does(today(town).dissolve(team.id()));
                return today(town).affiliate(worker, new Affiliation(team, AffiliationKind.MEMBER));
            }),
            refused(WorkerReason.AFFILIATED_ALREADY, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = today(town).worker(committee);
                return ago(town, 9).affiliate(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
            }),
            refused(WorkerReason.NOT_AFFILIATED, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = today(town).worker(committee);
                return today(town).end(worker, new Affiliation(committee, AffiliationKind.VOLUNTEER));
            }),
            refused(WorkerReason.NOT_AFFILIATED, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = today(town).worker(committee);
                return ago(town, 1).end(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
            }),
            refused(WorkerReason.LAST_AFFILIATION, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = today(town).worker(committee);
                return today(town).end(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
            }),
            refused(WorkerReason.LAST_AFFILIATION, "affiliation", town -> {
                OrganizationRef committee = today(town).committee();
                WorkerId worker = ago(town, 9).worker(committee);
                town.does(today(town).affiliate(worker, new Affiliation(committee, AffiliationKind.VOLUNTEER)));
                return ago(town, 5).end(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
            }),
            refused(WorkerReason.NOT_SERVING, "worker", town -> {
                WorkerId worker = ago(town, 5).worker();
                town.does(ago(town, 2).leave(worker));
                return today(town).leave(worker);
            }),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .correct(NOBODY)
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .affiliate(NOBODY, new Affiliation(today(town).committee(), AffiliationKind.VOLUNTEER))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .end(NOBODY, new Affiliation(NOWHERE, AffiliationKind.VOLUNTEER))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).skills(NOBODY)),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).languages(NOBODY)),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .available(NOBODY, Availability.ofHours(40))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).leave(NOBODY)),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).erase(NOBODY)),
            refused(WorkerReason.SKILLS_UNCLEAR, "skills", town -> today(town)
                    .skills(today(town).worker(), SkillHeld.of(Skill.LEGAL), SkillHeld.of(Skill.LEGAL))),
            refused(WorkerReason.SKILLS_UNCLEAR, "skills", town -> today(town)
                    .skills(
                            today(town).worker(),
                            new SkillHeld(Skill.IT, Optional.of(LocalDate.MAX), Optional.empty()))),
            refused(WorkerReason.SKILLS_UNCLEAR, "skills", town -> enrols(town)
                    .skills(IntStream.range(0, 101)
                            .mapToObj(i -> SkillHeld.of(new Skill("skill-" + i)))
                            .toList())
                    .build()),
            refused(WorkerReason.LANGUAGES_TOO_MANY, "languages", town -> enrols(town)
                    .languages(IntStream.range(0, 51)
                            .mapToObj(i -> new Language("dialect-" + i))
                            .toList())
                    .build()),
            refused(WorkerReason.AVAILABILITY_IMPLAUSIBLE, "availability", town -> enrols(town)
                    .availability(Availability.ofHours(61))
                    .build()),
            refused(WorkerReason.AVAILABILITY_IMPLAUSIBLE, "availability", town -> today(town)
                    .available(today(town).worker(), Availability.ofHours(-1))),
            refused(WorkerReason.AVAILABILITY_IMPLAUSIBLE, "availability", town -> today(town)
                    .available(today(town).worker(), new Availability(40, List.of(new Period(TODAY, LocalDate.MAX))))),
            refused(WorkerReason.AVAILABILITY_IMPLAUSIBLE, "availability", town -> today(town)
                    .available(today(town).worker(), new Availability(40, Collections.nCopies(201, Period.of(TODAY))))),
            refused(WorkerReason.CERTIFICATE_IMPLAUSIBLE, "certificates[0].issuedOn", town -> enrols(town)
                    .addCertificate(FUTURE)
                    .build()),
            refused(WorkerReason.CERTIFICATE_IMPLAUSIBLE, "certificate.issuedOn", town -> today(town)
                    .certify(today(town).worker(), certificate(TODAY, Optional.of(TODAY.minusDays(1))))),
            refused(WorkerReason.CERTIFICATE_IMPLAUSIBLE, "certificate.issuedOn", town -> today(town)
                    .certify(today(town).worker(), certificate(LocalDate.MIN, Optional.empty()))),
            refused(PersonalReason.TEXT_TOO_LONG, "certificate.number", town -> today(town)
                    .certify(
                            today(town).worker(),
                            new Certificate(
                                    CertificateKind.LAWYER,
                                    Optional.of(PersonalText.of("1".repeat(2_001))),
                                    TODAY,
                                    Optional.empty()))),
            refused(WorkerReason.CERTIFICATES_TOO_MANY, "certificates", town -> enrols(town)
                    .certificates(Collections.nCopies(101, certificate(TODAY, Optional.empty())))
                    .build()),
            refused(WorkerReason.CERTIFICATES_TOO_MANY, "certificate", town -> {
                WorkerId worker = town.does(enrols(town)
                                .certificates(IntStream.range(0, 100)
                                        .mapToObj(i -> certificate(TODAY.minusDays(i), Optional.empty()))
                                        .toList())
                                .build())
                        .id();
                return today(town).certify(worker, certificate(TODAY.minusDays(100), Optional.empty()));
            }),
            refused(WorkerReason.BASIS_MISSING, "basis", town -> EraseWorker.builder()
                    .from(today(town).erase(today(town).worker()))
                    .basis(" ")
                    .build()),
            refused(KernelReason.SUBJECT_ERASED, "", town -> {
                WorkerId worker = today(town).worker();
                town.does(today(town).erase(worker));
                return today(town).skills(worker, SkillHeld.of(Skill.IT));
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
        RuleTable.coversAll(
                RULES,
                EnumSet.complementOf(EnumSet.of(WorkerReason.NOT_IN_COMMUNITY_OR_STREET))
                        .toArray(WorkerReason[]::new));
    }

    @Test
    void aCountyIsTooWideAHome() {
        Town town = new Town();
        Desk wide = town.governance().as(Actor.of("wide", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
        assertThat(wide.execute(EnrolWorker.builder()
                                .from(enrols(town).build())
                                .home(AreaCode.of("420102"))
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactly(WorkerReason.NOT_IN_COMMUNITY_OR_STREET.at("home"));
        assertThat(wide.execute(EnrolWorker.builder()
                                .from(enrols(new Town()).build())
                                .home(HOME.parent().orElseThrow())
                                .affiliations(List.of())
                                .build())
                        .getLeft()
                        .reasons())
                .as("a street is none")
                .containsExactly(WorkerReason.AFFILIATIONS_UNCLEAR.at("affiliations"));
    }

    @Test
    void somebodyServesInSeveralOrganisationsAtOnceAndSinceWhenIsTold() {
        Town town = new Town();
        Affiliation employee = new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE);
        Affiliation member = new Affiliation(today(town).team(), AffiliationKind.MEMBER);
        WorkerId worker = town.does(ago(town, 100).enrol(employee).build()).id();
        town.does(ago(town, 50).affiliate(worker, member));
        town.does(ago(town, 20).end(worker, employee));
        Worker now = town.does(ago(town, 10).leave(worker));
        assertThat(now.affiliations(TODAY.minusDays(60))).containsExactly(employee);
        assertThat(now.affiliations(TODAY.minusDays(30))).containsExactlyInAnyOrder(employee, member);
        assertThat(now.affiliations(TODAY.minusDays(15))).containsExactly(member);
        assertThat(now.serves(TODAY.minusDays(10))).isFalse();
        assertThat(now.servingSince(TODAY.minusDays(11))).contains(TODAY.minusDays(100));
        assertThat(now.servingSince(TODAY)).isEmpty();
        Worker back = town.does(ago(town, 5).affiliate(worker, employee));
        assertThat(back.servingSince(TODAY)).contains(TODAY.minusDays(5));
        assertThat(town.desk()
                        .search(Criteria.of(Worker.TYPE)
                                .where(Worker.ORGANIZATIONS.asOf(
                                        member.organization().id(), TODAY.minusDays(30))))
                        .get()
                        .items())
                .extracting(Found::state)
                .containsExactly(back);
        assertThat(town.desk()
                        .count(Criteria.of(Worker.TYPE).where(Worker.ORGANIZATIONS.anyAsOf(TODAY.minusDays(7))))
                        .get())
                .isZero();
    }

    @Test
    void aSkillCountsWhileItLastsAndItsCertificateIsValid() {
        Town town = new Town();
        Worker worker = town.does(ago(town, 9)
                .enrol(new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE))
                .skills(List.of(
                        SkillHeld.of(Skill.CASEWORK),
                        new SkillHeld(Skill.LEGAL, Optional.of(TODAY), Optional.empty()),
                        new SkillHeld(Skill.FIRST_AID, Optional.empty(), Optional.of(CertificateKind.FIRST_AIDER))))
                .languages(List.of(Language.CANTONESE))
                .build());
        assertThat(worker.has(Skill.CASEWORK, TODAY)).isTrue();
        assertThat(worker.has(Skill.IT, TODAY)).isFalse();
        assertThat(worker.has(Skill.LEGAL, TODAY)).isTrue();
        assertThat(worker.has(Skill.LEGAL, TODAY.plusDays(1))).isFalse();
        assertThat(worker.has(Skill.FIRST_AID, TODAY)).isFalse();
        assertThat(worker.speaks(Language.CANTONESE)).isTrue();
        assertThat(worker.speaks(Language.MANDARIN)).isFalse();
        Worker aider = town.does(ago(town, 5)
                .certify(
                        worker.id(),
                        new Certificate(
                                CertificateKind.FIRST_AIDER,
                                Optional.empty(),
                                TODAY.minusDays(5),
                                Optional.of(TODAY.minusDays(1)))));
        assertThat(aider.has(Skill.FIRST_AID, TODAY.minusDays(6))).isFalse();
        assertThat(aider.has(Skill.FIRST_AID, TODAY.minusDays(1))).isTrue();
        assertThat(aider.certified(CertificateKind.FIRST_AIDER, TODAY)).isFalse();
        Worker longer = town.does(ago(town, 5)
                .certify(
                        worker.id(),
                        new Certificate(
                                CertificateKind.FIRST_AIDER, Optional.empty(), TODAY.minusDays(5), Optional.empty())));
        assertThat(longer.certificates()).as("in its place").hasSize(1);
        assertThat(longer.has(Skill.FIRST_AID, TODAY)).isTrue();
    }

    @Test
    void capacityIsAFifthOfTheWeekOnEachWorkingDayLessAbsences() {
        Town town = new Town();
        WorkerId worker = ago(town, 100).worker();
        Period june = new Period(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 15));
        assertThat(find(town, worker).capacityMinutes(june)).as("nothing told").isZero();
        town.does(ago(town, 90).available(worker, Availability.ofHours(40)));
        assertThat(find(town, worker).capacityMinutes(june)).isEqualTo(2 * 40 * 60);
        town.does(ago(town, 60)
                .available(
                        worker,
                        new Availability(20, List.of(new Period(LocalDate.of(2025, 6, 3), LocalDate.of(2025, 6, 8))))));
        assertThat(find(town, worker).capacityMinutes(june)).isEqualTo(20 * 12 + 20 * 60);
        assertThat(find(town, worker).capacityMinutes(june, day -> false)).isZero();
        assertThat(find(town, worker).capacityMinutes(Period.of(TODAY.minusDays(80)), day -> true))
                .as("the past stays")
                .isEqualTo(8 * 60);
        assertThat(town.does(ago(town, 25).leave(worker)).capacityMinutes(june))
                .as("only while serving")
                .isEqualTo(20 * 12);
    }

    @Test
    void manyAreEnrolledAtOnceEachWithAnAnswer() {
        Town town = new Town();
        OrganizationRef team = today(town).team();
        List<EnrolWorker> commands = IntStream.range(0, 250)
                .mapToObj(i -> today(town)
                        .enrol(new Affiliation(team, AffiliationKind.VOLUNTEER))
                        .account("volunteer-" + i % 200)
                        .build())
                .toList();
        List<Answer> answers = town.desk().executeAll(commands);
        assertThat(answers.stream().filter(answer -> answer.outcome().isRight()))
                .hasSize(200);
        assertThat(answers.stream().filter(answer -> answer.outcome().isLeft()))
                .hasSize(50)
                .allMatch(answer -> answer.outcome().getLeft().names(WorkerReason.ACCOUNT_TAKEN));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whoIsErasedIsNobodyKnown() {
        Town town = new Town();
        Worker enrolled = town.does(EnrolWorker.builder()
                .from((EnrolWorker) Samples.command("enrol-worker"))
                .occurredAt(NOW)
                .affiliations(List.of(new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE)))
                .build());
        Worker erased = town.does(today(town).erase(enrolled.id()));
        assertThat(erased.name().isErased()).isTrue();
        assertThat(erased.phones()).isEmpty();
        assertThat(erased.account()).isEmpty();
        assertThat(erased.partyStanding()).isEmpty();
        assertThat(erased.certificates()).isEmpty();
        assertThat(erased.serves(TODAY)).isFalse();
        assertThat(erased.erasedOn()).contains(TODAY);
        assertThat(town.desk()
                        .count(Criteria.of(Worker.TYPE).where(Worker.SKILLS.contains(Skill.MEDIATION)))
                        .get())
                .isZero();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
        town.does(today(town)
                .enrol(new Affiliation(today(town).team(), AffiliationKind.MEMBER))
                .account("worker-7")
                .build());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Town town = new Town();
        Worker worker = town.does(enrols(town)
                .partyStanding(PartyStanding.PROBATIONARY)
                .availability(Availability.ofHours(40))
                .skills(List.of(SkillHeld.of(Skill.IT)))
                .languages(List.of(Language.MANDARIN))
                .build());
        assertThat(worker.isPartyMember()).isTrue();
        assertThat(town.does(today(town)
                        .correct(worker.id())
                        .partyStanding(PartyStanding.PROBATIONARY)
                        .build()))
                .isEqualTo(worker);
        assertThat(town.does(today(town).skills(worker.id(), SkillHeld.of(Skill.IT))))
                .isEqualTo(worker);
        assertThat(town.does(today(town).languages(worker.id(), Language.MANDARIN)))
                .isEqualTo(worker);
        assertThat(town.does(today(town).available(worker.id(), Availability.ofHours(40))))
                .isEqualTo(worker);
        assertThat(town.does(today(town).correct(worker.id()).account("me").build())
                        .isPartyMember())
                .as("what is left out is not known any more")
                .isFalse();
    }

    private static EnrolWorker.Builder enrols(Town town) {
        return today(town).enrol(new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE));
    }

    private static Certificate certificate(LocalDate from, Optional<LocalDate> to) {
        return new Certificate(CertificateKind.LAWYER, Optional.empty(), from, to);
    }

    private static Stream<Affiliation> teams(Town town, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> town.does(ago(town, 9).record("队" + i, OrganizationKind.VOLUNTEER_TEAM)))
                .map(team -> new Affiliation(team.reference(), AffiliationKind.VOLUNTEER));
    }

    private static Worker find(Town town, WorkerId worker) {
        return town.desk().find(Worker.of(HOME, worker)).get().state();
    }
}
