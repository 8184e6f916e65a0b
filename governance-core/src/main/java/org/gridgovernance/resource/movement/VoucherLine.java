package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/**
 * What a voucher moved of an item (出入库明细): from which account to which, lot by lot. Immutable.
 *
 * @param item the item
 * @param unit the unit of the item
 * @param postings what went from where to where: at least one
 * @param lots what is known of the lots, of each once
 */
public record VoucherLine(SupplyItemRef item, Unit unit, List<Posting> postings, List<NewLot> lots) {
    /** Copies the lists. */
    public VoucherLine {
        postings = List.copyOf(postings);
        lots = List.copyOf(lots);
    }

    /** How much it moved in all. */
    public Quantity quantity() {
        return new Quantity(amount(posting -> true), unit);
    }

    /** How much of a lot it moved. */
    public BigDecimal amount(LotId lot) {
        return amount(posting -> posting.lot().equals(lot));
    }

    /** What is known of a lot, if it moved any of it. */
    public Optional<LotFacts> facts(LotId lot) {
        return lots.stream()
                .filter(each -> each.id().equals(lot))
                .map(NewLot::facts)
                .findFirst();
    }

    private BigDecimal amount(Predicate<Posting> which) {
        return postings.stream().filter(which).map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
