package org.gridgovernance.grid.change;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** How a grid is retired. */
final class RetireCases {
    private RetireCases() {}

    static List<Reason> fits(RetireGrid command, Facts facts) {
        Contents contents = Contents.of(command, command.grid());
        return Stream.concat(
                        contents.unchangeable(facts, "grid"),
                        Stream.of(GridChangeReason.NOT_EMPTY.at("grid")).filter(any -> !contents.isEmpty(facts)))
                .toList();
    }

    static Either<Rejection, Outcome<Grid>> retire(RetireGrid command, Facts facts, Deciding deciding) {
        return Outcome.of(Contents.of(command, command.grid()).ref(), new GridEvent.Retired(command.approver()))
                .accepted();
    }
}
