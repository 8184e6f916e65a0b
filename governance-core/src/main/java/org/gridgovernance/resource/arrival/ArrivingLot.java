package org.gridgovernance.resource.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * So much of one lot arrives (到货批次), as its label says. Immutable.
 *
 * @param batch the maker's number: 1 to 40 characters (批号)
 * @param producedOn the day it was made, if known
 * @param expiresOn the last day on which it may be used, if that is limited (有效期至)
 * @param quantity how much, in the unit of the item
 * @param custodian who answers for it, if that is not who answers for the point: a worker of the area (保管人)
 */
public record ArrivingLot(
        String batch,
        Optional<LocalDate> producedOn,
        Optional<LocalDate> expiresOn,
        Quantity quantity,
        Optional<WorkerId> custodian) {
    private static final LotSource ANY = LotSource.of(SourceKind.BOUGHT);

    /** So much of what lasts for ever. */
    public static ArrivingLot of(String batch, Quantity quantity) {
        return new ArrivingLot(batch, Optional.empty(), Optional.empty(), quantity, Optional.empty());
    }

    /** The same made on that day. */
    public ArrivingLot made(LocalDate on) {
        return new ArrivingLot(batch, Optional.of(on), expiresOn, quantity, custodian);
    }

    /** The same to be used until that day, the last. */
    public ArrivingLot until(LocalDate last) {
        return new ArrivingLot(batch, producedOn, Optional.of(last), quantity, custodian);
    }

    /** The same entrusted to that worker. */
    public ArrivingLot entrusted(WorkerId to) {
        return new ArrivingLot(batch, producedOn, expiresOn, quantity, Optional.of(to));
    }

    /** What is known of it from then on. */
    LotFacts facts(LotSource source) {
        return LotFacts.builder()
                .batch(number())
                .producedOn(producedOn)
                .expiresOn(expiresOn)
                .source(source)
                .build();
    }

    /** The batch number in plain form. */
    String number() {
        return PlainText.tidy(batch);
    }

    Stream<Reason> faults(LocalDate on, String path) {
        List<Reason> odd = facts(ANY).faults(on, path).toList();
        Stream<Reason> expired = odd.isEmpty() && facts(ANY).isExpired(on)
                ? Stream.of(StockReason.LOT_EXPIRED.at(path))
                : Stream.empty();
        return Stream.of(odd.stream(), expired, quantity.faults(path + ".quantity"))
                .flatMap(each -> each);
    }

    Stream<Reason> faults(SupplyItem item, Command<?> command, Facts facts, String path) {
        Stream<Reason> differs = item.unit() == quantity.unit()
                ? Stream.empty()
                : Stream.of(QuantityReason.UNIT_DIFFERS.at(path + ".quantity.unit"));
        return Stream.of(
                        differs,
                        outlasts(item)
                                ? Stream.of(ArrivalReason.BEYOND_SHELF_LIFE.warnAt(path + ".expiresOn"))
                                : Stream.<Reason>empty(),
                        custodian.stream().flatMap(who -> StockBook.faults(who, command, facts, path + ".custodian")))
                .flatMap(each -> each);
    }

    /** What lasts longer than the item does is a slip of the pen, perhaps. */
    private boolean outlasts(SupplyItem item) {
        Optional<LocalDate> latest =
                item.profile().shelfLifeDays().flatMap(days -> producedOn.map(made -> made.plusDays(days)));
        return latest.isPresent() && expiresOn.filter(latest.get()::isBefore).isPresent();
    }
}
