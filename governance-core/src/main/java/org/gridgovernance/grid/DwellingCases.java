package org.gridgovernance.grid;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on dwellings are checked and decided. */
final class DwellingCases {
    static final Validator<RecordDwelling> WELL_FORMED = Validator.all(
            command -> GridCases.community(command.home()),
            Validator.that(command -> command.place().isWellFormed(), GridReason.PLACE_MALFORMED.at("place")));

    private DwellingCases() {}

    static Ref<Dwelling> dwelling(AreaCode home, DwellingId id) {
        return Ref.to(Dwelling.TYPE, home, id);
    }

    static void wants(RecordDwelling command, Wanted wanted) {
        command.grid().ifPresent(grid -> wanted.ref(GridCases.grid(command.home(), grid)));
    }

    static List<Reason> fits(RecordDwelling command, Facts facts) {
        return command.grid().stream()
                .flatMap(grid ->
                        GridCases.takes(facts, GridCases.grid(command.home(), grid), Moment.day(command.occurredAt())))
                .toList();
    }

    static List<Reason> fits(PlaceDwelling command, Facts facts) {
        Ref<Grid> grid = GridCases.grid(command.home(), command.grid());
        return GridCases.takes(facts, grid, Moment.day(command.occurredAt())).toList();
    }

    static Either<Rejection, Outcome<Dwelling>> note(RecordDwelling command, Facts facts, Deciding deciding) {
        Outcome<Dwelling> noted = Outcome.of(
                dwelling(command.home(), new DwellingId(deciding.newId())),
                new DwellingEvent.Recorded(command.place(), command.grid(), command.use()));
        return command.grid()
                .map(grid -> noted.provided(GridCases.grid(command.home(), grid)))
                .orElse(noted)
                .accepted();
    }

    static Either<Rejection, Outcome<Dwelling>> place(PlaceDwelling command, Facts facts, Deciding deciding) {
        Ref<Dwelling> dwelling = dwelling(command.home(), command.dwelling());
        return facts.the(dwelling).grid().asOf(deciding.moment().occurredOn()).anyMatch(command.grid()::equals)
                ? Outcome.of(dwelling).accepted()
                : Outcome.of(dwelling, new DwellingEvent.PlacedInGrid(command.grid()))
                        .provided(GridCases.grid(command.home(), command.grid()))
                        .accepted();
    }
}
