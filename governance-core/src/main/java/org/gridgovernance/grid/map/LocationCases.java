package org.gridgovernance.grid.map;

import io.vavr.control.Either;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/** How commands on the location of dwellings are checked and decided. */
final class LocationCases {
    static final Validator<LocateDwelling> WELL_FORMED =
            command -> command.location().fault("location").stream().toList();

    private LocationCases() {}

    static Ref<Dwelling> dwelling(LocateDwelling command) {
        return Ref.to(Dwelling.TYPE, command.home(), command.dwelling());
    }

    static Either<Rejection, Outcome<Dwelling>> locate(LocateDwelling command, Facts facts, Deciding deciding) {
        Ref<Dwelling> dwelling = dwelling(command);
        return facts.the(dwelling).location().filter(command.location()::equals).isPresent()
                ? Outcome.of(dwelling).accepted()
                : Outcome.of(dwelling, new DwellingEvent.Located(command.location()))
                        .accepted();
    }
}
