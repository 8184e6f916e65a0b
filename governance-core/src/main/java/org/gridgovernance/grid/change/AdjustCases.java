package org.gridgovernance.grid.change;

import io.vavr.control.Either;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How an adjustment of a grid is checked and decided. */
final class AdjustCases {
    static final Validator<AdjustGrid> WELL_FORMED = Validator.all(
            Validator.that(
                    command -> !command.dwellings().isEmpty()
                            && command.dwellings().size() <= Contents.MOST,
                    GridChangeReason.PARTS_MISCOUNTED.at("dwellings")),
            command -> ChangeChecks.approver(command.approver()));

    private AdjustCases() {}

    static void wants(AdjustGrid command, Wanted wanted) {
        Contents.of(command, command.grid()).wants(wanted);
        dwellings(command).forEach(wanted::ref);
    }

    /** How much is left of those it takes from. */
    static void wantsSources(AdjustGrid command, Facts facts, Wanted wanted) {
        sources(command, facts).forEach(source -> wanted.ref(source.ref()).page(source.placed()));
    }

    static List<Reason> fits(AdjustGrid command, Facts facts) {
        return Stream.concat(
                        Contents.of(command, command.grid()).unchangeable(facts, "grid"),
                        ChangeChecks.each(
                                command.dwellings(),
                                at -> facts.unless(
                                        Ref.to(
                                                Dwelling.TYPE,
                                                command.home(),
                                                command.dwellings().get(at)),
                                        GridReason.DWELLING_UNKNOWN.at("dwellings[" + at + "]")))
                                .stream())
                .toList();
    }

    static Either<Rejection, Outcome<Grid>> adjust(AdjustGrid command, Facts facts, Deciding deciding) {
        Contents target = Contents.of(command, command.grid());
        Set<Ref<Dwelling>> moving = moving(command, facts);
        if (moving.isEmpty()) {
            return Outcome.of(target.ref()).accepted();
        }
        List<GridId> from = sources(command, facts).map(Contents::id).toList();
        Outcome<Grid> outcome = Outcome.of(target.ref(), new GridEvent.Adjusted(from, command.approver()))
                .alsoEach(moving, new DwellingEvent.PlacedInGrid(command.grid()));
        return outcome.warningEach(sizes(command, facts, deciding.rule(SizeNorm.SLOT), moving)
                        .distinct())
                .accepted();
    }

    private static Stream<Reason> sizes(AdjustGrid command, Facts facts, SizeNorm norm, Set<Ref<Dwelling>> moving) {
        Contents target = Contents.of(command, command.grid());
        int grown = target.size(facts) + moving.size();
        Stream<Reason> shrunk = sources(command, facts)
                .flatMap(source -> ChangeChecks.size(
                        norm, facts.the(source.ref()).kind(), left(source, facts, moving), "dwellings"));
        return Stream.concat(ChangeChecks.size(norm, facts.the(target.ref()).kind(), grown, "grid"), shrunk);
    }

    private static int left(Contents source, Facts facts, Set<Ref<Dwelling>> moving) {
        return (int) source.dwellingRefs(facts).stream()
                .filter(ref -> !moving.contains(ref))
                .count();
    }

    private static Set<Ref<Dwelling>> moving(AdjustGrid command, Facts facts) {
        Contents target = Contents.of(command, command.grid());
        return dwellings(command)
                .filter(ref -> facts.the(ref).grid().asOf(target.day()).noneMatch(command.grid()::equals))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Contents> sources(AdjustGrid command, Facts facts) {
        Contents target = Contents.of(command, command.grid());
        return dwellings(command)
                .flatMap(ref -> facts.find(ref).stream())
                .flatMap(dwelling -> dwelling.grid().asOf(target.day()))
                .filter(grid -> !grid.equals(command.grid()))
                .distinct()
                .map(grid -> Contents.of(command, grid));
    }

    private static Stream<Ref<Dwelling>> dwellings(AdjustGrid command) {
        return command.dwellings().stream().distinct().map(id -> Ref.to(Dwelling.TYPE, command.home(), id));
    }
}
