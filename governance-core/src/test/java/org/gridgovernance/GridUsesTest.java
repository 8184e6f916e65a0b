package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.insight.GridUse;
import org.gridgovernance.insight.GridUses;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;

/** What is counted for which grid, and which grid is named as built and not used. */
class GridUsesTest {
    private static final LocalDate MONTH_AGO = TODAY.minusDays(30);

    private final Town town = new Town();
    private final GridId used = grid("001", 40);
    private final GridId idle = grid("002", 40);
    private final DwellingId here = placed("101", used);

    @Test
    void aGridThatStoodBeforeWithDwellingsAndWithoutAWordIsNamed() {
        placed("201", idle);
        grid("003", 40);
        placed("401", grid("004", 3));
        assertThat(uses(MONTH_AGO, TODAY).unused())
                .as("not the empty one, not the new one")
                .extracting(GridUse::grid)
                .containsExactly(used, idle);
        lives(here);
        assertThat(uses(MONTH_AGO, TODAY).unused()).extracting(GridUse::grid).containsExactly(idle);
    }

    @Test
    void visitsVerifiedFactsAndUpdatesAreCountedForTheGridOfTheDay() {
        ResidentId person = lives(here);
        HouseholdId household = town.household(Optional.of(here), Town.member(person, Relation.HEAD));
        town.does(verify(person, Source.DOOR_VISIT, 0));
        town.does(verify(person, Source.PHONE, 0));
        town.does(VerifyHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .verification(new Verification(TODAY, Source.DOOR_VISIT))
                .build());
        town.does(CorrectResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .particulars(Particulars.of(PersonName.of(Canaries.NAME), Sex.FEMALE))
                .build());
        LocalDate established = TODAY.minusDays(40);
        assertThat(use(used)).isEqualTo(new GridUse(used, new GridCode("001"), "网格001", established, 1, 2, 3, 3));
        assertThat(use(idle)).isEqualTo(new GridUse(idle, new GridCode("002"), "网格002", established, 0, 0, 0, 0));
    }

    @Test
    void whatHappenedBeforeADwellingChangedItsGridCountsForTheFormerGrid() {
        ResidentId person = lives(here);
        town.does(place(here, idle, 2));
        town.does(verify(person, Source.DOOR_VISIT, 5));
        town.does(verify(person, Source.DOOR_VISIT, 1));
        assertThat(use(used).visits()).isEqualTo(1);
        assertThat(use(idle).visits()).isEqualTo(1);
    }

    @Test
    void whoLeavesIsCountedWhereTheyLivedAndWhoLivesNowhereElsewhere() {
        ResidentId person = lives(here);
        town.does(EndResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(person)
                .residence(Town.tenancy(here))
                .to(TODAY)
                .build());
        town.resident();
        assertThat(use(used).updates()).isEqualTo(2);
        assertThat(uses(MONTH_AGO, TODAY).elsewhere()).isEqualTo(1);
    }

    @Test
    void whoWorksInAGridIsNotCountedThere() {
        ResidentId person = town.commuter(here, placed("201", idle));
        town.does(verify(person, Source.DOOR_VISIT, 0));
        assertThat(use(used).visits()).isZero();
        assertThat(use(idle).visits()).isEqualTo(1);
    }

    @Test
    void whatWasToldOfADuplicateCountsWhereItWasThoughtToLiveAndTheMergeOnce() {
        ResidentId kept = lives(placed("201", idle));
        ResidentId duplicate = lives(here);
        town.does(verify(duplicate, Source.DOOR_VISIT, 2));
        town.does(town.merge(kept, duplicate));
        assertThat(uses(MONTH_AGO, TODAY).elsewhere()).isZero();
        assertThat(use(used)).extracting(GridUse::visits, GridUse::updates).containsExactly(1L, 1L);
        assertThat(use(idle))
                .as("registered, and took the other over")
                .extracting(GridUse::visits, GridUse::updates)
                .containsExactly(0L, 2L);
    }

    @Test
    void whatIsToldOfADuplicateThatLivedNowhereCountsForTheEntryKept() {
        ResidentId kept = lives(here);
        ResidentId between = town.resident();
        ResidentId duplicate = town.resident();
        town.does(verify(duplicate, Source.DOOR_VISIT, 2));
        town.does(town.merge(between, duplicate));
        town.does(town.merge(kept, between));
        assertThat(uses(MONTH_AGO, TODAY).elsewhere()).isZero();
        assertThat(use(used).visits()).isEqualTo(1);
    }

    @Test
    void whatWasWrittenOutsideThePeriodIsNotCounted() {
        lives(here);
        assertThat(uses(MONTH_AGO, TODAY.minusDays(1)).grids()).allMatch(GridUse::isIdle);
    }

    @Test
    void whoMayNotReadThePeopleLearnsNothing() {
        var stranger = town.governance().as(Actor.of("stranger", Grant.of(Role.DATA_STEWARD, Town.ELSEWHERE)));
        assertThat(GridUses.of(stranger, HOME, new Period(MONTH_AGO, TODAY))
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    private GridUses uses(LocalDate from, LocalDate to) {
        return GridUses.of(town.desk(), HOME, new Period(from, to)).get();
    }

    private GridUse use(GridId grid) {
        return uses(MONTH_AGO, TODAY).grids().stream()
                .filter(use -> use.grid().equals(grid))
                .findFirst()
                .orElseThrow();
    }

    private GridId grid(String code, int daysAgo) {
        return town.does(EstablishGrid.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW.minus(Duration.ofDays(daysAgo)))
                        .home(HOME)
                        .code(new GridCode(code))
                        .title("网格" + code)
                        .build())
                .id();
    }

    private DwellingId placed(String room, GridId grid) {
        DwellingId dwelling = town.dwelling(room);
        town.does(place(dwelling, grid, 20));
        return dwelling;
    }

    private PlaceDwelling place(DwellingId dwelling, GridId grid, int daysAgo) {
        return PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.ofDays(daysAgo)))
                .home(HOME)
                .dwelling(dwelling)
                .grid(grid)
                .build();
    }

    private ResidentId lives(DwellingId dwelling) {
        return town.does(town.registration()
                        .occurredAt(NOW.minus(Duration.ofDays(10)))
                        .residence(Town.tenancy(dwelling))
                        .build())
                .id();
    }

    private VerifyResident verify(ResidentId person, Source source, int daysAgo) {
        return VerifyResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.ofDays(daysAgo)))
                .home(HOME)
                .resident(person)
                .verification(new Verification(TODAY.minusDays(daysAgo), source))
                .build();
    }
}
