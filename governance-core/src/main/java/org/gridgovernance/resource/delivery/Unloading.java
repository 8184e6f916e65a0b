package org.gridgovernance.resource.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockMovement;

/**
 * What arrived of an item.
 *
 * @param line what was sent
 * @param stock where it goes
 * @param lots what arrived of each lot
 * @param path where what is against it is told, as in the command's JSON
 */
record Unloading(AllottedLine line, Stock stock, List<ReceiptLot> lots, String path) {
    /** What is not told otherwise arrived as it was sent. */
    static Unloading of(AllottedLine line, Stock stock, List<ReceivedLot> otherwise, LocalDate on, String path) {
        Map<LotId, ReceivedLot> told = otherwise.stream()
                .filter(lot -> lot.item().equals(line.item()))
                .collect(Collectors.toMap(ReceivedLot::lot, lot -> lot));
        return new Unloading(
                line,
                stock,
                line.lots().stream()
                        .map(sent -> Optional.ofNullable(told.get(sent.lot()))
                                .orElseGet(
                                        () -> new ReceivedLot(line.item(), sent.lot(), sent.amount(), BigDecimal.ZERO))
                                .against(sent, on))
                        .toList(),
                path);
    }

    StockMovement movement(Allotment sent) {
        List<Posting> postings =
                lots.stream().flatMap(lot -> lot.postings().stream()).toList();
        return StockMovement.of(MovementKind.RECEIVE, sent.id().value(), postings)
                .during(sent.incident())
                .bringing(line.lots().stream()
                        .map(lot -> NewLot.of(lot.lot(), lot.facts()))
                        .toList());
    }
}
