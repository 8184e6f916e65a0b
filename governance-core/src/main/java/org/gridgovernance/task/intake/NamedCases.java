package org.gridgovernance.task.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;

/** Whether all whom and what a request names is on record. */
final class NamedCases {
    private NamedCases() {}

    static void wants(AreaCode home, Request request, Wanted wanted) {
        residents(request).forEach(resident -> wanted.ref(OnTheBooks.entry(home, resident)));
        request.household().ifPresent(household -> wanted.ref(household(home, household)));
        request.dwelling().ifPresent(dwelling -> wanted.ref(dwelling(home, dwelling)));
        request.grid().ifPresent(grid -> wanted.ref(Ref.to(Grid.TYPE, home, grid)));
        request.department().ifPresent(department -> wanted.ref(department.ref()));
        request.against().ifPresent(against -> wanted.ref(against.ref()));
    }

    /** Whoever is named is neither merged nor erased, nor dead, nor gone, when this is written. */
    static Outcome<Task> guarded(Outcome<Task> outcome, AreaCode home, Request request) {
        return outcome.providedEach(residents(request).map(who -> OnTheBooks.entry(home, who)));
    }

    private static Stream<ResidentId> residents(Request request) {
        return Stream.concat(request.about().stream(), request.reporter().flatMap(Reporter::resident).stream());
    }

    static List<Reason> fits(AreaCode home, Request request, LocalDate on, Facts facts) {
        return Stream.of(
                        people(home, request, facts),
                        places(home, request, on, facts),
                        department(home, request, on, facts),
                        against(request, facts))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Reason> people(AreaCode home, Request request, Facts facts) {
        return Stream.of(
                        request.about().stream()
                                .flatMap(resident ->
                                        OnTheBooks.present(facts, OnTheBooks.entry(home, resident), "request.about")
                                                .stream()),
                        request.reporter().flatMap(Reporter::resident).stream()
                                .flatMap(
                                        resident -> OnTheBooks.known(
                                                facts, OnTheBooks.entry(home, resident), "request.reporter.resident")
                                                .stream()),
                        request.household().stream()
                                .flatMap(household -> facts.unless(
                                        household(home, household),
                                        HouseholdReason.HOUSEHOLD_UNKNOWN.at("request.household"))))
                .flatMap(faults -> faults);
    }

    private static Stream<Reason> places(AreaCode home, Request request, LocalDate on, Facts facts) {
        Stream<Reason> dwelling = request.dwelling().stream()
                .flatMap(named ->
                        facts.unless(dwelling(home, named), GridReason.DWELLING_UNKNOWN.at("request.dwelling")));
        Stream<Reason> grid = request.grid().stream()
                .flatMap(named -> Grid.unfit(facts.find(Ref.to(Grid.TYPE, home, named)))
                        .map(reason -> reason.at("request.grid"))
                        .or(() -> contradicts(home, request, named, on, facts))
                        .stream());
        return Stream.concat(dwelling, grid);
    }

    private static Optional<Reason> contradicts(
            AreaCode home, Request request, GridId named, LocalDate on, Facts facts) {
        return grid(home, request, on, facts)
                .filter(lies -> !lies.equals(named))
                .map(other -> IntakeReason.GRID_CONTRADICTS.at("request.grid"));
    }

    /** The grid in which the dwelling lay on that day. */
    static Optional<GridId> grid(AreaCode home, Request request, LocalDate on, Facts facts) {
        return request.dwelling()
                .flatMap(named -> facts.find(dwelling(home, named)))
                .flatMap(found -> found.grid().asOf(on).findFirst());
    }

    private static Stream<Reason> department(AreaCode home, Request request, LocalDate on, Facts facts) {
        return request.department().stream().flatMap(named -> unfit(home, named, on, facts).stream());
    }

    /** What was dissolved may still owe something. */
    private static Stream<Reason> against(Request request, Facts facts) {
        return request.against().stream()
                .flatMap(named ->
                        facts.unless(named.ref(), OrganizationReason.ORGANIZATION_UNKNOWN.at("request.against")));
    }

    private static Optional<Reason> unfit(AreaCode home, OrganizationRef named, LocalDate on, Facts facts) {
        Optional<Organization> found = facts.find(named.ref());
        if (found.isEmpty()) {
            return Optional.of(OrganizationReason.ORGANIZATION_UNKNOWN.at("request.department"));
        }
        if (found.filter(there -> there.exists(on)).isEmpty()) {
            return Optional.of(OrganizationReason.DISSOLVED.at("request.department"));
        }
        return found.filter(there -> there.serves(home)).isPresent()
                ? Optional.empty()
                : Optional.of(IntakeReason.DEPARTMENT_ELSEWHERE.at("request.department"));
    }

    private static Ref<Household> household(AreaCode home, HouseholdId id) {
        return Ref.to(Household.TYPE, home, id);
    }

    static Ref<Dwelling> dwelling(AreaCode home, DwellingId id) {
        return Ref.to(Dwelling.TYPE, home, id);
    }
}
