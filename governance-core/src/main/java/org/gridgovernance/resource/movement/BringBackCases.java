package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.store.type.Ref;

/** How what was used comes back. */
final class BringBackCases {
    private BringBackCases() {}

    static List<Reason> faults(BringBackGoods command) {
        return Stream.of(
                        LineChecks.lots(command.lines(), command.home()),
                        LineChecks.kept(command.account()),
                        LineChecks.says(command.because(), "because"))
                .flatMap(each -> each)
                .toList();
    }

    static List<Reason> fits(BringBackGoods command, Facts facts) {
        Stream<Reason> goods = GoodsLine.faults(LineChecks.goods(command.lines()), false, facts, "lines").stream();
        Stream<Reason> paper = facts.find(Voucher.entry(command.home(), command.voucher())).stream()
                .flatMap(voucher -> against(voucher, command));
        return Stream.concat(goods, paper).toList();
    }

    private static Stream<Reason> against(Voucher voucher, BringBackGoods command) {
        if (voucher.kind() != MovementKind.USE) {
            return Stream.of(MovementReason.NOT_A_USE.at("voucher"));
        }
        List<Reason> faults = new ArrayList<>();
        if (command.occurredAt().isBefore(voucher.occurredAt())) {
            faults.add(MovementReason.BEFORE_USE.at("occurredAt"));
        }
        Lines.forEach(
                command.lines(),
                "lines",
                (line, path) -> Lines.forEach(line.lots(), path + ".lots", (lot, at) -> {
                    if (voucher.out(line.item(), lot.lot()).compareTo(lot.amount()) < 0) {
                        faults.add(MovementReason.MORE_THAN_USED.at(at + ".amount"));
                    }
                }));
        return faults.stream();
    }

    static Either<Rejection, Outcome<Voucher>> bringBack(BringBackGoods command, Facts facts, Deciding deciding) {
        Ref<Voucher> ref = Voucher.entry(command.home(), command.voucher());
        Voucher used = facts.the(ref);
        List<Reason> warnings = new ArrayList<>();
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.BRING_BACK, used.incident(), facts, deciding);
        Lines.forEach(command.lines(), "lines", (line, path) -> {
            List<NewLot> lots = lots(used, line);
            List<Posting> postings = new ArrayList<>();
            Lines.forEach(line.lots(), path + ".lots", (pick, at) -> {
                boolean aside = command.account() == Account.SHELF
                        && isExpired(lots, pick.lot(), deciding.moment().occurredOn());
                if (aside) {
                    warnings.add(MovementReason.EXPIRED_ASIDE.warnAt(at));
                }
                postings.add(pick.posting(Account.USE, aside ? Account.QUARANTINE : command.account()));
            });
            draft.moves(line.item(), postings, lots, path);
        });
        return draft.entered(command.because(), Optional.empty(), Optional.of(command.voucher()))
                .map(outcome -> outcome.also(ref, new VoucherEvent.BroughtBack(draft.id(), draft.lines())))
                .map(outcome -> outcome.warningEach(warnings.stream()));
    }

    /** What the voucher knows of the lots, for at the point there may be nothing of them any more. */
    private static List<NewLot> lots(Voucher used, LotLine line) {
        return used.line(line.item()).stream()
                .flatMap(out -> out.lots().stream())
                .filter(lot -> line.lots().stream().anyMatch(pick -> pick.lot().equals(lot.id())))
                .map(lot -> NewLot.of(lot.id(), lot.facts()))
                .toList();
    }

    private static boolean isExpired(List<NewLot> lots, LotId lot, LocalDate on) {
        return lots.stream()
                .anyMatch(each -> each.id().equals(lot) && each.facts().isExpired(on));
    }
}
