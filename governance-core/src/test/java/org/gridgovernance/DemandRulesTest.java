package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.demand.AnswerDemand;
import org.gridgovernance.task.demand.CorrectFigure;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.FigureId;
import org.gridgovernance.task.demand.FigureSource;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.RefuseDemand;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.demand.ReportDemandId;
import org.gridgovernance.task.demand.StandingReports;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.AdmissionReason;
import org.gridgovernance.task.duty.AdmissionRule;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of report demands, met by a command at the desk, and what comes of those that are taken. */
class DemandRulesTest {
    private static final AreaCode STREET = HOME.parent().orElseThrow();
    private static final FigureCode BY_HAND = new FigureCode("stray-cats");
    private static final ReportDemandId NOTHING = new ReportDemandId(Town.id(99));
    private static final PersonalText TOO_LONG = PersonalText.of("字".repeat(2_001));
    private static final Map<String, Long> SEVEN = Map.of("cats", 7L);

    private static final List<Line> RULES = List.of(
            refused(MatterReason.UNKNOWN, "matter", asks(c -> c.matter(MatterCode.of("report")))),
            refused(DemandReason.DEPARTMENT_UNKNOWN, "department", asks(c -> c.department(DutySamples.BUREAU))),
            refused(DemandReason.AS_OF_IMPLAUSIBLE, "asOf", asks(c -> c.asOf(TODAY.plusDays(1)))),
            refused(DemandReason.AS_OF_IMPLAUSIBLE, "asOf", asks(c -> c.asOf(TODAY.minusYears(11)))),
            refused(DemandReason.DUE_IMPLAUSIBLE, "due", asks(c -> c.due(TODAY.minusDays(1)))),
            refused(DemandReason.DUE_IMPLAUSIBLE, "due", asks(c -> c.due(TODAY.plusYears(2)))),
            refused(DemandReason.DEMAND_UNKNOWN, "demand", town -> answers(town, NOTHING, SEVEN)),
            refused(DemandReason.DEMAND_UNKNOWN, "demand", town -> refuses(town, NOTHING)),
            refused(DemandReason.NOT_OPEN, "demand", town -> answers(town, asked(town, BY_HAND), SEVEN)),
            refused(DemandReason.NOT_OPEN, "demand", town -> {
                ReportDemandId demand = asked(town, FigureCode.POPULATION);
                town.does(refuses(town, demand));
                return refuses(town, demand);
            }),
            refused(DemandReason.OUT_OF_ORDER, "occurredAt", town -> AnswerDemand.builder()
                    .from(answers(town, asked(town, FigureCode.POPULATION), SEVEN))
                    .occurredAt(NOW.minus(Duration.ofDays(1)))
                    .build()),
            refused(DemandReason.OUT_OF_ORDER, "occurredAt", town -> CorrectFigure.builder()
                    .from(corrects(town, figure(town)))
                    .occurredAt(NOW.minus(Duration.ofDays(1)))
                    .build()),
            refused(
                    DemandReason.VALUES_MALFORMED,
                    "values",
                    town -> answers(town, asked(town, FigureCode.POPULATION), Map.of("people", -1L))),
            refused(
                    DemandReason.VALUES_MALFORMED,
                    "values",
                    town -> answers(town, asked(town, FigureCode.POPULATION), Map.of(" ", 1L))),
            refused(
                    DemandReason.VALUES_MALFORMED,
                    "values",
                    town -> answers(
                            town,
                            asked(town, FigureCode.POPULATION),
                            IntStream.rangeClosed(0, 500).boxed().collect(Collectors.toMap(i -> "v" + i, i -> 1L)))),
            refused(DemandReason.VALUES_MALFORMED, "values", town -> CorrectFigure.builder()
                    .from(corrects(town, figure(town)))
                    .values(Map.of("people", Long.MAX_VALUE))
                    .build()),
            refused(
                    DemandReason.VALUES_MISSING,
                    "values",
                    town -> answers(town, asked(town, FigureCode.POPULATION), Map.of())),
            refused(DemandReason.VALUES_MISSING, "values", town -> CorrectFigure.builder()
                    .from(corrects(town, figure(town)))
                    .values(Map.of())
                    .build()),
            refused(DemandReason.FIGURE_ON_RECORD, "values", town -> {
                figure(town);
                return answers(town, asked(town, FigureCode.POPULATION), Map.of("people", 8L));
            }),
            refused(DemandReason.MINUTES_IMPLAUSIBLE, "minutes", town -> AnswerDemand.builder()
                    .from(answers(town, asked(town, FigureCode.POPULATION), SEVEN))
                    .minutes(-1)
                    .build()),
            refused(DemandReason.FIGURE_UNKNOWN, "figure", town -> corrects(town, new FigureId(Town.id(99)))),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> RefuseDemand.builder()
                    .from(refuses(town, asked(town, FigureCode.POPULATION)))
                    .because(TOO_LONG)
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> CorrectFigure.builder()
                    .from(corrects(town, figure(town)))
                    .because(TOO_LONG)
                    .build()));

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
                Stream.of(DemandReason.values())
                        .filter(reason -> reason != DemandReason.NOT_STANDING) // met by Figures
                        .toArray(DemandReason[]::new));
    }

    @Test
    void theSecondDepartmentThatAsksGetsTheSameFigure() {
        Town town = new Town();
        town.does(town.registration()
                .residence(Town.tenancy(town.dwelling("101")))
                .build());
        ReportDemand first = demand(town, FigureCode.POPULATION);
        ReportDemand answered = Figures.answer(town.desk(), first, NOW).get().aggregate();
        assertThat(answered.stage()).isEqualTo(DemandStage.ANSWERED);
        assertThat(answered.answer().orElseThrow())
                .returns(false, ReportDemand.Answer::again)
                .returns(FigureSource.REGISTER, ReportDemand.Answer::source)
                .returns(0, ReportDemand.Answer::minutes);
        assertThat(answered.answer().orElseThrow().values()).containsExactly(Map.entry("population", 1L));

        town.does(town.registration()
                .residence(Town.tenancy(town.dwelling("102")))
                .build());
        ReportDemand second = demand(town, FigureCode.POPULATION);
        ReportDemand.Answer again = Figures.answer(town.desk(), second, NOW)
                .get()
                .aggregate()
                .answer()
                .orElseThrow();
        assertThat(again.again()).isTrue();
        assertThat(again.values()).as("whatever was recorded since").containsExactly(Map.entry("population", 1L));
        assertThat(again.figure()).isEqualTo(answered.answer().orElseThrow().figure());
        assertThat(Figures.answer(town.desk(), answered, NOW).getLeft().reasons())
                .containsExactly(DemandReason.NOT_OPEN.at("demand"));

        ReportBurden burden =
                ReportBurden.of(town.desk(), STREET, Period.of(TODAY)).get();
        assertThat(burden.asked()).isEqualTo(2);
        assertThat(burden.again()).isEqualTo(1);
        assertThat(burden.minutes()).isZero();
        assertThat(burden.departments()).hasSize(2).allMatch(line -> line.asked() == 1 && line.answered() == 1);
        assertThat(ReportBurden.of(town.desk(), HOME, Period.of(TODAY.minusDays(1)))
                        .get()
                        .departments())
                .isEmpty();
    }

    @Test
    void theRegisterAnswersWhatTheLibraryKnows() {
        Town town = new Town();
        DwellingId dwelling = town.dwelling("101");
        town.does(town.registration()
                .residence(Town.tenancy(dwelling))
                .addCareTag(CareTag.ELDERLY_ALONE)
                .build());
        town.household(
                Optional.of(dwelling),
                Town.member(
                        town.does(town.registration()
                                        .residence(Town.workplace(dwelling))
                                        .build())
                                .id(),
                        Relation.HEAD));
        assertThat(answer(town, FigureCode.POPULATION)).containsExactly(Map.entry("population", 1L));
        assertThat(answer(town, FigureCode.POPULATION_BY_KIND)).containsExactly(Map.entry("tenant", 1L));
        assertThat(answer(town, FigureCode.CARE_LIST_COUNT))
                .containsExactly(Map.entry(CareTag.ELDERLY_ALONE.code(), 1L));
        assertThat(answer(town, FigureCode.HOUSEHOLDS)).containsExactly(Map.entry("households", 1L));
        assertThat(answer(town, FigureCode.DWELLINGS)).containsExactly(Map.entry("dwellings", 1L));
        assertThat(answer(new Town(), FigureCode.CARE_LIST_COUNT))
                .as("nobody at all is an answer too")
                .containsExactly(Map.entry(FigureCode.CARE_LIST_COUNT.code(), 0L));
    }

    @Test
    void aFigureThatMustBeCollectedComesInByTheDutyListAlone() {
        Town town = new Town();
        ReportDemand demand = demand(town, BY_HAND);
        assertThat(demand.stage()).isEqualTo(DemandStage.REFUSED);
        assertThat(demand.admission().orElseThrow().reasons()).containsExactly("duty.not-listed");
        assertThat(ReportBurden.of(town.desk(), HOME, Period.of(TODAY)).get().departments())
                .hasSize(1)
                .allMatch(line -> line.turnedAway() == 1);
    }

    @Test
    void aFigureThatWasLetInIsCollectedOnceAndMinutesAreCounted() {
        Town town = new Town();
        Governance governance = Governance.builder()
                .store(town.store())
                .clock(() -> NOW)
                .rule(
                        AdmissionRule.IN_FORCE,
                        "all comes in",
                        1,
                        Scope.everywhere(),
                        question -> Admission.of(Admission.Ruling.ADMITTED, AdmissionReason.OWN_DUTY))
                .build();
        Desk desk = governance.as(Actor.of("clerk", Grant.of(Role.DATA_STEWARD, STREET)));
        ReportDemand demand = desk.execute(ask(town, BY_HAND)).get().aggregate();
        assertThat(demand.stage()).isEqualTo(DemandStage.ASKED);
        assertThat(Figures.answer(desk, demand, NOW).getLeft().reasons())
                .containsExactly(DemandReason.NOT_STANDING.at("demand"));
        AnswerDemand byHand = AnswerDemand.builder()
                .from(answers(town, demand.id(), SEVEN))
                .minutes(90)
                .build();
        assertThat(desk.execute(byHand).get().aggregate().answer().orElseThrow().source())
                .isEqualTo(FigureSource.COLLECTED);
        ReportDemand next = desk.execute(ask(town, BY_HAND)).get().aggregate();
        assertThat(Figures.answer(desk, next, NOW)
                        .get()
                        .aggregate()
                        .answer()
                        .orElseThrow()
                        .values())
                .isEqualTo(new TreeMap<>(SEVEN));
        assertThat(ReportBurden.of(desk, HOME, Period.of(TODAY)).get().minutes())
                .isEqualTo(90);
    }

    @Test
    void whoeverAsksAfterACorrectionGetsTheCorrectedFigure() {
        Town town = new Town();
        FigureId figure = figure(town);
        Figure corrected = town.does(corrects(town, figure));
        assertThat(corrected.values()).containsExactly(Map.entry("people", 9L));
        assertThat(answer(town, FigureCode.POPULATION)).containsExactly(Map.entry("people", 9L));
    }

    @Test
    void whateverDepartmentsAreAnsweredAtOnceGetTheSameFigure() throws Exception {
        Town town = new Town();
        town.does(town.registration()
                .residence(Town.tenancy(town.dwelling("101")))
                .build());
        List<ReportDemand> demands = IntStream.range(0, 8)
                .mapToObj(i -> demand(town, FigureCode.POPULATION))
                .toList();
        CountDownLatch ready = new CountDownLatch(demands.size());
        ExecutorService threads = Executors.newFixedThreadPool(demands.size());
        List<Future<ReportDemand>> answers = demands.stream()
                .map(demand -> threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return Figures.answer(town.desk(), demand, NOW).get().aggregate();
                }))
                .toList();
        for (Future<ReportDemand> answer : answers) {
            assertThat(answer.get().answer().orElseThrow().values()).containsExactly(Map.entry("population", 1L));
        }
        threads.shutdown();
        assertThat(town.desk().count(Criteria.of(Figure.TYPE).within(HOME)).get())
                .isEqualTo(1);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void aVendorsOwnReportIsStandingToo() {
        assertThat(StandingReports.IN_FORCE.standard().reckoning(BY_HAND)).isEmpty();
        Town town = new Town();
        Governance governance = Governance.builder()
                .store(town.store())
                .clock(() -> NOW)
                .rule(
                        StandingReports.IN_FORCE,
                        "cats are counted too",
                        1,
                        Scope.everywhere(),
                        figure -> figure.equals(BY_HAND)
                                ? Optional.of((desk, area, asOf) -> Either.right(new TreeMap<>(SEVEN)))
                                : StandingReports.STANDARD.reckoning(figure))
                .build();
        Desk desk = governance.as(Actor.of("clerk", Grant.of(Role.DATA_STEWARD, STREET)));
        ReportDemand demand = desk.execute(ask(town, BY_HAND)).get().aggregate();
        assertThat(demand.admission()).isEmpty();
        assertThat(Figures.answer(desk, demand, NOW).get().aggregate().stage()).isEqualTo(DemandStage.ANSWERED);
    }

    @Test
    void aDemandIsLateAfterItsLastDay() {
        ReportDemand demand = demand(new Town(), FigureCode.POPULATION);
        LocalDate due = demand.due();
        assertThat(demand.isLate(due)).isFalse();
        assertThat(demand.isLate(due.plusDays(1))).isTrue();
    }

    private static Map<String, Long> answer(Town town, FigureCode figure) {
        return Figures.answer(town.desk(), demand(town, figure), NOW)
                .get()
                .aggregate()
                .answer()
                .orElseThrow()
                .values();
    }

    private static Function<Town, Command<?>> asks(UnaryOperator<DemandFigure.Builder> but) {
        return town -> but.apply(DemandFigure.builder().from(ask(town, FigureCode.POPULATION)))
                .build();
    }

    private static DemandFigure ask(Town town, FigureCode figure) {
        OrganizationRef bureau = town.does(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(STREET)
                        .title("统计局" + town.nextId().value())
                        .kind(OrganizationKind.DEPARTMENT)
                        .build())
                .reference();
        return DemandFigure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .figure(figure)
                .asOf(TODAY)
                .matter(DutySamples.FIGURES)
                .department(bureau)
                .due(TODAY.plusDays(7))
                .build();
    }

    private static ReportDemand demand(Town town, FigureCode figure) {
        return town.does(ask(town, figure));
    }

    private static ReportDemandId asked(Town town, FigureCode figure) {
        return demand(town, figure).id();
    }

    private static AnswerDemand answers(Town town, ReportDemandId demand, Map<String, Long> values) {
        return AnswerDemand.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .demand(demand)
                .values(values)
                .minutes(5)
                .build();
    }

    private static RefuseDemand refuses(Town town, ReportDemandId demand) {
        return RefuseDemand.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .demand(demand)
                .build();
    }

    /** A figure on record. */
    private static FigureId figure(Town town) {
        return town.does(answers(town, asked(town, FigureCode.POPULATION), Map.of("people", 7L)))
                .answer()
                .orElseThrow()
                .figure();
    }

    private static CorrectFigure corrects(Town town, FigureId figure) {
        return CorrectFigure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .figure(figure)
                .values(Map.of("people", 9L))
                .build();
    }
}
