package org.gridgovernance.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridgovernance.store.contract.RegisterTale.HOME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.contract.DayByDay;
import org.gridgovernance.store.contract.RegisterTale;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/** Whatever happens and however late it is told: every report balances, and says what a count day by day says. */
class PopulationTest {

    /** A community in which things have happened. */
    private static final class Community {
        private final AtomicReference<Instant> clock = new AtomicReference<>(Town.NOW);
        private final Governance governance =
                Governance.builder().clock(clock::get).build();
        private final Desk desk = governance.as(Town.steward());
        private final RegisterTale tale;

        Community(long seed, int acts) {
            tale = new RegisterTale(seed, clock::get, desk);
            tale.goesOn(acts, time -> clock.updateAndGet(now -> now.plus(time)));
        }

        List<Locality> everywhere() {
            return Stream.concat(
                            Stream.of(Locality.community(HOME)),
                            tale.grids().stream().map(grid -> Locality.grid(HOME, grid)))
                    .toList();
        }

        AsOf some() {
            return AsOf.of(tale.someDay(), tale.someInstant());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void openingAndMovementsMakeTheClosing(@ForAll long seed, @ForAll @IntRange(min = 20, max = 80) int acts) {
        Community community = new Community(seed, acts);
        DayByDay naive = new DayByDay(community.desk);
        for (Locality where : community.everywhere()) {
            Stream.of(byEventDate(community), byRecordDate(community), asPrintedThen(community))
                    .forEach(ends -> {
                        PopulationChange change = PopulationChange.between(
                                        community.desk, where, ends.get(0), ends.get(1))
                                .get();
                        assertThat(change.opening()).isEqualTo(people(community, where, ends.get(0)));
                        assertThat(change.closing()).isEqualTo(people(community, where, ends.get(1)));
                        assertThat(change.movements()).isEqualTo(naive.movements(where, ends.get(0), ends.get(1)));
                        change.movements().keySet().forEach(Statistics::collect);
                    });
        }
        community.tale.accepted().keySet().forEach(Statistics.label("deeds")::collect);
        Statistics.label("deeds").coverage(seen -> community.tale.deeds().forEach(deed -> seen.check(deed)
                .count(times -> times > 0)));
        Statistics.coverage(seen -> Stream.of(Movement.values())
                .forEach(movement -> seen.check(movement).count(times -> times > 0)));
    }

    /** Two days, as known at one instant. */
    private static List<AsOf> byEventDate(Community community) {
        Instant known = community.tale.someInstant();
        return twice(community.tale::someDay).map(day -> AsOf.of(day, known)).toList();
    }

    /** One day, as known at two instants. */
    private static List<AsOf> byRecordDate(Community community) {
        LocalDate day = community.tale.someDay();
        return twice(community.tale::someInstant)
                .map(known -> AsOf.of(day, known))
                .toList();
    }

    /** What reports of two days said on these days. */
    private static List<AsOf> asPrintedThen(Community community) {
        return twice(community.tale::someInstant).map(AsOf::of).toList();
    }

    private static <T> Stream<T> twice(Supplier<T> some) {
        return Stream.of(some.get(), some.get()).sorted();
    }

    /** Who lived in this grid on that date, as known on that other date. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoLivedHereIsWhoLivedHereDayByDay(@ForAll long seed, @ForAll @IntRange(min = 20, max = 80) int acts) {
        Community community = new Community(seed, acts);
        DayByDay naive = new DayByDay(community.desk);
        for (Locality where : community.everywhere()) {
            AsOf asOf = community.some();
            Population population = Population.of(community.desk, where, asOf).get();
            List<Resident> people = naive.people(where, asOf);
            assertThat(population.people()).isEqualTo(people.size());
            assertThat(population.pyramid().people()).isEqualTo(people.size());
            assertThat(population.byCareTag().getOrDefault("disabled", 0L))
                    .isEqualTo(people.stream()
                            .filter(resident -> resident.careTags().stream()
                                    .anyMatch(tag -> tag.code().equals("disabled")))
                            .count());
            assertThat(CareLists.of(community.desk, where, asOf).get().of(CareTag.DISABLED))
                    .hasSize(population.byCareTag().getOrDefault("disabled", 0L).intValue());
            where.grid().ifPresent(grid -> assertThat(community
                            .desk
                            .search(Criteria.of(Resident.TYPE)
                                    .where(Resident.LIVES_IN_GRID.asOf(grid, asOf.day(), asOf.known()))
                                    .limit(1_000))
                            .get()
                            .items()
                            .stream()
                            .map(Found::state))
                    .containsAll(people));
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void coverageCountsEveryDwellingOnce(@ForAll long seed, @ForAll @IntRange(min = 20, max = 80) int acts) {
        Community community = new Community(seed, acts);
        DayByDay naive = new DayByDay(community.desk);
        AsOf asOf = community.some();
        Coverage coverage = Coverage.of(community.desk, HOME, asOf).get();
        assertThat(coverage.grids().stream()
                        .map(Coverage.InGrid::dwellings)
                        .reduce(coverage.withoutGrid(), Coverage.Dwellings::plus)
                        .all())
                .isEqualTo(6);
        assertThat(coverage.peopleWithoutDwelling())
                .isEqualTo(people(community, Locality.community(HOME), asOf) - naive.housed(HOME, asOf));
        for (GridId grid : community.tale.grids()) {
            assertThat(coverage.grids().stream()
                            .filter(line -> line.grid().equals(grid))
                            .map(line -> line.dwellings().livedIn())
                            .findFirst()
                            .orElse(0L))
                    .isEqualTo(naive.livedIn(Locality.grid(HOME, grid), asOf));
        }
    }

    /** Everybody who lives there is fresh, stale, or was never verified. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void stalenessTellsOfEverybodyWhoLivesThereOnce(@ForAll long seed, @ForAll Posture posture) {
        Community community = new Community(seed, 60);
        DayByDay naive = new DayByDay(community.desk);
        AsOf asOf = community.some();
        FreshnessRule rule = FreshnessRule.standard();
        for (Locality where : community.everywhere()) {
            Staleness staleness =
                    Staleness.of(community.desk, where, asOf, posture).get();
            List<Resident> people = naive.people(where, asOf);
            assertThat(staleness.people()).isEqualTo(people.size());
            assertThat(staleness.fresh())
                    .containsExactlyInAnyOrderElementsOf(people.stream()
                            .filter(one -> one.stale(asOf.day(), posture, rule).isEmpty())
                            .map(Resident::id)
                            .toList());
            assertThat(staleness.neverVerified())
                    .containsExactlyInAnyOrderElementsOf(people.stream()
                            .filter(one -> one.verifications().isEmpty())
                            .map(Resident::id)
                            .toList());
            assertThat(staleness.byFacts().getOrDefault(FactGroup.CARE, 0L))
                    .isEqualTo(people.stream()
                            .filter(one -> one.stale(asOf.day(), posture, rule).contains(FactGroup.CARE))
                            .count());
        }
    }

    private static long people(Community community, Locality where, AsOf asOf) {
        return Population.of(community.desk, where, asOf).get().people();
    }

    /** What was answered as known then is answered so for ever. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldLaterChangesNoReportOfBefore(@ForAll long seed) {
        Community community = new Community(seed, 30);
        Instant known = community.clock.get();
        AsOf asOf = AsOf.of(community.tale.someDay(), known);
        List<Locality> places = community.everywhere();
        List<Long> before =
                places.stream().map(where -> people(community, where, asOf)).toList();
        community.clock.updateAndGet(now -> now.plus(Duration.ofHours(1)));
        community.tale.goesOn(30, time -> community.clock.updateAndGet(now -> now.plus(time)));
        assertThat(places.stream().map(where -> people(community, where, asOf))).isEqualTo(before);
    }

    @Test
    void whoMayNotSeeAllOfItSeesNone() {
        Community community = new Community(1, 20);
        Locality here = Locality.community(HOME);
        AsOf now = AsOf.of(community.clock.get());
        Desk stranger = community.governance.as(Town.actor("s", Role.GRID_OFFICER, Town.ELSEWHERE));
        assertThat(Population.of(stranger, here, now).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(PopulationChange.between(stranger, here, now, now).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        Desk halfBlind = Governance.builder()
                .gate(
                        "no dwellings",
                        1,
                        MayRead.class,
                        asked -> asked.type().equals("dwelling")
                                ? Verdict.deny(KernelReason.NOT_PERMITTED)
                                : Verdict.abstain())
                .build()
                .as(Town.steward());
        assertThat(Coverage.of(halfBlind, HOME, now).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(Population.of(halfBlind, here, now).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void aGridThatIsNotThereIsNotFound() {
        Community community = new Community(1, 20);
        AsOf now = AsOf.of(community.clock.get());
        GridId here = community.tale.grids().get(0);
        assertThat(Population.of(community.desk, Locality.grid(HOME, new GridId(new UUID(7, 7))), now)
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(Population.of(community.desk, Locality.grid(Town.NEXT_DOOR, here), now)
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
    }

    @Test
    void reportsAreReadableAsJsonAndHoldNobody() {
        Community community = new Community(7, 200);
        AsOf now = AsOf.of(community.clock.get());
        AsOf then = AsOf.of(now.day().minusDays(40), Town.NOW);
        Population population =
                Population.of(community.desk, Locality.community(HOME), now).get();
        PopulationChange change = PopulationChange.between(community.desk, Locality.community(HOME), then, now)
                .get();
        Resident somebody =
                new DayByDay(community.desk).people(population.where(), now).get(0);
        assertThat(community
                        .desk
                        .execute(SetCareTags.builder()
                                .commandId(CommandId.of("tagged"))
                                .occurredAt(community.clock.get())
                                .home(HOME)
                                .resident(somebody.id())
                                .addCareTag(CareTag.DISABLED)
                                .build())
                        .isRight())
                .isTrue();
        CareLists care = CareLists.of(community.desk, population.where(), now).get();
        assertThat(care.of(CareTag.DISABLED)).isNotEmpty();
        Stream.of(
                        population,
                        change,
                        care,
                        Coverage.of(community.desk, HOME, now).get(),
                        Staleness.of(community.desk, population.where(), now, Posture.NORMAL)
                                .get())
                .forEach(report -> assertThat(
                                Json.strict().<Object>read(Json.strict().write(report), face(report)))
                        .isEqualTo(report));
        assertThat(Json.strict().write(change)).contains("\"arrival\":");
        assertThat(population.people()).isPositive();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> face(Object report) {
        return (Class<Object>) report.getClass().getInterfaces()[0];
    }

    @Test
    void whatDoesNotBalanceIsNoReport() {
        AsOf now = AsOf.of(Town.NOW);
        assertThatThrownBy(() -> PopulationChange.builder()
                        .where(Locality.community(HOME))
                        .since(now)
                        .until(now)
                        .opening(1)
                        .closing(3)
                        .putMovement(Movement.ARRIVAL, 1L)
                        .build())
                .isInstanceOf(IllegalStateException.class);
        Desk desk = Governance.builder().build().as(Town.steward());
        AsOf later = AsOf.of(now.day(), now.known().plusSeconds(1));
        assertThatThrownBy(() -> PopulationChange.between(desk, Locality.community(HOME), later, now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Locality.community(AreaCode.of("420102")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
