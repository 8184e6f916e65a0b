package org.gridgovernance.resource.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridgovernance.resource.allocation.FairSharesTest.plan;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.policy.Posture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan says, every fault of a question, and every fault planted into a plan. */
class AllocationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final Locality STORE = Locality.of("S");
    private static final Locality GRID = Locality.of("G1");
    private static final Locality NEXT = Locality.of("G2");
    private static final Demand FIRST = Demand.of(GRID, units(100), DAY);
    private static final Demand OTHER = Demand.of(NEXT, units(100), DAY);

    private static BigDecimal units(long count) {
        return BigDecimal.valueOf(count);
    }

    private static AllocationQuestion.Builder question() {
        return AllocationQuestion.builder().packSize(units(10)).cost((from, to) -> OptionalLong.of(7));
    }

    private static Demand of(Locality at, long need, PriorityGroup group, int count) {
        return new Demand(at, units(need), new TreeMap<>(Map.of(group, count)), DAY);
    }

    private static AllocationQuestion plain() {
        return question()
                .addSupplies(new Supply(STORE, 8, Optional.of(DAY)), Supply.of(STORE, 5))
                .addDemands(FIRST, OTHER)
                .build();
    }

    @Test
    void whoCountsTwiceIsCoveredTwiceAsMuch() {
        AllocationPlan plan = plan(question()
                .addSupplies(Supply.of(STORE, 9))
                .addDemands(of(GRID, 100, PriorityGroup.ISOLATING, 3), of(NEXT, 100, PriorityGroup.GENERAL, 3))
                .build());
        assertThat(plan.shares()).extracting(Share::packs).containsExactly(6L, 3L);
        assertThat(plan.shares())
                .extracting(Share::level)
                .containsExactly(new BigDecimal("0.3000"), new BigDecimal("0.3000"));
        assertThat(plan.shares())
                .extracting(Share::weight)
                .containsExactly(new BigDecimal("2.0000"), new BigDecimal("1.0000"));
        assertThat(plan.shares()).extracting(Share::cause).containsOnly(ShareCause.SHORT);
    }

    @Test
    void theWeightOfADemandIsTheMeanOverItsPeople() {
        Demand mixed = new Demand(
                GRID, units(100), new TreeMap<>(Map.of(PriorityGroup.ISOLATING, 1, PriorityGroup.GENERAL, 2)), DAY);
        AllocationPlan plan = plan(question()
                .addSupplies(Supply.of(STORE, 7))
                .addDemands(mixed, OTHER)
                .build());
        assertThat(plan.shares().get(0).weight()).isEqualTo("1.3333");
        assertThat(plan.shares()).extracting(Share::packs).containsExactly(4L, 3L);
    }

    @Test
    void nobodyGetsMoreThanCoversTheNeedRoundedUpToPacks() {
        AllocationPlan plan = plan(question()
                .addSupplies(Supply.of(STORE, 50))
                .addDemands(Demand.of(GRID, units(101), DAY), Demand.of(NEXT, new BigDecimal("0.5"), DAY))
                .build());
        assertThat(plan.shares()).extracting(Share::packs).containsExactly(11L, 1L);
        assertThat(plan.shares()).extracting(Share::cause).containsOnly(ShareCause.COVERED);
        assertThat(plan.rests()).containsExactly(38L);
        assertThat(plan.packs()).isEqualTo(12);
    }

    @Test
    void withFewerPacksThanDemandsTheSmallestComeFirst() {
        AllocationPlan plan = plan(question()
                .addSupplies(Supply.of(STORE, 1))
                .addDemands(FIRST, Demand.of(NEXT, units(20), DAY))
                .build());
        assertThat(plan.shares()).extracting(Share::packs).containsExactly(0L, 1L);
    }

    @Test
    void whatExpiresBeforeItIsNeededDoesNotServe() {
        AllocationPlan plan = plan(question()
                .addSupplies(new Supply(STORE, 30, Optional.of(DAY)), Supply.of(STORE, 2))
                .addDemands(FIRST, Demand.of(NEXT, units(100), DAY.plusDays(1)))
                .build());
        assertThat(plan.shares()).extracting(Share::packs).containsExactly(10L, 2L);
        assertThat(plan.shares()).extracting(Share::cause).containsExactly(ShareCause.COVERED, ShareCause.EXPIRY);
        assertThat(plan.rests()).containsExactly(20L, 0L);
    }

    @Test
    void ofTheLotsOfOnePlaceTheFirstToExpireGoesFirst() {
        AllocationPlan plan = plan(question()
                .addSupplies(
                        Supply.of(STORE, 9),
                        new Supply(STORE, 4, Optional.of(DAY.plusDays(2))),
                        new Supply(STORE, 3, Optional.of(DAY)))
                .addDemands(Demand.of(GRID, units(60), DAY), Demand.of(NEXT, units(50), DAY.plusDays(1)))
                .build());
        assertThat(plan.rests()).containsExactly(5L, 0L, 0L);
        assertThat(plan.isProvenCheapest()).isTrue();
    }

    @Test
    void theNearestStoreSends() {
        Locality east = new Locality("E", Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 114.4, 30.5)));
        Locality west = new Locality("W", Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 114.2, 30.5)));
        Locality grid = new Locality("G", Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 114.39, 30.5)));
        AllocationPlan plan = plan(AllocationQuestion.builder()
                .packSize(BigDecimal.ONE)
                .addSupplies(Supply.of(west, 9), Supply.of(east, 9))
                .addDemands(Demand.of(grid, BigDecimal.ONE, DAY))
                .build());
        assertThat(plan.consignments())
                .containsExactly(new Consignment(Supply.of(east, 9), Demand.of(grid, BigDecimal.ONE, DAY), 1));
        assertThat(plan.cost()).isBetween(950L, 965L);
    }

    @Test
    void thePlanIsReadByPeopleInEitherLanguage() {
        AllocationPlan plan = plan(question()
                .addSupplies(Supply.of(STORE, 12))
                .addDemands(FIRST, of(NEXT, 25, PriorityGroup.INFANT, 1))
                .build());
        assertThat(plan.table(Locale.CHINESE)).isEqualTo("""
                        | 地点 | 需求 | 需求箱数 | 权重 | 分得箱数 | 保障水平 | 依据 |
                        |---|---:|---:|---:|---:|---:|---|
                        | G1 | 100 | 10 | 1.0000 | 9 | 0.9000 | 按比例 |
                        | G2 | 25 | 3 | 1.5000 | 3 | 0.8000 | 足额 |
                        | 合计 |  | 13 |  | 12 |  |  |

                        余0箱；运输费用84，下界84（已证最省）
                        """);
        assertThat(plan.table(Locale.ENGLISH))
                .startsWith("| place | need | packs wanted | weight | packs | level | why |\n")
                .contains("| G1 | 100 | 10 | 1.0000 | 9 | 0.9000 | A share of too little |\n")
                .endsWith("0 packs left; transport costs 84, at least 84 (proven cheapest)\n");
    }

    @Test
    void aVendorSaysWhoGetsHowMuchAndTheRestIsDoneForIt() {
        AllocationRule firstCome = asked -> AllocationPlan.of(asked, List.of(10L, 1L), TransportSolver.STANDARD);
        AllocationPlan plan = Allocation.of(firstCome, plain()).get();
        assertThat(plan.shares()).extracting(Share::cause).containsExactly(ShareCause.COVERED, ShareCause.WITHHELD);
        assertThat(plan.isProvenCheapest()).isTrue();
        assertThatThrownBy(() -> AllocationPlan.of(plain(), List.of(10L), TransportSolver.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What a vendor's plan says when it is asked again is not looked at. */
    @Test
    void aPlanThatSaysSomethingElseTheSecondTimeIsReadOnce() {
        AllocationPlan honest = AllocationPlan.of(plain(), List.of(8L, 1L), TransportSolver.STANDARD);
        AllocationPlan lying = (AllocationPlan) Proxy.newProxyInstance(
                AllocationPlan.class.getClassLoader(), new Class<?>[] {AllocationPlan.class}, new InvocationHandler() {
                    private final Set<Method> asked = new HashSet<>();

                    @Override
                    public @Nullable Object invoke(Object plan, Method method, Object @Nullable [] arguments)
                            throws ReflectiveOperationException {
                        return asked.add(method) ? method.invoke(honest) : List.of();
                    }
                });

        AllocationPlan taken = Allocation.of(question -> lying, plain()).get();

        assertThat(taken).isEqualTo(honest);
        assertThat(taken.consignments()).isEqualTo(honest.consignments());
    }

    @Test
    void aDearPlanIsTakenButNotCalledProven() {
        AllocationQuestion asked = question()
                .addSupplies(Supply.of(STORE, 5), Supply.of(Locality.of("T"), 5))
                .addDemands(Demand.of(GRID, units(10), DAY))
                .cost((from, to) -> OptionalLong.of(from.equals(STORE) ? 1 : 2))
                .build();
        AllocationRule dear = question -> AllocationPlan.of(
                question, TransportPlan.of(question.transport(List.of(1L)), List.of(new Shipment(1, 0, 1))));
        AllocationPlan plan = Allocation.of(dear, asked).get();
        assertThat(plan.isProvenCheapest()).isFalse();
        assertThat(plan.table(Locale.ENGLISH)).endsWith("transport costs 2, at least 1 (not proven cheapest)\n");
        assertThat(plan.table(Locale.CHINA)).endsWith("（未证最省）\n");
    }

    @Test
    void aSolverThatSendsMoreThanThereIsOrLessThanWasSharedOutIsAnError() {
        for (long packs : List.of(8L, 12L)) {
            TransportSolver wrong = problem -> TransportPlan.of(
                    problem, List.of(new Shipment(0, 0, packs - 5), new Shipment(0, 1, 1), new Shipment(1, 1, 4)));
            assertThatThrownBy(() -> Allocation.of(new FairAllocation(wrong), plain()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aSolverThatLeavesARoadOutIsNotCalledProven() {
        AllocationQuestion asked = question()
                .addSupplies(Supply.of(STORE, 20), Supply.of(Locality.of("T"), 20))
                .addDemands(FIRST)
                .cost((from, to) -> OptionalLong.of(from.equals(STORE) ? 1 : 2))
                .build();
        TransportSolver blind = problem -> TransportPlan.of(problem, List.of(new Shipment(1, 0, problem.wanted(0))));
        assertThat(Allocation.of(new FairAllocation(blind), asked).get().isProvenCheapest())
                .isFalse();
    }

    @Test
    void bothRulesStandInTheStandardBook() {
        AreaCode community = AreaCode.of("420102018001");
        var desk = Governance.builder().build().as(Actor.of("clerk-1"));
        assertThat(desk.rule(AllocationRule.IN_FORCE, community, Posture.NORMAL, DAY)
                        .label())
                .isEqualTo("standard allocation/1");
        assertThat(desk.rule(PriorityRule.IN_FORCE, community, Posture.NORMAL, DAY)
                        .rule()
                        .weight(PriorityGroup.FRONTLINE))
                .isEqualTo("1.2");
    }

    private record Wrong(ReasonCode code, String path, UnaryOperator<AllocationQuestion.Builder> slip) {}

    private static Wrong wrong(ReasonCode code, String path, UnaryOperator<AllocationQuestion.Builder> slip) {
        return new Wrong(code, path, slip);
    }

    private static AllocationQuestion.Builder need(AllocationQuestion.Builder asked, BigDecimal need) {
        return asked.addDemands(Demand.of(Locality.of("X"), need, DAY));
    }

    private static final Locality OFF_THE_MAP =
            new Locality("X", Optional.of(new GeoPoint(CoordinateSystem.CGCS2000, 200, 30)));

    static Stream<Wrong> questions() {
        return Stream.of(
                wrong(AllocationReason.NOTHING_TO_GIVE, "supplies", asked -> asked.supplies(List.of())),
                wrong(AllocationReason.NOBODY_ASKS, "demands", asked -> asked.demands(List.of())),
                wrong(
                        AllocationReason.TOO_MANY,
                        "",
                        asked -> asked.supplies(Collections.nCopies(1_001, Supply.of(STORE, 1)))),
                wrong(AllocationReason.TOO_MANY, "", asked -> asked.demands(Collections.nCopies(20_001, FIRST))),
                wrong(AllocationReason.TOO_MANY, "", asked -> asked.supplies(
                                Collections.nCopies(200, Supply.of(STORE, 1)))
                        .demands(Collections.nCopies(10_001, FIRST))),
                wrong(AllocationReason.PACK_SIZE_IMPLAUSIBLE, "packSize", asked -> asked.packSize(units(0))),
                wrong(AllocationReason.PACK_SIZE_IMPLAUSIBLE, "packSize", asked -> asked.packSize(units(-1))),
                wrong(
                        AllocationReason.PACK_SIZE_IMPLAUSIBLE,
                        "packSize",
                        asked -> asked.packSize(new BigDecimal("0.0000001"))),
                wrong(
                        AllocationReason.PACK_SIZE_IMPLAUSIBLE,
                        "packSize",
                        asked -> asked.packSize(new BigDecimal("1E+999999999"))),
                wrong(
                        AllocationReason.PLACE_MALFORMED,
                        "supplies[2].at.code",
                        asked -> asked.addSupplies(Supply.of(Locality.of(" "), 1))),
                wrong(
                        AllocationReason.PLACE_MALFORMED,
                        "demands[2].at.code",
                        asked -> asked.addDemands(Demand.of(Locality.of("x".repeat(61)), units(1), DAY))),
                wrong(
                        BoundaryReason.POSITION_MALFORMED,
                        "demands[2].at.at",
                        asked -> asked.addDemands(Demand.of(OFF_THE_MAP, units(1), DAY))),
                wrong(
                        AllocationReason.PACKS_IMPLAUSIBLE,
                        "supplies[2].packs",
                        asked -> asked.addSupplies(Supply.of(NEXT, 0))),
                wrong(
                        AllocationReason.PACKS_IMPLAUSIBLE,
                        "supplies[2].packs",
                        asked -> asked.addSupplies(Supply.of(NEXT, -5))),
                wrong(
                        AllocationReason.PACKS_IMPLAUSIBLE,
                        "supplies[2].packs",
                        asked -> asked.addSupplies(Supply.of(NEXT, Long.MAX_VALUE))),
                wrong(
                        AllocationReason.PACKS_IMPLAUSIBLE,
                        "supplies",
                        asked -> asked.addSupplies(Supply.of(NEXT, 1_000_000_000))),
                wrong(
                        AllocationReason.LOT_TWICE,
                        "supplies[2]",
                        asked -> asked.addSupplies(new Supply(STORE, 3, Optional.of(DAY)))),
                wrong(AllocationReason.DEMAND_TWICE, "demands[2]", asked -> asked.addDemands(FIRST)),
                wrong(AllocationReason.NEED_IMPLAUSIBLE, "demands[2].need", asked -> need(asked, units(0))),
                wrong(AllocationReason.NEED_IMPLAUSIBLE, "demands[2].need", asked -> need(asked, units(-2))),
                wrong(
                        AllocationReason.NEED_IMPLAUSIBLE,
                        "demands[2].need",
                        asked -> need(asked, new BigDecimal("1000000000.1"))),
                wrong(
                        AllocationReason.PEOPLE_IMPLAUSIBLE,
                        "demands[2].people",
                        asked -> asked.addDemands(of(Locality.of("X"), 1, PriorityGroup.INFANT, 0))),
                wrong(AllocationReason.WEIGHT_IMPLAUSIBLE, "priority.infant", asked -> asked.addDemands(
                                of(Locality.of("X"), 1, PriorityGroup.INFANT, 1))
                        .priority(group -> BigDecimal.ZERO)),
                wrong(AllocationReason.WEIGHT_IMPLAUSIBLE, "priority.infant", asked -> asked.addDemands(
                                of(Locality.of("X"), 1, PriorityGroup.INFANT, 1))
                        .priority(group -> new BigDecimal("1.2345"))),
                wrong(
                        AllocationReason.DAY_IMPLAUSIBLE,
                        "demands[2].neededUntil",
                        asked -> asked.addDemands(Demand.of(Locality.of("X"), units(1), LocalDate.MAX))),
                wrong(
                        AllocationReason.DAY_IMPLAUSIBLE,
                        "supplies[2].expiresOn",
                        asked -> asked.addSupplies(new Supply(NEXT, 1, Optional.of(LocalDate.MIN)))),
                wrong(
                        AllocationReason.COST_UNKNOWN,
                        "demands[1].at",
                        asked -> asked.cost((from, to) -> to.equals(NEXT) ? OptionalLong.empty() : OptionalLong.of(1))),
                wrong(AllocationReason.COST_UNKNOWN, "demands[0].at", asked -> asked.cost(TransportCost.STRAIGHT)),
                wrong(
                        AllocationReason.COST_IMPLAUSIBLE,
                        "demands[0].at",
                        asked -> asked.cost((from, to) -> OptionalLong.of(-1))),
                wrong(
                        AllocationReason.COST_IMPLAUSIBLE,
                        "demands[0].at",
                        asked -> asked.cost((from, to) -> OptionalLong.of(1_000_000_001))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFaultOfAQuestionIsNamedAndNoRuleIsAsked(Wrong wrong) {
        AllocationQuestion.Builder slipped =
                wrong.slip().apply(AllocationQuestion.builder().from(plain()));
        AllocationRule never = asked -> {
            throw new AssertionError("asked");
        };
        assertThat(Allocation.of(never, slipped.build()).getLeft().reasons())
                .extracting(Reason::code, Reason::path)
                .contains(org.assertj.core.groups.Tuple.tuple(wrong.code().code(), wrong.path()));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        AllocationQuestion slipped = AllocationQuestion.builder()
                .from(plain())
                .packSize(units(0))
                .addDemands(FIRST)
                .addSupplies(Supply.of(NEXT, 0))
                .build();
        assertThat(Allocation.of(AllocationRule.IN_FORCE.standard(), slipped)
                        .getLeft()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(
                        AllocationReason.PACK_SIZE_IMPLAUSIBLE.code(),
                        AllocationReason.PACKS_IMPLAUSIBLE.code(),
                        AllocationReason.DEMAND_TWICE.code());
    }

    private record Planted(AllocationReason code, String path, Consumer<Draft> slip) {}

    /** A good plan, before somebody spoils it. */
    private static final class Draft {
        private final AllocationQuestion question = plain();
        private final AllocationPlan good = plan(question);
        private final List<Consignment> consignments = new ArrayList<>(good.consignments());
        private final AllocationPlan.Builder plan = AllocationPlan.builder().from(good);

        void set(Supply from, Demand to, long packs) {
            consignments.add(new Consignment(from, to, packs));
        }
    }

    static Stream<Planted> plans() {
        Supply lot = plain().supplies().get(0);
        Demand late = Demand.of(NEXT, units(100), DAY.plusDays(1));
        return Stream.of(
                new Planted(
                        AllocationReason.PLAN_PLACE_UNKNOWN,
                        "consignments[0].from",
                        draft -> draft.consignments.add(0, new Consignment(Supply.of(GRID, 1), FIRST, 1))),
                new Planted(
                        AllocationReason.PLAN_PLACE_UNKNOWN,
                        "consignments[0].to",
                        draft -> draft.consignments.add(0, new Consignment(lot, late, 1))),
                new Planted(
                        AllocationReason.PLAN_EXPIRED,
                        "consignments[0]",
                        draft -> draft.consignments.add(0, new Consignment(lot, late, 1))),
                new Planted(
                        AllocationReason.PLAN_PACKS_IMPLAUSIBLE,
                        "consignments[0].packs",
                        draft -> draft.consignments.add(0, new Consignment(lot, FIRST, 0))),
                new Planted(
                        AllocationReason.PLAN_PACKS_IMPLAUSIBLE,
                        "consignments[0].packs",
                        draft -> draft.consignments.add(0, new Consignment(lot, FIRST, Long.MAX_VALUE))),
                new Planted(AllocationReason.PLAN_OVER_SUPPLY, "supplies[0]", draft -> draft.set(lot, FIRST, 1)),
                new Planted(AllocationReason.PLAN_OVER_NEED, "demands[0]", draft -> draft.set(lot, FIRST, 8)),
                new Planted(AllocationReason.PLAN_SUMS_DIFFER, "shares", draft -> draft.consignments.remove(0)),
                new Planted(AllocationReason.PLAN_SUMS_DIFFER, "shares", draft -> draft.plan.shares(List.of())),
                new Planted(AllocationReason.PLAN_SUMS_DIFFER, "rests", draft -> draft.plan.rests(List.of(0L, 1L))),
                new Planted(AllocationReason.PLAN_SUMS_DIFFER, "cost", draft -> draft.plan.cost(1)),
                new Planted(AllocationReason.PLAN_SUMS_DIFFER, "bound", draft -> draft.plan.bound(1)),
                new Planted(
                        AllocationReason.PLAN_SUMS_DIFFER,
                        "bound",
                        draft -> draft.plan.potentials(List.of(Long.MAX_VALUE, 5L))),
                new Planted(
                        AllocationReason.PLAN_SUMS_DIFFER, "potentials", draft -> draft.plan.potentials(List.of())));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFaultPlantedIntoAPlanIsFound(Planted planted) {
        Draft draft = new Draft();
        assertThat(Allocation.of(asked -> draft.good, draft.question).isRight()).isTrue();
        planted.slip().accept(draft);
        AllocationPlan spoilt = draft.plan.consignments(draft.consignments).build();
        assertThat(Allocation.of(asked -> spoilt, draft.question).getLeft().reasons())
                .extracting(Reason::code, Reason::path)
                .contains(org.assertj.core.groups.Tuple.tuple(planted.code().code(), planted.path()));
    }

    @Test
    void everyReasonIsMet() {
        Set<AllocationReason> left = EnumSet.allOf(AllocationReason.class);
        questions().forEach(wrong -> left.remove(wrong.code()));
        plans().forEach(planted -> left.remove(planted.code()));
        assertThat(left).isEmpty();
    }
}
