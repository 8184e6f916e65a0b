package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.visit.PersonToSee;
import org.gridgovernance.resident.visit.Visit;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

/** Whom to see on a day in a grid, at which door first. */
class VisitPlanTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);

    private final Town town = new Town();
    private final GridId grid = town.grid("001");

    @Test
    void whereNoGridIsThereIsNoPlan() {
        Town town = new Town();
        GridId grid = town.grid("001");
        town.does(RetireGrid.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(Town.HOME)
                .grid(grid)
                .approver("百步亭街道办事处")
                .build());
        assertThat(refusal(town, grid, Town.TODAY).names(GridReason.GRID_RETIRED))
                .isTrue();
        assertThat(refusal(town, new GridId(Town.id(999)), Town.TODAY).names(KernelReason.NOT_FOUND))
                .isTrue();
    }

    private static Rejection refusal(Town town, GridId grid, LocalDate day) {
        return VisitPlan.of(town.desk(), Ref.to(Grid.TYPE, Town.HOME, grid), day, Posture.NORMAL, 9)
                .getLeft();
    }

    @Test
    void careFirstThenWhoWasSeenLongestAgoThenWhoNeverWasThenByPlace() {
        livesIn("10", Optional.empty());
        livesIn("2", Optional.empty());
        livesIn("3", Optional.of(LONG_AGO));
        livesIn("4", Optional.of(LONG_AGO.minusDays(1)));
        livesIn("5", Optional.of(TODAY.minusDays(100)), CareTag.SUBSISTENCE_ALLOWANCE);
        livesIn("6", Optional.of(TODAY.minusDays(100)));
        assertThat(rooms(plan(town.desk(), Posture.NORMAL, 9))).containsExactly("5", "4", "3", "2", "10");
    }

    @Test
    void whenItIsSeriousWhoCanHardlyHelpThemselvesComesFirst() {
        livesIn("1", Optional.of(TODAY.minusDays(100)), CareTag.SUBSISTENCE_ALLOWANCE);
        livesIn("2", Optional.of(TODAY.minusDays(95)), CareTag.ELDERLY_ALONE);
        livesIn("3", Optional.of(TODAY.minusDays(40)), CareTag.ELDERLY_DEPENDENT);
        assertThat(rooms(plan(town.desk(), Posture.NORMAL, 9))).containsExactly("1", "2");
        VisitPlan alert = plan(town.desk(), Posture.ALERT, 9);
        assertThat(rooms(alert)).containsExactly("2", "3", "1");
        assertThat(alert.visits().get(1).people().get(0).stale())
                .containsExactly(FactGroup.CONTACT, FactGroup.RESIDENCE, FactGroup.HOUSEHOLD, FactGroup.CARE);
    }

    @Test
    void aDayHoldsSoManyDoorsAndTheRestWaits() {
        livesIn("1", Optional.empty());
        livesIn("2", Optional.empty());
        livesIn("3", Optional.empty());
        VisitPlan plan = plan(town.desk(), Posture.NORMAL, 2);
        assertThat(rooms(plan)).containsExactly("1", "2");
        assertThat(plan.waiting()).isEqualTo(1);
        assertThat(plan.decidedBy()).containsExactly("standard freshness/1", "standard visit-order/1");
    }

    @Test
    void thoseOfAHouseholdAreSeenTogetherItsHeadFirst() {
        DwellingId flat = placed("1");
        ResidentId son = in(flat, Optional.empty());
        ResidentId lodger = in(flat, Optional.empty());
        ResidentId head = in(flat, Optional.empty());
        town.household(Optional.of(flat), Town.member(head, Relation.HEAD), Town.member(son, Relation.SON));
        assertThat(plan(town.desk(), Posture.NORMAL, 9).visits())
                .singleElement()
                .extracting(visit -> visit.people().stream()
                        .map(person -> person.resident().id())
                        .toList())
                .isEqualTo(List.of(head, son, lodger));
    }

    @Test
    void whoWasSeenTodayIsNotInTheNextPlan() {
        ResidentId seen = livesIn("1", Optional.empty());
        town.does(VerifyResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(seen)
                .verification(new Verification(TODAY, Source.DOOR_VISIT))
                .build());
        livesIn("2", Optional.empty());
        assertThat(rooms(plan(town.desk(), Posture.NORMAL, 9))).containsExactly("2");
    }

    @Test
    void whoLivesInNoDwellingOfTheGridIsNotInIt() {
        in(town.dwelling("1"), Optional.empty());
        town.resident();
        assertThat(plan(town.desk(), Posture.NORMAL, 9).visits()).isEmpty();
    }

    @Test
    void aDoorIsKnockedAtWhereSomebodyLivesNotWhereTheyWork() {
        town.commuter(placed("1"), placed("2"));
        assertThat(rooms(plan(town.desk(), Posture.NORMAL, 9))).containsExactly("2");
    }

    @Test
    void theRulesOfTheBookDecide() {
        livesIn("1", Optional.of(TODAY.minusDays(8)));
        livesIn("2", Optional.of(TODAY.minusDays(9)));
        Governance ours = Governance.builder()
                .store(town.store())
                .clock(() -> NOW)
                .rule(Resident.FRESHNESS, "a week", 3, Scope.in(HOME), any -> 7)
                .rule(
                        VisitPlan.ORDER,
                        "upstairs first",
                        2,
                        Scope.in(HOME),
                        any -> (a, b) -> b.dwelling()
                                .place()
                                .room()
                                .compareTo(a.dwelling().place().room()))
                .build();
        VisitPlan plan = plan(ours.as(Actor.of("o", Grant.of(Role.GRID_OFFICER, HOME))), Posture.NORMAL, 9);
        assertThat(rooms(plan)).containsExactly("2", "1");
        assertThat(plan.decidedBy()).containsExactly("a week/3", "upstairs first/2");
    }

    @Test
    void whoMayNotReadGetsNoPlan() {
        Desk stranger = town.governance().as(Actor.of("o", Grant.of(Role.GRID_OFFICER, Town.ELSEWHERE)));
        assertThat(VisitPlan.of(stranger, here(), TODAY, Posture.NORMAL, 9)
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    private VisitPlan plan(Desk desk, Posture posture, int capacity) {
        return VisitPlan.of(desk, here(), TODAY, posture, capacity).get();
    }

    private Ref<Grid> here() {
        return Ref.to(Grid.TYPE, HOME, grid);
    }

    private static List<String> rooms(VisitPlan plan) {
        assertThat(plan.visits()).allMatch(visit -> !visit.people().isEmpty());
        assertThat(plan.visits().stream()
                        .map(Visit::people)
                        .flatMap(List::stream)
                        .map(PersonToSee::resident))
                .doesNotHaveDuplicates();
        return plan.visits().stream()
                .map(visit -> visit.dwelling().place().room())
                .toList();
    }

    private ResidentId livesIn(String room, Optional<LocalDate> seen, CareTag... tags) {
        return in(placed(room), seen, tags);
    }

    private DwellingId placed(String room) {
        DwellingId dwelling = town.dwelling(room);
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build());
        return dwelling;
    }

    private ResidentId in(DwellingId dwelling, Optional<LocalDate> seen, CareTag... tags) {
        return town.does(town.registration()
                        .residence(Town.tenancy(dwelling))
                        .careTags(List.of(tags))
                        .verification(seen.map(on -> new Verification(on, Source.DOOR_VISIT)))
                        .build())
                .id();
    }
}
