package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;

/** How a single lot is put aside, released, and entrusted. */
final class LotCases {
    private LotCases() {}

    static List<Reason> faults(QuarantineLot command) {
        return faults(command.home(), command.item(), command.quantity(), command.because());
    }

    static List<Reason> faults(ReleaseLot command) {
        return faults(command.home(), command.item(), command.quantity(), command.because());
    }

    static List<Reason> faults(EntrustLot command) {
        return faults(command.home(), command.item(), Optional.empty(), Optional.empty());
    }

    private static List<Reason> faults(
            AreaCode home, SupplyItemRef item, Optional<Quantity> quantity, Optional<PersonalText> because) {
        return Stream.of(
                        quantity.stream().flatMap(amount -> amount.faults("quantity")),
                        item.fault(home, "item").stream(),
                        LineChecks.says(because, "because"))
                .flatMap(faults -> faults)
                .toList();
    }

    static List<Reason> fits(SupplyItemRef item, Optional<Quantity> quantity, Facts facts) {
        return item
                .fault(false, facts, "item")
                .or(() -> quantity.filter(
                                amount -> amount.unit() != facts.the(item.ref()).unit())
                        .map(other -> QuantityReason.UNIT_DIFFERS.at("quantity.unit")))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Voucher>> quarantine(QuarantineLot command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.QUARANTINE, Optional.empty(), facts, deciding);
        moves(draft, command.item(), command.lot(), command.quantity(), Account.SHELF, Account.QUARANTINE);
        return draft.entered(command.because(), Optional.empty(), Optional.empty());
    }

    static Either<Rejection, Outcome<Voucher>> release(ReleaseLot command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.RELEASE, Optional.empty(), facts, deciding);
        if (draft.stock(command.item())
                .lot(command.lot())
                .filter(lot -> lot.facts().isExpired(deciding.moment().occurredOn()))
                .isPresent()) {
            draft.against(StockReason.LOT_EXPIRED.at("lot"));
        }
        moves(draft, command.item(), command.lot(), command.quantity(), Account.QUARANTINE, Account.SHELF);
        return draft.entered(command.because(), Optional.empty(), Optional.empty());
    }

    /** All that lies there, unless it is told how much. */
    private static void moves(
            Draft draft, SupplyItemRef item, LotId lot, Optional<Quantity> quantity, Account from, Account to) {
        Optional<BigDecimal> there =
                draft.stock(item).lot(lot).map(found -> found.balance(from).amount());
        Optional<BigDecimal> amount = quantity.map(Quantity::amount).or(() -> there.filter(left -> left.signum() > 0));
        if (there.isEmpty()) {
            draft.against(StockReason.LOT_UNKNOWN.at("lot"));
        } else if (amount.isEmpty()) {
            draft.against(StockReason.NOT_ENOUGH.at("lot"));
        } else {
            draft.moves(item, List.of(new Pick(lot, amount.get())), from, to, "lot");
        }
    }

    static Either<Rejection, Outcome<Stock>> entrust(EntrustLot command, Facts facts, Deciding deciding) {
        Stock stock = StockBook.stock(command.home(), command.point(), command.item(), facts);
        Outcome<Stock> same = Outcome.of(Stock.entry(command.home(), command.point(), command.item()));
        return stock.lot(command.lot())
                .map(lot -> lot.custodian().equals(command.custodian())
                        ? same
                        : StockBook.enter(
                                same,
                                stock,
                                facts,
                                deciding,
                                new StockEvent.LotEntrusted(command.lot(), command.custodian())))
                .<Either<Rejection, Outcome<Stock>>>map(Either::right)
                .orElseGet(() -> Either.left(Rejection.of(StockReason.LOT_UNKNOWN.at("lot"))));
    }
}
