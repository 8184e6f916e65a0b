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
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** How goods are taken in and brought back. */
final class TakeInCases {
    private TakeInCases() {}

    static Stream<SupplyItemRef> items(TakeInGoods command) {
        return command.lines().stream().map(TakenIn::item);
    }

    static void wants(TakeInGoods command, Wanted wanted) {
        command.lines().stream()
                .flatMap(line -> line.lots().stream())
                .flatMap(lot -> lot.custodian().stream())
                .forEach(custodian -> wanted.ref(worker(command.home(), custodian)));
    }

    static Ref<Worker> worker(AreaCode home, WorkerId id) {
        return Ref.to(Worker.TYPE, home, id);
    }

    static List<Reason> fits(TakeInGoods command, Facts facts) {
        List<Reason> faults =
                new ArrayList<>(GoodsLine.faults(LineChecks.taken(command.lines()), true, facts, "lines"));
        LineChecks.each(
                command.lines(),
                (line, path) -> LineChecks.each(line.lots(), path + ".lots", (lot, at) -> {
                    faults.addAll(serves(command, lot.custodian(), facts, at + ".custodian"));
                    faults.addAll(lasts(line.item(), lot.facts(), facts, at + ".facts.expiresOn"));
                }));
        return faults;
    }

    static List<Reason> serves(Command<?> command, Optional<WorkerId> custodian, Facts facts, String path) {
        LocalDate on = Moment.day(command.occurredAt());
        return custodian
                .filter(who -> facts.find(worker(command.home(), who))
                        .filter(worker -> worker.serves(on))
                        .isEmpty())
                .map(nobody -> StockReason.CUSTODIAN_UNKNOWN.at(path))
                .stream()
                .toList();
    }

    /** A lot that lasts longer than the item does is a slip of the pen, perhaps. */
    private static List<Reason> lasts(SupplyItemRef item, LotFacts lot, Facts facts, String path) {
        Optional<LocalDate> latest = facts.find(item.ref())
                .flatMap(found -> found.profile().shelfLifeDays())
                .flatMap(days -> lot.producedOn().map(made -> made.plusDays(days)));
        boolean beyond = latest.isPresent()
                && lot.expiresOn().filter(latest.get()::isBefore).isPresent();
        return beyond ? List.of(MovementReason.BEYOND_SHELF_LIFE.warnAt(path)) : List.of();
    }

    static Either<Rejection, Outcome<Voucher>> takeIn(TakeInGoods command, Facts facts, Deciding deciding) {
        Draft draft =
                new Draft(command.home(), command.point(), MovementKind.TAKE_IN, command.incident(), facts, deciding);
        LineChecks.each(command.lines(), (line, path) -> takeIn(line, path, draft, deciding));
        return draft.entered(command.because(), Optional.empty(), Optional.empty());
    }

    private static void takeIn(TakenIn line, String path, Draft draft, Deciding deciding) {
        Stock stock = draft.stock(line.item());
        List<Posting> postings = new ArrayList<>();
        List<NewLot> lots = new ArrayList<>();
        LineChecks.each(line.lots(), path + ".lots", (lot, at) -> {
            LotId id = lot.lot().orElseGet(() -> new LotId(deciding.newId()));
            if (stock.lot(id)
                    .filter(there -> !there.facts().equals(lot.facts()))
                    .isPresent()) {
                draft.against(MovementReason.LOT_DIFFERS.at(at + ".facts"));
            }
            lots.add(new NewLot(id, lot.facts(), lot.custodian()));
            postings.add(new Posting(id, lot.facts().source().kind().account(), Account.SHELF, lot.amount()));
        });
        draft.moves(line.item(), postings, lots, path);
    }
}
