package org.gridgovernance.grid.change;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How a split of a grid is checked and decided. */
final class SplitCases {
    static final Validator<SplitGrid> WELL_FORMED = Validator.seq(
            Validator.that(
                    command -> command.parts().size() >= 2 && command.parts().size() <= ChangeChecks.MOST_GRIDS,
                    GridChangeReason.PARTS_MISCOUNTED.at("parts")),
            Validator.all(
                    command -> ChangeChecks.approver(command.approver()),
                    command -> ChangeChecks.each(
                            command.parts(), at -> title(command.parts().get(at), at)),
                    Validator.that(
                            command -> ChangeChecks.isEachOnce(all(command, part -> List.of(part.code()))),
                            GridChangeReason.CODE_TWICE.at("parts")),
                    Validator.that(
                            command ->
                                    all(command, part -> List.of(part.code())).contains(command.rest()),
                            GridChangeReason.REST_UNKNOWN.at("rest")),
                    Validator.that(
                            command -> ChangeChecks.isEachOnce(all(command, GridPart::dwellings))
                                    && ChangeChecks.isEachOnce(all(command, GridPart::microGrids)),
                            GridChangeReason.NAMED_TWICE.at("parts"))));

    private SplitCases() {}

    static void wants(SplitGrid command, Wanted wanted) {
        Contents.of(command, command.grid()).wants(wanted);
        command.parts().forEach(part -> ChangeChecks.wantsHolder(command.home(), part.code(), wanted));
    }

    /** The parts of a micro-grid hang on the same grid, which must still be there when they do. */
    static void wantsParent(SplitGrid command, Facts facts, Wanted wanted) {
        parent(command, facts).forEach(wanted::ref);
    }

    static List<Reason> fits(SplitGrid command, Facts facts) {
        Contents contents = Contents.of(command, command.grid());
        return Stream.of(
                        contents.unclearable(facts, "grid").toList(),
                        ChangeChecks.each(command.parts(), at -> taken(command, facts, at)),
                        ChangeChecks.each(
                                command.parts(), at -> elsewhere(command.parts().get(at), contents, facts, at)))
                .flatMap(List::stream)
                .toList();
    }

    static Either<Rejection, Outcome<Grid>> split(SplitGrid command, Facts facts, Deciding deciding) {
        List<Successor> successors = successors(command, facts, deciding);
        Ref<Grid> old = Contents.of(command, command.grid()).ref();
        Outcome<Grid> outcome = Outcome.of(
                old, new GridEvent.Split(successors.stream().map(Successor::id).toList(), command.approver()));
        SizeNorm norm = deciding.rule(SizeNorm.SLOT);
        for (Successor successor : successors) {
            outcome = successor.follows(outcome, facts.the(old), norm);
        }
        return outcome.providedEach(parent(command, facts)).accepted();
    }

    private static List<Successor> successors(SplitGrid command, Facts facts, Deciding deciding) {
        Contents contents = Contents.of(command, command.grid());
        List<Successor> successors = new ArrayList<>();
        for (GridPart part : command.parts()) {
            GridPart full = part.code().equals(command.rest()) ? withRest(command, part, contents, facts) : part;
            successors.add(new Successor(
                    new GridId(deciding.newId()), full, command.approver(), "parts[" + successors.size() + "]"));
        }
        return successors;
    }

    private static GridPart withRest(SplitGrid command, GridPart part, Contents contents, Facts facts) {
        return GridPart.builder()
                .from(part)
                .addAllDwellings(less(contents.dwellingIds(facts), all(command, GridPart::dwellings)))
                .addAllMicroGrids(less(contents.microGrids(facts), all(command, GridPart::microGrids)))
                .build();
    }

    private static Stream<Ref<Grid>> parent(SplitGrid command, Facts facts) {
        return facts.find(Contents.of(command, command.grid()).ref()).flatMap(Grid::parent).stream()
                .map(parent -> Ref.to(Grid.TYPE, command.home(), parent));
    }

    private static Stream<Reason> title(GridPart part, int at) {
        return Stream.of(GridReason.TITLE_MALFORMED.at("parts[" + at + "].title"))
                .filter(malformed -> !Grid.isTitle(part.title()));
    }

    private static Stream<Reason> taken(SplitGrid command, Facts facts, int at) {
        String path = "parts[" + at + "].code";
        return ChangeChecks.taken(facts, command.home(), command.parts().get(at).code(), List.of(command.grid()), path);
    }

    private static Stream<Reason> elsewhere(GridPart part, Contents contents, Facts facts, int at) {
        return Stream.concat(
                Stream.of(GridChangeReason.LIES_ELSEWHERE.at("parts[" + at + "].dwellings"))
                        .filter(any -> !contents.dwellingIds(facts).containsAll(part.dwellings())),
                Stream.of(GridChangeReason.LIES_ELSEWHERE.at("parts[" + at + "].microGrids"))
                        .filter(any -> !contents.microGrids(facts).containsAll(part.microGrids())));
    }

    private static <T> List<T> all(SplitGrid command, Function<GridPart, List<T>> of) {
        return command.parts().stream().flatMap(part -> of.apply(part).stream()).toList();
    }

    private static <T> List<T> less(Collection<T> all, Collection<T> without) {
        Set<T> out = new HashSet<>(without);
        return all.stream().filter(one -> !out.contains(one)).toList();
    }
}
