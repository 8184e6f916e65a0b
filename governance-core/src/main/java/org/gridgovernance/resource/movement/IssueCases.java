package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;

/** How goods go out for good: used, scrapped, lost, given back. */
final class IssueCases {
    private IssueCases() {}

    static List<Reason> faults(UseGoods command) {
        return Stream.of(
                        LineChecks.lotsIfAny(command.lines(), command.home()),
                        LineChecks.says(command.purpose(), "purpose"))
                .flatMap(each -> each)
                .toList();
    }

    static List<Reason> faults(ScrapGoods command) {
        return faults(command, command.lines(), command.account(), command.because(), command.cause());
    }

    static List<Reason> faults(ReportLoss command) {
        return faults(command, command.lines(), command.account(), command.because(), command.cause());
    }

    private static List<Reason> faults(
            Command<?> command, List<LotLine> lines, Account account, Optional<PersonalText> because, LossCause cause) {
        Stream<Reason> unexplained = cause == LossCause.OTHER && because.isEmpty()
                ? Stream.of(MovementReason.CAUSE_UNEXPLAINED.at("cause"))
                : Stream.empty();
        return Stream.concat(faults(command, lines, account, because).stream(), unexplained)
                .toList();
    }

    static List<Reason> faults(GiveBackGoods command) {
        return faults(command, command.lines(), command.account(), command.because());
    }

    private static List<Reason> faults(
            Command<?> command, List<LotLine> lines, Account account, Optional<PersonalText> because) {
        return Stream.of(
                        LineChecks.lots(lines, command.home()),
                        LineChecks.kept(account),
                        LineChecks.says(because, "because"))
                .flatMap(each -> each)
                .toList();
    }

    static Stream<SupplyItemRef> items(List<LotLine> lines) {
        return lines.stream().map(LotLine::item);
    }

    static List<Reason> fits(List<LotLine> lines, Facts facts) {
        return GoodsLine.faults(LineChecks.goods(lines), false, facts, "lines");
    }

    static Either<Rejection, Outcome<Voucher>> use(UseGoods command, Facts facts, Deciding deciding) {
        Draft draft = new Draft(command.home(), command.point(), MovementKind.USE, command.incident(), facts, deciding);
        Lines.forEach(command.lines(), "lines", (line, path) -> lots(line, draft, deciding)
                .ifPresentOrElse(
                        lots -> draft.moves(line.item(), lots, Account.SHELF, Account.USE, path + ".quantity"),
                        () -> draft.against(StockReason.NOT_ENOUGH.at(path + ".quantity"))));
        return draft.entered(command.purpose(), Optional.empty(), Optional.empty());
    }

    private static Optional<List<Pick>> lots(LotLine line, Draft draft, Deciding deciding) {
        return line.lots().isEmpty()
                ? draft.stock(line.item())
                        .pick(line.quantity().amount(), deciding.moment().occurredAt())
                : Optional.of(line.lots());
    }

    static Either<Rejection, Outcome<Voucher>> scrap(ScrapGoods command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.SCRAP, command.incident(), facts, deciding);
        goOut(draft, command.lines(), command.account(), Account.SCRAP);
        return draft.entered(command.because(), Optional.of(command.cause()), Optional.empty());
    }

    static Either<Rejection, Outcome<Voucher>> lose(ReportLoss command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.LOSE, command.incident(), facts, deciding);
        goOut(draft, command.lines(), command.account(), Account.LOSS);
        return draft.entered(command.because(), Optional.of(command.cause()), Optional.empty());
    }

    static Either<Rejection, Outcome<Voucher>> giveBack(GiveBackGoods command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.GIVE_BACK, Optional.empty(), facts, deciding);
        Lines.forEach(command.lines(), "lines", (line, path) -> owned(line, path, draft));
        goOut(draft, command.lines(), command.account(), Account.LENDER);
        return draft.entered(command.because(), Optional.empty(), Optional.empty());
    }

    /** What is not borrowed is nobody else's. */
    private static void owned(LotLine line, String path, Draft draft) {
        Stock stock = draft.stock(line.item());
        Lines.forEach(line.lots(), path + ".lots", (pick, at) -> stock.lot(pick.lot())
                .filter(lot -> lot.facts().source().kind() != SourceKind.BORROWED)
                .ifPresent(own -> draft.against(MovementReason.NOT_BORROWED.at(at + ".lot"))));
    }

    private static void goOut(Draft draft, List<LotLine> lines, Account from, Account to) {
        Lines.forEach(
                lines, "lines", (line, path) -> draft.moves(line.item(), line.lots(), from, to, path + ".quantity"));
    }
}
