package org.gridgovernance.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/** The households of a portion that move, and whom they take with them. */
final class HouseholdMoves {
    private final Portion portion;
    private final Set<Ref<Resident>> movers = new HashSet<>();

    HouseholdMoves(Portion portion) {
        this.portion = portion;
    }

    /** Moves a household if it lives elsewhere now, as that row says. */
    void move(Referent<Household> household, Found<Household> found, int placeRow) {
        Optional<DwellingId> from = found.state().dwelling().open().findFirst();
        household.lines().stream()
                .filter(line -> line.row() == placeRow)
                .filter(line ->
                        line.dwellingId().isPresent() && !line.dwellingId().equals(from))
                .findFirst()
                .ifPresent(mover -> {
                    household.moves(new HouseholdMove(from, mover.dwellingId().orElseThrow()));
                    move(mover, found);
                });
    }

    private void move(LedgerLine mover, Found<Household> found) {
        if (mover.dwelling().filter(Referent::isPresumed).isPresent()) {
            portion.errands().presume(List.of(mover.row()));
            return;
        }
        found.state()
                .members()
                .open()
                .forEach(member -> movers.add(Ref.to(Resident.TYPE, member.home(), member.resident())));
        DwellingId to = mover.dwellingId().orElseThrow();
        portion.errands()
                .send(
                        mover.row(),
                        MoveHousehold.builder()
                                .commandId(portion.errands()
                                        .id(
                                                "move",
                                                found.ref(),
                                                found.versioned().version(),
                                                to))
                                .occurredAt(portion.errands().occurredAt())
                                .home(found.ref().home())
                                .household(new HouseholdId(found.ref().id()))
                                .dwelling(to)
                                .build());
    }

    /** Whoever of these was taken along, as they are now: a row may have them in another household. */
    void findAgain(Iterable<Referent<Resident>> people) {
        Map<Ref<Resident>, Found<Resident>> now = portion.desk().findAll(movers);
        people.forEach(person -> person.found()
                .flatMap(was -> Optional.ofNullable(now.get(was.ref())))
                .ifPresent(person::found));
    }
}
