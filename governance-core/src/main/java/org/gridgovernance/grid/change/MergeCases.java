package org.gridgovernance.grid.change;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How a merge of grids is checked and decided. */
final class MergeCases {
    static final Validator<MergeGrids> WELL_FORMED = Validator.all(
            Validator.that(MergeCases::isSome, GridChangeReason.PARTS_MISCOUNTED.at("grids")),
            command -> ChangeChecks.approver(command.approver()),
            Validator.that(
                    command -> ChangeChecks.isEachOnce(all(command).toList()),
                    GridChangeReason.NAMED_TWICE.at("grids")),
            Validator.that(
                    command -> command.code().isPresent() == command.title().isPresent()
                            && command.code().isPresent() != command.into().isPresent(),
                    GridChangeReason.TARGET_UNCLEAR.at("")),
            Validator.that(
                    command -> command.title().map(Grid::isTitle).orElse(true),
                    GridReason.TITLE_MALFORMED.at("title")));

    private MergeCases() {}

    static void wants(MergeGrids command, Wanted wanted) {
        all(command).forEach(grid -> Contents.of(command, grid).wants(wanted));
        command.code().ifPresent(code -> ChangeChecks.wantsHolder(command.home(), code, wanted));
    }

    /** A micro-grid that comes of others hangs on the same grid, which must still be there when it does. */
    static void wantsParent(MergeGrids command, Facts facts, Wanted wanted) {
        all(command).flatMap(grid -> parent(command, facts, grid)).forEach(wanted::ref);
    }

    static List<Reason> fits(MergeGrids command, Facts facts) {
        List<Reason> ending = ChangeChecks.each(
                command.grids(),
                at -> Contents.of(command, command.grids().get(at)).unclearable(facts, "grids[" + at + "]"));
        Stream<Reason> target = command.into().stream()
                .flatMap(grid -> Contents.of(command, grid).unchangeable(facts, "into"));
        Stream<Reason> taken = command.code().stream()
                .flatMap(code -> ChangeChecks.taken(facts, command.home(), code, command.grids(), "code"));
        return Stream.of(ending.stream(), target, taken, differ(command, facts))
                .flatMap(some -> some)
                .toList();
    }

    static Either<Rejection, Outcome<Grid>> merge(MergeGrids command, Facts facts, Deciding deciding) {
        GridId target = command.into().orElseGet(() -> new GridId(deciding.newId()));
        Outcome<Grid> outcome = begun(command, facts, target);
        for (GridId grid : command.grids()) {
            outcome = ended(Contents.of(command, grid), command, facts, target, outcome);
        }
        Grid first = facts.the(ref(command, command.grids().get(0)));
        int size = all(command)
                .mapToInt(grid -> Contents.of(command, grid).size(facts))
                .sum();
        return outcome.warningEach(ChangeChecks.size(deciding.rule(SizeNorm.SLOT), first.kind(), size, "grids"))
                .providedEach(parent(command, facts, first.id()))
                .accepted();
    }

    private static Outcome<Grid> begun(MergeGrids command, Facts facts, GridId target) {
        Grid first = facts.the(ref(command, command.grids().get(0)));
        Stream<GridEvent> established = command.code().stream()
                .map(code -> new GridEvent.Established(
                        code,
                        command.title().orElseThrow(),
                        first.kind(),
                        first.parent(),
                        Optional.of(command.approver())));
        Stream<GridEvent> tookOver = Stream.of(new GridEvent.TookOver(command.grids(), command.approver()));
        Stream<GridEvent> staff = command.takesStaff() ? staff(command, facts) : Stream.empty();
        return Outcome.of(
                ref(command, target),
                Stream.of(established, tookOver, staff).flatMap(some -> some).toArray(GridEvent[]::new));
    }

    private static Outcome<Grid> ended(
            Contents contents, MergeGrids command, Facts facts, GridId target, Outcome<Grid> outcome) {
        List<Ref<Grid>> microGrids = contents.microGrids(facts).stream()
                .map(micro -> ref(command, micro))
                .toList();
        return outcome.also(contents.ref(), new GridEvent.Merged(target, command.approver()))
                .alsoEach(contents.dwellingRefs(facts), new DwellingEvent.PlacedInGrid(target))
                .alsoEach(microGrids, new GridEvent.Hung(target));
    }

    /** Everybody once at each post, and nobody who is there already. */
    private static Stream<GridEvent> staff(MergeGrids command, Facts facts) {
        record Post(String account, GridPost post) {}
        Function<GridStaff, Post> post = staff -> new Post(staff.account(), staff.post());
        Set<Post> held = new HashSet<>(command.into().stream()
                .flatMap(grid -> facts.the(ref(command, grid)).staff().open())
                .map(post)
                .toList());
        return command.grids().stream()
                .flatMap(grid -> facts.the(ref(command, grid)).staff().open())
                .filter(staff -> held.add(post.apply(staff)))
                .map(GridEvent.StaffAssigned::new);
    }

    private static Stream<Reason> differ(MergeGrids command, Facts facts) {
        record Sort(GridKind kind, Optional<GridId> parent) {}
        long sorts = all(command)
                .flatMap(grid -> facts.find(ref(command, grid)).stream())
                .map(grid -> new Sort(grid.kind(), grid.parent()))
                .distinct()
                .count();
        return Stream.of(GridChangeReason.KINDS_DIFFER.at("grids")).filter(differ -> sorts > 1);
    }

    private static Stream<Ref<Grid>> parent(MergeGrids command, Facts facts, GridId grid) {
        return facts.find(ref(command, grid)).flatMap(Grid::parent).stream().map(parent -> ref(command, parent));
    }

    private static boolean isSome(MergeGrids command) {
        long all = all(command).count();
        return !command.grids().isEmpty() && all >= 2 && all <= ChangeChecks.MOST_GRIDS;
    }

    private static Stream<GridId> all(MergeGrids command) {
        return Stream.concat(command.grids().stream(), command.into().stream());
    }

    private static Ref<Grid> ref(MergeGrids command, GridId grid) {
        return Ref.to(Grid.TYPE, command.home(), grid);
    }
}
