package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.item.SupplyItemRef;

/** How goods are taken in. */
final class TakeInCases {
    private static final Set<SourceKind> SOURCES = Set.of(SourceKind.BOUGHT, SourceKind.ALLOTTED, SourceKind.BORROWED);

    private TakeInCases() {}

    static Stream<SupplyItemRef> items(TakeInGoods command) {
        return command.lines().stream().map(ArrivingLine::item);
    }

    static List<Reason> faults(TakeInGoods command) {
        Stream<Reason> elsewhere = SOURCES.contains(command.source())
                ? Stream.empty()
                : Stream.of(MovementReason.SOURCE_ELSEWHERE.at("source"));
        return Stream.of(
                        ArrivingLine.faults(command.lines(), command, "lines").stream(),
                        LineChecks.inAll(command.lines().stream().map(ArrivingLine::lots)),
                        elsewhere,
                        LineChecks.says(command.because(), "because"))
                .flatMap(each -> each)
                .toList();
    }

    static Either<Rejection, Outcome<Voucher>> takeIn(TakeInGoods command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.TAKE_IN, command.incident(), facts, deciding);
        LotSource source = LotSource.of(command.source());
        Lines.forEach(
                command.lines(),
                "lines",
                (line, path) -> draft.moves(
                        line.item(), line.movement(source, draft.id().value(), deciding), path));
        return draft.entered(command.because(), Optional.empty(), Optional.empty());
    }
}
