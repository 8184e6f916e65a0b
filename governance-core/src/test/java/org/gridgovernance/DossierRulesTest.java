package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.dossier.DossierReason;
import org.gridgovernance.workforce.dossier.Engagement;
import org.gridgovernance.workforce.dossier.RecordService;
import org.gridgovernance.workforce.dossier.RecordTraining;
import org.gridgovernance.workforce.dossier.ServiceRecord;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Service;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of what is learnt and done, met by a command at the desk, and the record of it. */
class DossierRulesTest {
    private static final WorkerId NOBODY = new WorkerId(Town.id(99));
    private static final Certificate CERTIFICATE = new Certificate(
            CertificateKind.MEDIATOR,
            Optional.of(PersonalText.of(Canaries.ID_NUMBER)),
            TODAY.minusYears(2),
            Optional.of(TODAY.minusDays(40)));

    private static final List<Line> RULES = List.of(
            refused(
                    DossierReason.TRAINING_IMPLAUSIBLE,
                    "training",
                    town -> trains(town, new Training(Skill.IT, TODAY.plusDays(1), 8))),
            refused(
                    DossierReason.TRAINING_IMPLAUSIBLE,
                    "training",
                    town -> trains(town, new Training(Skill.IT, TODAY, 0))),
            refused(
                    DossierReason.TRAINING_IMPLAUSIBLE,
                    "training",
                    town -> trains(town, new Training(Skill.IT, TODAY, 1_001))),
            refused(
                    DossierReason.TRAINING_IMPLAUSIBLE,
                    "training",
                    town -> trains(town, new Training(Skill.IT, LocalDate.MIN, 1))),
            refused(DossierReason.TRAININGS_TOO_MANY, "training", town -> {
                WorkerId worker = today(town).worker();
                town.desk()
                        .executeAll(IntStream.range(0, 500)
                                .mapToObj(i -> today(town).train(worker, new Training(Skill.IT, TODAY.minusDays(i), 8)))
                                .toList());
                return today(town).train(worker, new Training(Skill.IT, TODAY.minusDays(500), 8));
            }),
            refused(
                    DossierReason.SERVICE_IMPLAUSIBLE,
                    "service",
                    town -> serves(town, new Service(TODAY.plusDays(1), 60, Optional.empty()))),
            refused(
                    DossierReason.SERVICE_IMPLAUSIBLE,
                    "service",
                    town -> serves(town, new Service(TODAY, 0, Optional.empty()))),
            refused(
                    DossierReason.SERVICE_IMPLAUSIBLE,
                    "service",
                    town -> serves(town, new Service(TODAY, 1_441, Optional.empty()))),
            refused(
                    DossierReason.SERVICE_CODE_MALFORMED,
                    "service.what",
                    town -> serves(town, new Service(TODAY, 60, Optional.of("x".repeat(41))))),
            refused(
                    DossierReason.NOT_SERVING_THEN,
                    "service.on",
                    town -> serves(town, new Service(TODAY.minusDays(1), 60, Optional.empty()))),
            refused(DossierReason.SERVED_TOO_MUCH, "service.minutes", town -> {
                WorkerId worker = ago(town, 90).worker();
                IntStream.range(0, 30)
                        .forEach(
                                i -> town.does(today(town).serve(worker, new Service(TODAY, 1_440, Optional.empty()))));
                return today(town).serve(worker, new Service(TODAY, 1, Optional.empty()));
            }),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .train(NOBODY, new Training(Skill.IT, TODAY, 8))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .serve(NOBODY, new Service(TODAY, 1, Optional.empty()))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).certify(NOBODY, CERTIFICATE)));

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
        RuleTable.coversAll(RULES, DossierReason.values());
    }

    @Test
    void theRecordTellsOfThePeriodAlone() {
        Town town = new Town();
        WorkerId worker = busy(town);
        ServiceRecord record = record(town, worker, new Period(LocalDate.of(2025, 5, 1), TODAY));
        assertThat(record.engagements()).extracting(Engagement::title).containsExactly("百步亭居委会");
        assertThat(record.certificates()).containsExactly(CERTIFICATE);
        assertThat(record.trainings()).containsExactly(new Training(Skill.EMERGENCY, TODAY.minusDays(9), 8));
        assertThat(record.minutes())
                .containsExactly(Map.entry(YearMonth.of(2025, 5), 90L), Map.entry(YearMonth.of(2025, 6), 75L));
        assertThat(record.totalMinutes()).isEqualTo(165);
        ServiceRecord day = record(town, worker, Period.of(TODAY));
        assertThat(day.certificates()).isEmpty();
        assertThat(day.trainings()).isEmpty();
        assertThat(day.minutes()).containsOnlyKeys(YearMonth.of(2025, 6));
        assertThat(record(town, worker, Period.of(TODAY.minusYears(1))).engagements())
                .isEmpty();
    }

    @Test
    void theRecordIsALedgerNoCellOfWhichIsAFormula() {
        Town town = new Town();
        WorkerId worker = town.does(ago(town, 5)
                        .enrol(new Affiliation(
                                town.does(ago(town, 9).record("=1+1,队", OrganizationKind.VOLUNTEER_TEAM))
                                        .reference(),
                                AffiliationKind.VOLUNTEER))
                        .certificates(List.of(CERTIFICATE))
                        .build())
                .id();
        town.does(today(town).serve(worker, new Service(TODAY, 100, Optional.of("visit"))));
        ServiceRecord record = record(town, worker, new Period(TODAY.minusDays(60), TODAY));
        assertThat(record.csv().lines())
                .containsExactly(
                        "section,what,from,to,hours",
                        "person," + Canaries.NAME + ",2025-05-01,2025-06-30,1.67",
                        "affiliation,\"'=1+1,队 志愿者\",2025-06-25,,",
                        "certificate,人民调解员证,2023-06-30,2025-05-21,",
                        "service,2025-06,2025-06-01,2025-06-30,1.67");
        assertThat(Canaries.in(record.toString())).isEmpty();
        assertThat(Json.strict().tree(record.json()).at("/minutes/2025-06").asLong())
                .isEqualTo(100);
        assertThat(Json.strict().tree(record.json()).at("/person").asText()).isEqualTo(Canaries.NAME);
    }

    @Test
    void anOrganisationOneMayNotSeeIsNamedByItsId() {
        Town town = new Town();
        RecordOrganization elsewhere = RecordOrganization.builder()
                .from(ago(town, 99).record("邻社区志愿队", OrganizationKind.VOLUNTEER_TEAM))
                .home(Town.ELSEWHERE)
                .build();
        OrganizationRef team = town.does(elsewhere).reference();
        WorkerId worker = town.does(today(town)
                        .enrol(new Affiliation(team, AffiliationKind.VOLUNTEER))
                        .build())
                .id();
        Desk near = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, HOME)));
        assertThat(ServiceRecord.of(near, Worker.of(HOME, worker), Period.of(TODAY))
                        .get()
                        .engagements())
                .extracting(Engagement::title)
                .containsExactly(team.id().value().toString());
        Desk far = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, Town.ELSEWHERE)));
        assertThat(ServiceRecord.of(far, Worker.of(HOME, worker), Period.of(TODAY))
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
    }

    @Test
    void everybodyReadsTheirOwnRecordAndNoOther() {
        Town town = new Town();
        OrganizationRef team = today(town).team();
        Affiliation member = new Affiliation(team, AffiliationKind.MEMBER);
        WorkerId own =
                town.does(today(town).enrol(member).account("me").build()).id();
        WorkerId other =
                town.does(today(town).enrol(member).account("you").build()).id();
        Desk me = town.governance().as(Actor.of("me"));
        assertThat(ServiceRecord.of(me, Worker.of(HOME, own), Period.of(TODAY)).isRight())
                .isTrue();
        assertThat(ServiceRecord.of(me, Worker.of(HOME, other), Period.of(TODAY))
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(me.search(Criteria.of(Worker.TYPE)).get().items())
                .extracting(found -> found.state().id())
                .containsExactly(own);
    }

    @Test
    void whatWasToldIsNotToldTwice() {
        Town town = new Town();
        WorkerId worker = busy(town);
        Worker now = town.desk().find(Worker.of(HOME, worker)).get().state();
        assertThat(town.does(today(town).certify(worker, CERTIFICATE))).isEqualTo(now);
        assertThat(town.does(today(town).train(worker, new Training(Skill.EMERGENCY, TODAY.minusDays(9), 8))))
                .isEqualTo(now);
        assertThat(town.does(today(town).serve(worker, new Service(TODAY, 5, Optional.empty())))
                        .served())
                .as("time is added up")
                .containsEntry(YearMonth.of(2025, 6), 80L);
    }

    /** Somebody who serves since a hundred days. */
    private static WorkerId busy(Town town) {
        WorkerId worker = ago(town, 100).worker();
        town.does(today(town).certify(worker, CERTIFICATE));
        town.does(today(town).train(worker, new Training(Skill.EMERGENCY, TODAY.minusDays(9), 8)));
        town.does(today(town).train(worker, new Training(Skill.MEDIATION, TODAY.minusDays(99), 8)));
        town.does(today(town).serve(worker, new Service(TODAY.minusDays(90), 60, Optional.empty())));
        town.does(today(town).serve(worker, new Service(TODAY.minusDays(40), 90, Optional.empty())));
        town.does(today(town).serve(worker, new Service(TODAY.minusDays(1), 45, Optional.of("visit"))));
        town.does(today(town).serve(worker, new Service(TODAY, 30, Optional.of("patrol"))));
        return worker;
    }

    private static ServiceRecord record(Town town, WorkerId worker, Period period) {
        return ServiceRecord.of(town.desk(), Worker.of(HOME, worker), period).get();
    }

    private static RecordTraining trains(Town town, Training training) {
        return today(town).train(today(town).worker(), training);
    }

    private static RecordService serves(Town town, Service service) {
        return today(town).serve(today(town).worker(), service);
    }
}
