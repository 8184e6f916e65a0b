package org.gridgovernance.resource.movement;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;

/** A voucher being written, line by line: what is against it, and what is entered if nothing is. For one thread. */
final class Draft {
    private final AreaCode home;
    private final StockPointId point;
    private final MovementKind kind;
    private final Optional<IncidentCode> incident;
    private final Facts facts;
    private final Deciding deciding;
    private final VoucherId id;
    private final List<VoucherLine> lines = new ArrayList<>();
    private final StockEntries entries = new StockEntries();

    Draft(
            AreaCode home,
            StockPointId point,
            MovementKind kind,
            Optional<IncidentCode> incident,
            Facts facts,
            Deciding deciding) {
        this.home = home;
        this.point = point;
        this.kind = kind;
        this.incident = incident;
        this.facts = facts;
        this.deciding = deciding;
        id = new VoucherId(deciding.newId());
    }

    VoucherId id() {
        return id;
    }

    Stock stock(SupplyItemRef item) {
        return StockBook.stock(home, point, item, facts);
    }

    void against(Reason fault) {
        entries.against(fault);
    }

    /** So much of each of these lots goes from one account to the other. */
    void moves(SupplyItemRef item, List<Pick> lots, Account from, Account to, String path) {
        moves(item, lots.stream().map(pick -> pick.posting(from, to)).toList(), List.of(), path);
    }

    /** The lots that may be new at the point come along. */
    void moves(SupplyItemRef item, List<Posting> postings, List<NewLot> brought, String path) {
        moves(item, StockMovement.of(kind, id.value(), postings).bringing(brought), path);
    }

    void moves(SupplyItemRef item, StockMovement movement, String path) {
        Stock stock = stock(item);
        entries.add(stock, movement.during(incident), path);
        lines.add(new VoucherLine(item, stock.unit(), movement.postings(), known(stock, movement)));
    }

    /** What is on record of the lots goes before what is told of them now. */
    private static List<NewLot> known(Stock stock, StockMovement movement) {
        return movement.postings().stream()
                .map(Posting::lot)
                .distinct()
                .flatMap(lot -> stock
                        .lot(lot)
                        .map(there -> new NewLot(lot, there.facts(), there.custodian()))
                        .or(() -> movement.lots().stream()
                                .filter(each -> each.id().equals(lot))
                                .findFirst())
                        .stream())
                .toList();
    }

    List<VoucherLine> lines() {
        return List.copyOf(lines);
    }

    /** The voucher and all it moves, or everything that is against it. */
    Either<Rejection, Outcome<Voucher>> entered(
            Optional<PersonalText> because, Optional<LossCause> cause, Optional<VoucherId> broughtBackOf) {
        return entries.entered(
                () -> Outcome.of(
                        Voucher.entry(home, id),
                        new VoucherEvent.Entered(point, kind, lines, incident, because, cause, broughtBackOf)),
                facts,
                deciding);
    }
}
