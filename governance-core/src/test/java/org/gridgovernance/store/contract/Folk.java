package org.gridgovernance.store.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Succession;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.store.type.Criteria;

/** Who and what a tale is about: everything that ever came of it, none forgotten. */
final class Folk {
    private final Chance chance;
    private final Desk desk;
    private final Set<ResidentId> people = new LinkedHashSet<>();
    private final Set<ResidentId> nextDoor = new LinkedHashSet<>();
    private final Set<HouseholdId> households = new LinkedHashSet<>();
    private final Set<GridId> grids = new LinkedHashSet<>();
    private final Set<DwellingId> dwellings = new LinkedHashSet<>();

    Folk(Chance chance, Desk desk) {
        this.chance = chance;
        this.desk = desk;
    }

    void learn(Aggregate came) {
        if (came instanceof Resident resident) {
            (resident.home().equals(RegisterTale.HOME) ? people : nextDoor).add(resident.id());
        } else if (came instanceof Household) {
            desk.search(Criteria.of(Household.TYPE).limit(1_000)).get().items().stream()
                    .map(found -> found.state().id())
                    .forEach(households::add);
        } else if (came instanceof Grid grid) {
            grids.add(grid.id());
            grid.successors().stream().map(Succession::grid).forEach(grids::add);
        } else if (came instanceof Dwelling dwelling) {
            dwellings.add(dwelling.id());
        }
    }

    List<ResidentId> people() {
        return new ArrayList<>(people);
    }

    List<ResidentId> nextDoor() {
        return new ArrayList<>(nextDoor);
    }

    List<HouseholdId> households() {
        return new ArrayList<>(households);
    }

    List<GridId> grids() {
        return new ArrayList<>(grids);
    }

    List<DwellingId> dwellings() {
        return new ArrayList<>(dwellings);
    }

    ResidentId person() {
        return chance.pick(people());
    }

    /** One of those, if there are any; else anybody. */
    ResidentId personWho(Predicate<Resident> which) {
        List<ResidentId> some =
                people().stream().filter(who -> which.test(found(who))).toList();
        return chance.pick(some.isEmpty() ? people() : some);
    }

    Resident found(ResidentId who) {
        return desk.find(Resident.TYPE, RegisterTale.HOME, who).get().state();
    }

    Household found(HouseholdId which) {
        return desk.find(Household.TYPE, RegisterTale.HOME, which).get().state();
    }

    boolean liesIn(DwellingId dwelling, GridId grid) {
        return desk.find(Dwelling.TYPE, RegisterTale.HOME, dwelling)
                .get()
                .state()
                .grid()
                .open()
                .anyMatch(grid::equals);
    }

    /** A grid that stands. */
    GridId grid() {
        return chance.pick(grids().stream()
                .filter(grid -> desk.find(Grid.TYPE, RegisterTale.HOME, grid)
                        .get()
                        .state()
                        .retired()
                        .isEmpty())
                .toList());
    }
}
